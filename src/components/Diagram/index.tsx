import type { ComponentType, ReactNode } from 'react';
import Backpressure from './backpressure';
import CancelByDrop from './cancelByDrop';
import EventLoop from './eventLoop';
import JoinOrSpawn from './joinOrSpawn';
import LazyEager from './lazyEager';
import MnScheduler from './mnScheduler';
import PollWake from './pollWake';

const DRAWINGS: Readonly<Record<string, ComponentType>> = {
  'poll-wake': PollWake,
  'mn-scheduler': MnScheduler,
  'event-loop': EventLoop,
  backpressure: Backpressure,
  'cancel-by-drop': CancelByDrop,
  'join-or-spawn': JoinOrSpawn,
  'lazy-eager': LazyEager,
};

/** The ids that `<Diagram>` knows. */
export const diagramIds: readonly string[] = Object.keys(DRAWINGS);

/**
 * Shows a diagram of the chapter in the locale of the page, over its caption. Throws for an id that
 * it does not know, so that the build fails.
 *
 * @example <Diagram id="poll-wake" />
 */
export default function Diagram({ id }: { readonly id: string }): ReactNode {
  const Drawing = Object.hasOwn(DRAWINGS, id) ? DRAWINGS[id] : undefined;
  if (Drawing === undefined) {
    throw new Error(`Cannot show diagram "${id}": there are ${diagramIds.join(', ')}`);
  }
  return <Drawing />;
}
