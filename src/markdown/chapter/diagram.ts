import { labels as backpressure } from '../../components/Diagram/backpressure/labels';
import { labels as cancelByDrop } from '../../components/Diagram/cancelByDrop/labels';
import { labels as eventLoop } from '../../components/Diagram/eventLoop/labels';
import { labels as joinOrSpawn } from '../../components/Diagram/joinOrSpawn/labels';
import { labels as lazyEager } from '../../components/Diagram/lazyEager/labels';
import { labels as mnScheduler } from '../../components/Diagram/mnScheduler/labels';
import { labels as pollWake } from '../../components/Diagram/pollWake/labels';
import type { Localized } from '../../data/types';
import { prose, quotation } from '../text';
import type { View } from '../view';
import { word } from '../words';

interface Labels {
  readonly title: Localized;
  readonly description: Localized;
  readonly caption: Localized;
}

const DIAGRAMS: Readonly<Record<string, Labels>> = {
  'poll-wake': pollWake,
  'mn-scheduler': mnScheduler,
  'event-loop': eventLoop,
  backpressure,
  'cancel-by-drop': cancelByDrop,
  'join-or-spawn': joinOrSpawn,
  'lazy-eager': lazyEager,
};

/** Gives a diagram in the words in which it is told to readers who do not see it. */
export function renderDiagram(id: string, { locale }: View): string {
  const labels = Object.hasOwn(DIAGRAMS, id) ? DIAGRAMS[id] : undefined;
  if (!labels) throw new Error(`Cannot describe the diagram "${id}": there is none`);
  const { title, description, caption } = labels;
  const head = `**${word('figure', locale)}: ${prose(title[locale])}**`;
  return quotation(`${head}\n\n${prose(description[locale])}\n\n${prose(caption[locale])}`);
}
