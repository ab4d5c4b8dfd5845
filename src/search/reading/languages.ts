import { analyze } from '../../analysis/analyze';
import type { SearchIndex } from '../createIndex';
import { isOneSlip } from '../lexicon/slips';
import type { UnknownLanguage } from '../types';
import { findSubject } from './named';

interface Subject {
  /** The query without the names of languages. */
  readonly text: string;
  /** The one language that it names beside other words. */
  readonly preferred?: string;
}

/** `rust select`, `go의 select`: the name of a language beside other words says where to look. */
export function withoutLanguages(index: SearchIndex, text: string): Subject {
  if (index.languageWords.size === 0 || index.names.find(text).some(({ isWhole }) => isWhole)) {
    return { text };
  }
  // In `go func 사용법` it is a keyword, and belongs to what is asked for.
  const inside = [...findSubject(index, text), ...index.names.findShape(text)];
  if (inside.some(({ name }) => namesLanguage(index, name))) return { text };
  const named = new Set<string>();
  let rest = '';
  let at = 0;
  for (const { forms, start, end } of analyze(text)) {
    const language = forms.map((form) => index.languageWords.get(form)).find(Boolean);
    if (language === undefined || start < at) continue;
    named.add(language);
    rest += `${text.slice(at, start)} `;
    at = end + (/^(?:[가-힣]+|['’]s(?![\p{L}\p{N}]))/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  const other = (rest + text.slice(at)).replace(/\s+/g, ' ').trim();
  const [preferred] = named;
  if (other === '' || preferred === undefined) return { text };
  return named.size > 1 ? { text: other } : { text: other, preferred };
}

function namesLanguage({ languageWords }: SearchIndex, text: string): boolean {
  return analyze(text).some(({ forms }) => forms.some((form) => languageWords.has(form)));
}

/**
 * Gives the value of a `lang:` that names no language, with the language that it is one slip away from
 * or starts.
 *
 * @example findUnknownLanguage(index, 'rsut') // { value: 'rsut', suggestion: 'rust' }
 */
export function findUnknownLanguage(
  { languageWords }: SearchIndex,
  value: string,
): UnknownLanguage | undefined {
  if (languageWords.size === 0 || languageWords.has(value)) return undefined;
  const near = [...languageWords.keys()].find((word) => isNear(value, word));
  const suggestion = near === undefined ? undefined : languageWords.get(near);
  return { value, ...(suggestion !== undefined && { suggestion }) };
}

/** Of fewer letters too many words begin. */
const SHORTEST_START = 2;

function isNear(value: string, word: string): boolean {
  const shorter = Math.min(value.length, word.length);
  const isStart = word.startsWith(value) || value.startsWith(word);
  return isOneSlip(value, word) || (isStart && shorter >= SHORTEST_START);
}
