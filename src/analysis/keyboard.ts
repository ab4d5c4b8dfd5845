import { compose, keystrokes } from './hangul';

// 두벌식 (KS X 5002): the jamo that each Latin key types, row by row, then with shift where it differs.
const KEYS = 'qwertyuiop asdfghjkl zxcvbnm QWERTOP';
const JAMO = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ ㅁㄴㅇㄹㅎㅗㅓㅏㅣ ㅋㅌㅊㅍㅠㅜㅡ ㅃㅉㄸㄲㅆㅒㅖ';
const JAMO_BY_KEY: ReadonlyMap<string, string> = new Map(
  [...KEYS].map((key, at) => [key, JAMO.charAt(at)] as const).filter(([key]) => key !== ' '),
);

const KEY_BY_JAMO: ReadonlyMap<string, string> = new Map(
  [...JAMO_BY_KEY].map(([key, jamo]) => [jamo, key]),
);

/**
 * Gives what the keys of `word` type in Korean mode, or `undefined` if that is no Korean: a key that
 * types no jamo, or jamo that make no whole syllable. `word` keeps its case, since shift doubles.
 *
 * @example toHangul('qlehdrl') // '비동기'
 */
export function toHangul(word: string): string | undefined {
  let jamo = '';
  for (const key of word) {
    const typed = JAMO_BY_KEY.get(key) ?? JAMO_BY_KEY.get(key.toLowerCase());
    if (typed === undefined) return undefined;
    jamo += typed;
  }
  const hangul = compose(jamo);
  return /^[가-힣]+$/.test(hangul) ? hangul : undefined;
}

/**
 * Gives the keys that type `hangul`, in lower case: what was meant when a Latin word was typed in
 * Korean mode. Other characters stay.
 *
 * @example toLatin('ㄴ딛ㅊㅅ') // 'select'
 */
export function toLatin(hangul: string): string {
  let latin = '';
  for (const jamo of keystrokes(hangul)) latin += KEY_BY_JAMO.get(jamo) ?? jamo;
  return latin.toLowerCase();
}
