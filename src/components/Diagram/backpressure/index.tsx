import type { ReactNode } from 'react';
import Figure from '../Figure';
import Arrow, { Line } from '../shapes/Arrow';
import Box from '../shapes/Box';
import Label from '../shapes/Label';
import Queue from '../shapes/Queue';
import { useText } from '../useText';
import { labels } from './labels';

const FULL = ['', '', '', '', ''];

/** A bounded channel before it is full, full, and drained by one; an unbounded channel. */
export default function Backpressure(): ReactNode {
  const text = useText(labels);
  return (
    <Figure text={text} height={460}>
      <Label at={[4, 14]} text={text.bounded} anchor="start" strong />

      <Label at={[4, 40]} text={text.room} anchor="start" tone="muted" />
      <Box area={[4, 54, 90, 44]} text={text.sender} />
      <Arrow points="95,76 148,76" tone="accent" />
      <Label at={[120, 63]} text="2" />
      <Queue at={[154, 61]} size={30} items={[null, '1']} />
      <Box area={[276, 54, 90, 44]} text={text.receiver} />

      <Label at={[4, 124]} text={text.full} anchor="start" tone="muted" />
      <Box area={[4, 138, 90, 44]} text={text.waiting} tone="caution" />
      <Line points="95,160 140,160" tone="caution" dashed />
      <Line points="144,144 144,176" tone="caution" />
      <Label at={[120, 147]} text="3" />
      <Queue at={[154, 145]} size={30} items={['2', '1']} />
      <Box area={[276, 138, 90, 44]} text={text.receiver} />

      <Label at={[4, 208]} text={text.taken} anchor="start" tone="muted" />
      <Box area={[4, 222, 90, 44]} text={text.sender} />
      <Arrow points="95,244 148,244" tone="accent" />
      <Label at={[120, 231]} text="3" />
      <Queue at={[154, 229]} size={30} items={['3', '2']} />
      <Arrow points="222,244 274,244" tone="accent" />
      <Label at={[246, 231]} text="1" />
      <Box area={[276, 222, 90, 44]} text={text.receiver} />

      <Line points="4,290 366,290" tone="faint" />
      <Label at={[4, 312]} text={text.unbounded} anchor="start" strong />
      <Label at={[4, 338]} text={text.growing} anchor="start" tone="muted" />
      <Box area={[4, 384, 90, 44]} text={text.sender} />
      <Arrow points="95,406 123,406" tone="accent" />
      <Queue at={[128, 360]} size={20} items={FULL} tone="caution" />
      <Queue at={[128, 384]} size={20} items={FULL} tone="caution" />
      <Queue at={[128, 408]} size={20} items={FULL} tone="caution" />
      <Queue at={[128, 432]} size={20} items={[null, null, '', '', '']} tone="caution" />
      <Arrow points="248,406 274,406" tone="accent" />
      <Box area={[276, 384, 90, 44]} text={text.slow} />
    </Figure>
  );
}
