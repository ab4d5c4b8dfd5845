import type { Answer } from '../api/contract';
import type { ShownReply } from '../api/local/show';
import { formatCategory } from './category';
import { formatExercises, formatPrograms, formatSection } from './chapter';
import { formatConstruct } from './construct';
import type { Extent } from './construct';
import type { Format } from './format';

/** Gives a document that was found by its id as a terminal shows it. */
export function formatShown(
  { kind, document }: ShownReply,
  extent: Extent,
  format: Format,
): string {
  switch (kind) {
    case 'section':
      return formatSection(document as Answer<'section'>, format);
    case 'program':
      return formatPrograms(document as Answer<'program'>, extent.languages, format);
    case 'exercise':
      return formatExercises(document as Answer<'exercise'>, extent, format);
    case 'category':
      return formatCategory((document as Answer<'category'>).result, format);
    default:
      return formatConstruct((document as Answer<'construct'>).result, extent, format);
  }
}
