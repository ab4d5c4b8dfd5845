import { useMemo } from 'react';
import type { Language } from '../../../data/types';
import type { Hit, HitKind, SearchDocument, SearchResult } from '../../../search/types';
import { groupHits } from '../../Search/groups/groupHits';
import type { Group } from '../../Search/groups/groupHits';
import type { Chosen } from '../../Search/facets/Facets';
import type { Loaded } from '../../Search/loadIndex';
import type { SearchState } from '../../Search/useSearch';

/** Hits of a group beside other groups, and where it is the only kind that was chosen. */
const MOST: Readonly<Record<HitKind, number>> = { construct: 5, section: 5, symbol: 5, program: 3 };
const MOST_ALONE = 30;

/** What the dialog asks. */
export interface Asked extends Chosen {
  readonly text: string;
  /** Takes the text as it was typed. */
  readonly exact: boolean;
  /** It was asked while only names could answer: what they showed stays where it is. */
  readonly wasEarly: boolean;
}

/** What the dialog shows. */
export interface DialogAnswer {
  readonly found: SearchResult | undefined;
  readonly groups: readonly Group[];
  readonly constructs: ReadonlyMap<string, SearchDocument>;
  /** The whole index has answered, not the names alone. */
  readonly isWhole: boolean;
}

/** Answers from what is loaded: the whole index, else the names alone. */
export function useAnswer(
  state: SearchState,
  asked: Asked,
  languages: readonly Language[] | undefined,
): DialogAnswer {
  return useMemo(() => {
    const whole = state.status === 'ready' ? state : undefined;
    const loaded = whole ?? state.early;
    const found = find(loaded, asked, languages);
    const seen = whole && asked.wasEarly ? find(state.early, asked, languages) : undefined;
    const group = (hits: readonly Hit[], kept: readonly Hit[]) =>
      groupHits(hits, {
        most: (kind) => (asked.kinds.length > 0 ? MOST_ALONE : MOST[kind]),
        kept,
        ...(languages && { order: languages }),
      });
    const kept = group(seen?.hits ?? [], []).flatMap(({ hits }) => hits);
    return {
      found,
      groups: group(found?.hits ?? [], kept),
      constructs: loaded?.constructs ?? new Map<string, SearchDocument>(),
      isWhole: whole !== undefined,
    };
  }, [state, asked, languages]);
}

function find(
  loaded: Loaded | undefined,
  { text, kinds, languages, exact }: Asked,
  prefer: readonly Language[] | undefined,
): SearchResult | undefined {
  if (text.trim() === '') return undefined;
  return loaded?.run(text, {
    kind: kinds,
    language: languages,
    exact,
    limit: Infinity,
    ...(prefer && { prefer }),
  });
}
