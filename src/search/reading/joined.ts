import type { Token } from '../../analysis/analyze';
import { keystrokes } from '../../analysis/hangul';
import type { SearchIndex } from '../createIndex';
import { expandPrefix, put } from './literal';
import type { Expansions } from './literal';

const JOINED = 0.95;
const MOST_JOINED = 16;

/** Tokens of the index that two or three neighbours make when written as one, by place. */
export function findJoined(
  index: SearchIndex,
  text: string,
  tokens: readonly Token[],
): readonly Expansions[] {
  const found = tokens.map(() => new Map<string, number>());
  for (let from = 0; from < tokens.length; from += 1) {
    for (const count of [2, 3]) {
      const run = tokens.slice(from, from + count);
      if (run.length < count || !areJoinable(text, run)) break;
      const isOpen = run.at(-1)?.end === text.length;
      for (const form of joinedForms(run)) {
        const expansions = new Map<string, number>();
        if (index.vocabulary.has(form)) put(expansions, form, JOINED);
        const isHangul = /^[가-힣]/.test(form);
        if (isHangul || isOpen)
          expandPrefix(index, keystrokes(form), JOINED, MOST_JOINED, expansions);
        for (const [token, sure] of expansions) {
          for (let at = from; at < from + count; at += 1) {
            const known = found[at];
            if (known) put(known, token, sure);
          }
        }
      }
    }
  }
  return found;
}

function areJoinable(text: string, run: readonly Token[]): boolean {
  const [first] = run;
  return run.every(({ kind, start }, place) => {
    const before = run[place - 1];
    const isNext = before === undefined || text.slice(before.end, start).trim() === '';
    return isNext && kind !== 'operator' && kind === first?.kind;
  });
}

function joinedForms(run: readonly Token[]): readonly string[] {
  const head = run.slice(0, -1).map(({ forms }) => forms[0]);
  return (run.at(-1)?.forms ?? []).map((form) => [...head, form].join(''));
}
