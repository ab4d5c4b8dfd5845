import type { ReactNode } from 'react';
import Figure from '../Figure';
import Arrow, { Line } from '../shapes/Arrow';
import Box from '../shapes/Box';
import Label from '../shapes/Label';
import Step from '../shapes/Step';
import { useText } from '../useText';
import { labels } from './labels';

/** An executor polls a future, is told to wait, is woken and polls again. */
export default function PollWake(): ReactNode {
  const text = useText(labels);
  return (
    <Figure text={text} height={476}>
      <Line points="60,40 60,472" />
      <Line points="185,40 185,204" dashed />
      <Line points="185,244 185,472" dashed />
      <Line points="310,40 310,472" />
      <Box area={[4, 4, 112, 36]} text={text.executor} strong />
      <Box area={[129, 4, 112, 36]} text={text.future} tone="rust" strong />
      <Box area={[254, 4, 112, 36]} text={text.source} strong />

      <Box area={[180, 82, 10, 102]} tone="rust" look="filled" />
      <Arrow points="60,82 178,82" tone="rust" />
      <Step at={[84, 66]} number={1} />
      <Label at={[100, 66]} text="`poll`" anchor="start" />

      <Arrow points="192,140 308,140" tone="rust" />
      <Step at={[209, 115]} number={2} />
      <Label at={[224, 115]} text={text.leave} anchor="start" />

      <Arrow points="178,184 62,184" tone="rust" dashed />
      <Step at={[84, 168]} number={3} />
      <Label at={[100, 168]} text="`Pending`" anchor="start" />

      <Box area={[4, 200, 112, 46]} text={text.others} />
      <Label at={[185, 223]} text={text.silence} tone="muted" />
      <Box area={[254, 240, 112, 34]} text={text.event} tone="accent" />

      <Arrow points="310,314 62,314" tone="accent" />
      <Step at={[209, 298]} number={4} />
      <Label at={[224, 298]} text="`wake`" anchor="start" />
      <Box area={[4, 328, 112, 46]} text={text.queued} />

      <Box area={[180, 408, 10, 46]} tone="rust" look="filled" />
      <Arrow points="60,408 178,408" tone="rust" />
      <Step at={[84, 392]} number={5} />
      <Label at={[100, 392]} text="`poll`" anchor="start" />
      <Arrow points="178,454 62,454" tone="rust" dashed />
      <Step at={[84, 438]} number={6} />
      <Label at={[100, 438]} text="`Ready(42)`" anchor="start" />
    </Figure>
  );
}
