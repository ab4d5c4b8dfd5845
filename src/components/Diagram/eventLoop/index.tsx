import type { ReactNode } from 'react';
import Figure from '../Figure';
import Arrow from '../shapes/Arrow';
import Box from '../shapes/Box';
import Label from '../shapes/Label';
import Step from '../shapes/Step';
import { useText } from '../useText';
import { labels } from './labels';

/** The call stack, the microtasks and the callbacks, in the order in which they have their turn. */
export default function EventLoop(): ReactNode {
  const text = useText(labels);
  return (
    <Figure text={text} height={352}>
      <Box area={[46, 4, 278, 92]} tone="typescript" />
      <Step at={[66, 26]} number={1} tone="typescript" />
      <Label at={[84, 26]} text={text.stack} anchor="start" strong />
      <Label at={[57, 60]} text={text.stackRule} anchor="start" />
      <Box area={[212, 16, 98, 22]} text="`parse()`" tone="typescript" look="filled" />
      <Box area={[212, 40, 98, 22]} text="`onData()`" tone="typescript" look="filled" />
      <Box area={[212, 64, 98, 22]} text="`emit()`" tone="typescript" look="filled" />

      <Arrow points="185,97 185,136" />
      <Label at={[197, 114]} text={text.stackEmpty} anchor="start" tone="muted" />
      <Box area={[46, 138, 278, 82]} tone="accent" />
      <Step at={[66, 160]} number={2} />
      <Label at={[84, 160]} text={text.microtasks} anchor="start" strong />
      <Label at={[57, 194]} text={text.microtaskRule} anchor="start" />
      <Arrow points="326,180 356,180 356,36 326,36" tone="accent" />
      <Label at={[341, 193]} text={text.all} tone="accent" strong />

      <Arrow points="185,221 185,262" />
      <Label at={[197, 240]} text={text.queueEmpty} anchor="start" tone="muted" />
      <Box area={[46, 264, 278, 82]} />
      <Step at={[66, 286]} number={3} tone="typescript" />
      <Label at={[84, 286]} text={text.callbacks} anchor="start" strong />
      <Label at={[57, 320]} text={text.callbackRule} anchor="start" />
      <Arrow points="44,306 14,306 14,50 44,50" tone="typescript" />
      <Label at={[28, 319]} text={text.one} tone="typescript" strong />
    </Figure>
  );
}
