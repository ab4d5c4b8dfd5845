import { languageIds } from '../languages';
import type { Construct, Localized } from '../types';

/** Gives the sentences of a construct that readers see, by the name of their field. */
export function textsOf(construct: Construct): readonly (readonly [string, Localized])[] {
  const { title, summary, difference, pitfall } = construct;
  const notes = languageIds.map(
    (language) => [`${language}.note`, construct[language].note] as const,
  );
  const all = [
    ['title', title],
    ['summary', summary],
    ['difference', difference],
    ['pitfall', pitfall],
    ...notes,
  ] as const;
  return all.flatMap(([field, text]) => (text ? [[field, text] as const] : []));
}
