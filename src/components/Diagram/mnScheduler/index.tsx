import type { ReactNode } from 'react';
import Figure from '../Figure';
import Arrow from '../shapes/Arrow';
import Box from '../shapes/Box';
import Label from '../shapes/Label';
import Queue from '../shapes/Queue';
import { useText } from '../useText';
import { labels } from './labels';

/** Worker threads with queues of their own; an idle one steals. */
export default function MnScheduler(): ReactNode {
  const text = useText(labels);
  return (
    <Figure text={text} height={374}>
      <Queue at={[4, 4]} size={18} items={tasks(1)} />
      <Label at={[30, 13]} text={text.legend} anchor="start" tone="muted" />

      <Box area={[4, 34, 362, 40]} />
      <Label at={[20, 54]} text={text.globalQueue} anchor="start" strong />
      <Queue at={[138, 45]} size={18} items={tasks(10)} />
      <Arrow points="62,75 62,98" />
      <Arrow points="185,75 185,98" />
      <Arrow points="308,75 308,98" />

      <Worker left={4} title={text.thread1} now={text.running} isBusy queued={4} />
      <Worker left={127} title={text.thread2} now={text.running} isBusy queued={2} />
      <Worker left={250} title={text.thread3} now={text.idle} queued={0} />
      <Arrow points="62,214 62,260 308,260 308,214" tone="accent" />
      <Label at={[185, 246]} text={text.stealing} tone="accent" strong />

      <Box area={[4, 286, 177, 84]} tone="go" />
      <Label at={[92, 306]} text={text.go} tone="go" strong />
      <Label at={[92, 340]} text={text.goWhen} />
      <Box area={[189, 286, 177, 84]} tone="rust" />
      <Label at={[278, 306]} text={text.tokio} tone="rust" strong />
      <Label at={[278, 340]} text={text.tokioWhen} />
    </Figure>
  );
}

interface WorkerProps {
  readonly left: number;
  readonly title: string;
  /** What it does. */
  readonly now: string;
  readonly isBusy?: boolean;
  /** How many of the four places in its queue are taken. */
  readonly queued: number;
}

function Worker({ left, title, now, isBusy = false, queued }: WorkerProps): ReactNode {
  return (
    <>
      <Box area={[left, 100, 116, 128]} />
      <Label at={[left + 58, 116]} text={title} />
      <Box
        area={[left + 12, 132, 92, 30]}
        text={now}
        tone={isBusy ? 'accent' : 'plain'}
        look={isBusy ? 'filled' : 'dashed'}
      />
      {isBusy && <Arrow points={`${left + 22},188 ${left + 22},164`} />}
      <Queue at={[left + 12, 190]} size={20} items={[...tasks(queued), ...places(4 - queued)]} />
    </>
  );
}

const tasks = (count: number): readonly string[] => Array<string>(count).fill('');
const places = (count: number): readonly null[] => Array<null>(count).fill(null);
