import type { Answer } from '../api/contract';
import type { ShownReply } from '../api/local/show';
import { formatCategory } from './category';
import { formatConstruct } from './construct';
import type { Extent } from './construct';
import type { Format } from './hits';

/** Gives a document that was found by its id as a terminal shows it. */
export function formatShown(
  { kind, document }: ShownReply,
  extent: Extent,
  format: Format,
): string {
  switch (kind) {
    case 'category':
      return formatCategory((document as Answer<'category'>).result, format);
    default:
      return formatConstruct((document as Answer<'construct'>).result, extent, format);
  }
}
