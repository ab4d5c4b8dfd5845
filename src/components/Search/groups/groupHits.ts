import { HIT_KINDS } from '../../../search/types';
import type { Hit, HitKind } from '../../../search/types';

/** The hits of one kind. */
export interface Group {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
}

interface Options {
  /** Most hits of a group. */
  readonly most: (kind: HitKind) => number;
  /** Languages of the reader: API names and programs stand in this order. */
  readonly order?: readonly string[];
  /** What the reader has seen already, in its order, and keeps seeing before what is new. */
  readonly kept?: readonly Hit[];
}

/** In a group of several languages those count as peers that score at least this share of the best. */
const PEER = 0.5;

/**
 * Gives `hits`, best first, by kind: the kind of the best hit first, then the others in their fixed order.
 * A group that has none is left out.
 */
export function groupHits(
  hits: readonly Hit[],
  { most, order = [], kept = [] }: Options,
): readonly Group[] {
  const all = keep(kept, hits);
  const first = all[0]?.document.kind;
  const kinds = [...HIT_KINDS].sort((a, b) => Number(b === first) - Number(a === first));
  return kinds
    .map((kind) => {
      const own = all.filter(({ document }) => document.kind === kind).slice(0, most(kind));
      const isOfOneLanguage = kind === 'symbol' || kind === 'program';
      return { kind, hits: isOfOneLanguage && kept.length === 0 ? byLanguage(own, order) : own };
    })
    .filter((group) => group.hits.length > 0);
}

/** Puts what is kept first, each as it was found now; what is not found any more stays too. */
function keep(kept: readonly Hit[], hits: readonly Hit[]): readonly Hit[] {
  if (kept.length === 0) return hits;
  const found = new Map(hits.map((hit) => [hit.document.id, hit]));
  const ids = new Set(kept.map(({ document }) => document.id));
  return [
    ...kept.map((hit) => found.get(hit.document.id) ?? hit),
    ...hits.filter(({ document }) => !ids.has(document.id)),
  ];
}

function byLanguage(hits: readonly Hit[], order: readonly string[]): readonly Hit[] {
  const best = hits[0]?.score ?? 0;
  const isPeer = ({ score }: Hit): boolean => score >= PEER * best;
  const place = ({ document: { languages } }: Hit): number => {
    const at = order.findIndex((language) => languages.includes(language));
    return at === -1 ? order.length : at;
  };
  return [true, false].flatMap((peers) =>
    hits.filter((hit) => isPeer(hit) === peers).sort((a, b) => place(a) - place(b)),
  );
}
