import type { Kind, Language, Localized } from '../../data/types';
import type { PublicConstructSummary } from '../contract';

/** A construct by its names alone: what an index of all of them shows. */
export interface NamedConstruct {
  readonly id: string;
  readonly title: Localized;
  readonly url: Localized;
  readonly counterparts: Readonly<
    Record<Language, { readonly kind: Kind; readonly names: readonly string[] }>
  >;
}

/**
 * Gives of each construct of `constructs.json` its address and its names, in the same order: a sixth
 * of the whole, for a page that shows nothing else.
 */
export function presentNames(
  constructs: readonly PublicConstructSummary[],
): readonly NamedConstruct[] {
  return constructs.map(({ id, title, url, counterparts }) => ({
    id,
    title,
    url,
    counterparts: {
      go: namesOf(counterparts.go),
      rust: namesOf(counterparts.rust),
      typescript: namesOf(counterparts.typescript),
    },
  }));
}

function namesOf({ kind, symbols }: PublicConstructSummary['counterparts'][Language]) {
  return { kind, names: symbols.map(({ name }) => name) };
}
