import type { ReactNode } from 'react';
import Figure from '../Figure';
import Arrow from '../shapes/Arrow';
import Box from '../shapes/Box';
import Label from '../shapes/Label';
import { useText } from '../useText';
import { labels } from './labels';

const LEFT = 72;
const PART = 49;

/** Branches A and B over time: in turn in one task, and in two tasks on two threads. */
export default function JoinOrSpawn(): ReactNode {
  const text = useText(labels);
  return (
    <Figure text={text} height={356}>
      <Label at={[4, 14]} text={text.join} anchor="start" strong />
      <Label at={[4, 46]} text={text.worker1} anchor="start" />
      <Parts y={32} names="ABABAB" />
      <Label at={[4, 82]} text={text.worker2} anchor="start" />
      <Box area={[LEFT, 68, 6 * PART - 3, 28]} text={text.unused} look="dashed" />

      <Label at={[4, 130]} text={text.spawn} anchor="start" strong />
      <Label at={[4, 162]} text={text.worker1} anchor="start" />
      <Parts y={148} names="AAA" />
      <Label at={[4, 198]} text={text.worker2} anchor="start" />
      <Parts y={184} names="BBB" />

      <Label at={[4, 246]} text={text.blocked} anchor="start" strong />
      <Label at={[4, 278]} text={text.worker1} anchor="start" />
      <Box area={[LEFT, 264, 3 * PART - 3, 28]} text={text.blocking} tone="rust" look="filled" />
      <Parts y={264} names="   BBB" />

      <Arrow points="72,320 366,320" />
      <Label at={[LEFT, 338]} text={text.time} anchor="start" tone="muted" />
    </Figure>
  );
}

/** One letter a part: the branch that runs then, or a space. */
function Parts({ y, names }: { readonly y: number; readonly names: string }): ReactNode {
  return [...names].map(
    (name, at) =>
      name !== ' ' && (
        <Box
          key={at}
          area={[LEFT + at * PART, y, PART - 3, 28]}
          text={name}
          tone="rust"
          look={name === 'A' ? 'filled' : 'outlined'}
        />
      ),
  );
}
