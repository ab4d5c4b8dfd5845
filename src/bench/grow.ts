import type { SearchDocument } from '../search/types';

/** Of the words of a copy, the share that no longer is what it was. */
const ALTERED = 0.5;
const WORD = /[가-힣]{2,}|[A-Za-z]{4,}/g;

/**
 * Gives a corpus `factor` times as large: `documents`, then copies in which half of the words are other
 * words. One syllable or letter of such a word is another that the corpus has, in the same way wherever
 * the copy has the word, so that a copy is a text with its own vocabulary and not the same again.
 * The same arguments always give the same corpus.
 */
export function grow(documents: readonly SearchDocument[], factor: number): SearchDocument[] {
  const grown = [...documents];
  const pools = poolsOf(documents);
  for (let copy = 1; copy < factor; copy += 1) {
    const alter = createAlter(pools, createRandom(copy));
    for (const document of documents) {
      grown.push({
        ...document,
        id: `${document.id}~${String(copy)}`,
        url: `${document.url}~${String(copy)}`,
        title: alter(document.title),
        breadcrumb: document.breadcrumb.map(alter),
        names: document.names.map(alter),
        text: alter(document.text),
        code: alter(document.code),
        otherText: alter(document.otherText),
      });
    }
  }
  return grown;
}

interface Pools {
  readonly hangul: string;
  readonly latin: string;
}

/** Syllables and letters of titles, each as often as it is there. */
function poolsOf(documents: readonly SearchDocument[]): Pools {
  const titles = documents.map(({ title }) => title).join('');
  return {
    hangul: titles.replace(/[^가-힣]/g, '') || '가나다라마바사',
    latin: titles.toLowerCase().replace(/[^a-z]/g, '') || 'abcdefg',
  };
}

function createAlter(pools: Pools, random: () => number): (text: string) => string {
  const words = new Map<string, string>();
  const alterWord = (word: string): string => {
    if (random() >= ALTERED) return word;
    const pool = /^[가-힣]/.test(word) ? pools.hangul : pools.latin;
    const at = Math.floor(random() * word.length);
    const other = pool.charAt(Math.floor(random() * pool.length));
    return word.slice(0, at) + other + word.slice(at + 1);
  };
  return (text) =>
    text.replace(WORD, (word) => {
      let altered = words.get(word);
      if (altered === undefined) words.set(word, (altered = alterWord(word)));
      return altered;
    });
}

/** Gives numbers from 0 to 1 that `seed` determines: mulberry32, by Tommy Ettinger. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
