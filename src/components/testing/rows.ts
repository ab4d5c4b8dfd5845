import type { PublicConstruct, PublicConstructSummary } from '../../api/contract';
import type { Kind } from '../../data/types';
import { mutex } from './constructs';

/** A row whose counterparts in Go, Rust and TypeScript are of these kinds. */
export function row(
  id: string,
  category: string,
  [go, rust, typescript]: readonly [Kind, Kind, Kind],
): PublicConstructSummary {
  const { counterparts } = mutex;
  return {
    ...mutex,
    id,
    category,
    title: { ko: id, en: id },
    counterparts: {
      go: { ...counterparts.go, kind: go },
      rust: { ...counterparts.rust, kind: rust },
      typescript: { ...counterparts.typescript, kind: typescript },
    },
  };
}

/** Four rows in two categories, in the order of the chapter. */
export const ROWS: readonly PublicConstructSummary[] = [
  row('select', 'tasks', ['equivalent', 'equivalent', 'partial']),
  row('channel', 'channels', ['equivalent', 'equivalent', 'equivalent']),
  row('atomics', 'tasks', ['equivalent', 'partial', 'none']),
  row('pin', 'channels', ['none', 'equivalent', 'idiom']),
];

/** Gives the ids of rows. */
export function idsOf(rows: readonly PublicConstructSummary[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** Gives the row of a construct, as the list of the API has it. */
export function summaryOf(construct: PublicConstruct): PublicConstructSummary {
  const { id, category, title, summary, caveat, counterparts, url } = construct;
  return { id, category, title, summary, caveat, counterparts, url };
}
