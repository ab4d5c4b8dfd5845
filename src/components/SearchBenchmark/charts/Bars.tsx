import type { ReactNode } from 'react';
import Figure, { WIDTH } from '../../Diagram/Figure';
import Box from '../../Diagram/shapes/Box';
import Label from '../../Diagram/shapes/Label';
import type { Text } from '../../Diagram/useText';

/** One bar. */
export interface Bar {
  /** What tells it from the other bars of its group. */
  readonly label?: string;
  readonly value: number;
  /** The value as it is written behind the bar. */
  readonly text: string;
}

/** Bars under one title. */
export interface BarGroup {
  readonly title: string;
  /** Filled and with a bold title, where others are outlined. */
  readonly isOurs: boolean;
  readonly bars: readonly Bar[];
}

interface BarsProps {
  readonly text: Text;
  readonly groups: readonly BarGroup[];
  /** The value of the longest possible bar. */
  readonly most: number;
}

const EDGE = 4;
const TITLE = 20;
const BAR = 16;
const STEP = 20;
const GAP = 10;
/** For labels before the bars and the values behind them. */
const BEFORE = 52;
const BEHIND = 58;

/** A chart of horizontal bars, the groups below each other. */
export default function Bars({ text, groups, most }: BarsProps): ReactNode {
  const heights = groups.map(({ bars }) => TITLE + bars.length * STEP + GAP);
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, each) => sum + each, EDGE));
  return (
    <Figure text={text} height={heights.reduce((sum, each) => sum + each, EDGE)}>
      {groups.map((group, at) => (
        <Group key={group.title} group={group} top={tops[at] ?? 0} most={most} />
      ))}
    </Figure>
  );
}

interface GroupProps {
  readonly group: BarGroup;
  readonly top: number;
  readonly most: number;
}

function Group({ group: { title, isOurs, bars }, top, most }: GroupProps): ReactNode {
  const left = bars.some(({ label }) => label !== undefined) ? BEFORE : EDGE;
  const longest = WIDTH - left - BEHIND;
  return (
    <>
      <Label at={[EDGE, top + TITLE / 2]} text={title} anchor="start" strong={isOurs} />
      {bars.map(({ label, value, text }, at) => {
        const y = top + TITLE + at * STEP;
        const width = Math.max(1, (value / most) * longest);
        return (
          <g key={label ?? at}>
            {label !== undefined && (
              <Label at={[left - 8, y + BAR / 2]} text={label} anchor="end" tone="muted" />
            )}
            <Box
              area={[left, y, width, BAR]}
              tone={isOurs ? 'accent' : 'plain'}
              look={isOurs ? 'filled' : 'outlined'}
            />
            <Label
              at={[left + width + 6, y + BAR / 2]}
              text={text}
              anchor="start"
              strong={isOurs}
            />
          </g>
        );
      })}
    </>
  );
}
