import { fold } from '../../analysis/normalize';
import { stem } from '../../analysis/particles';
import type { Synonyms } from '../types';

/**
 * Words for the same thing. A text teaches them: `소유권(ownership)` says that a reader who asks for
 * ownership means 소유권, wherever else the text writes only the Korean word. A glossary says them.
 */
export interface Glosses {
  /** Other words for `term`, one or more folded words with single spaces, and how sure that is. */
  find(term: string): ReadonlyMap<string, number>;
}

/** Two words for one thing. */
export interface Gloss {
  readonly ko: string;
  /** Lower case. */
  readonly en: string;
  readonly isAcronym: boolean;
}

const LONGEST_ENGLISH = 48;
const LONGEST_KOREAN = 32;
const ENGLISH = /^[A-Za-z][A-Za-z0-9'/ -]+$/;
// At most three words.
const KOREAN_END = /(?:[가-힣]+ ){0,2}[가-힣]+(?=\s?$)/;

/** Gives the glosses that stand in `text`, normalized: Korean, then English in round brackets. */
export function findGlosses(text: string): readonly Gloss[] {
  const found: Gloss[] = [];
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close === -1) break;
    if (close - open > LONGEST_ENGLISH) continue;
    const en = text.slice(open + 1, close);
    const ko = ENGLISH.test(en)
      ? KOREAN_END.exec(text.slice(Math.max(0, open - LONGEST_KOREAN), open))?.[0]
      : undefined;
    if (ko !== undefined) found.push(toGloss(ko, en.trim()));
  }
  return found;
}

// As many Korean words as English ones: 니치 최적화(niche optimization); what stands before is no part.
function toGloss(ko: string, en: string): Gloss {
  const words = ko.split(' ');
  const count = Math.min(words.length, en.split(/\s+/).length);
  return {
    ko: words.slice(-count).join(' '),
    en: en.toLowerCase(),
    isAcronym: /^[A-Z0-9]{2,}$/.test(en),
  };
}

// A text uses an English word for one Korean word here and for another there; a glossary decides.
const AS_TEXT_SAYS = 0.7;
/** How many of the words before it an acronym stands for is not known: 중앙 처리 장치(CPU) is no 장치. */
const AS_ACRONYM = 0.3;
const AS_GLOSSARY_SAYS = 0.8;

/** Builds the lookup of what texts and a glossary say. */
export function buildGlosses(texts: readonly Gloss[], glossary: readonly Synonyms[]): Glosses {
  const known = new Map<string, Map<string, number>>();
  const add = (term: string, other: string, sure: number): void => {
    const key = fold(term);
    if (key === fold(other)) return;
    let others = known.get(key);
    if (!others) known.set(key, (others = new Map<string, number>()));
    others.set(other, Math.max(others.get(other) ?? 0, sure));
  };
  for (const { ko, en, isAcronym } of texts) {
    const noun = nounOf(ko);
    const sure = isAcronym ? AS_ACRONYM : AS_TEXT_SAYS;
    add(en, noun, sure);
    add(noun, en, sure);
  }
  for (const { ko, en, variants } of glossary) {
    for (const term of [ko, en, ...variants]) {
      add(term, ko, AS_GLOSSARY_SAYS);
      add(term, en, AS_GLOSSARY_SAYS);
    }
  }
  return { find: (term) => known.get(term) ?? NONE };
}

const NONE: ReadonlyMap<string, number> = new Map();

function nounOf(ko: string): string {
  const words = ko.split(' ');
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), stem(last) ?? last].join(' ');
}
