import { highlight } from '../highlight';
import type { Marks } from '../highlight';
import type { Ranked } from '../rank';
import type { Hit } from '../types';

/** Gives the hit of a ranked document. What is marked in it is looked for when it is first read. */
export function createHit(
  { document, score }: Pick<Ranked, 'document' | 'score'>,
  marks: Marks,
  otherLocale: string | undefined,
): Hit {
  let shown: ReturnType<typeof highlight> | undefined;
  const show = (): ReturnType<typeof highlight> => (shown ??= highlight(document, marks));
  return {
    document,
    score,
    get title() {
      return show().title;
    },
    get excerpt() {
      return show().excerpt;
    },
    get matchedLocale() {
      return otherLocale !== undefined && show().isElsewhere ? otherLocale : undefined;
    },
  };
}
