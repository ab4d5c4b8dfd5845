import type { ReactNode } from 'react';
import Figure from '../Figure';
import Arrow, { Line } from '../shapes/Arrow';
import Box from '../shapes/Box';
import Label from '../shapes/Label';
import Step from '../shapes/Step';
import { useText } from '../useText';
import { labels } from './labels';

/** Two futures in a `select!`: the first one finishes, the other is dropped, the winner goes on. */
export default function CancelByDrop(): ReactNode {
  const text = useText(labels);
  return (
    <Figure text={text} height={388}>
      <Box area={[4, 4, 362, 34]} text={text.task} />
      <Line points="85,39 85,51" tone="rust" />
      <Line points="285,39 285,51" tone="rust" />
      <Box area={[15, 52, 140, 30]} text="`fast`" tone="rust" strong />
      <Box area={[215, 52, 140, 30]} text="`slow`" tone="rust" strong />
      <Box area={[15, 94, 140, 30]} text={text.start} tone="rust" look="filled" />
      <Box area={[215, 94, 140, 30]} text={text.start} tone="rust" look="filled" />
      <Label at={[85, 148]} text={text.waiting} tone="muted" />
      <Label at={[285, 148]} text={text.waiting} tone="muted" />

      <Line points="85,125 85,137" tone="rust" />
      <Line points="285,125 285,137" tone="rust" />
      <Line points="85,160 85,171" tone="rust" />
      <Line points="285,160 285,227" tone="rust" dashed />

      <Box area={[15, 172, 140, 34]} text={text.ready} tone="rust" look="filled" />
      <Step at={[15, 172]} number={1} />
      <Arrow points="156,189 185,189 185,250 213,250" tone="accent" />
      <Box area={[215, 228, 140, 46]} text={text.dropped} tone="caution" />
      <Step at={[215, 228]} number={2} />
      <Line points="285,275 285,326" dashed />
      <Box area={[215, 328, 140, 46]} text={text.rest} look="dashed" />
      <Arrow points="213,262 185,262 185,351 157,351" tone="accent" />
      <Line points="85,207 85,326" tone="rust" />
      <Box area={[15, 328, 140, 46]} text={text.winner} tone="rust" look="filled" />
      <Step at={[15, 328]} number={3} />
    </Figure>
  );
}
