const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const VOWELS_PER_INITIAL = 21;
const FINALS_PER_VOWEL = 28;

// Written as the keys that a 두벌식 keyboard takes: ㅘ is typed ㅗ then ㅏ, ㄳ is typed ㄱ then ㅅ.
const INITIALS = 'ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');
const MEDIALS =
  'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINALS = [
  '',
  ...'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  ),
];
const COMPOUND_JAMO: Readonly<Record<string, string>> = {
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

/** Tells whether `char` is a composed syllable that ends in a consonant (받침). */
export function hasFinal(char: string): boolean {
  const code = char.charCodeAt(0);
  return isSyllable(code) && (code - FIRST_SYLLABLE) % FINALS_PER_VOWEL !== 0;
}

/** Tells whether `char` ends in ㄹ, after which 로 stands without 으. */
export function endsInRieul(char: string): boolean {
  const code = char.charCodeAt(0);
  return isSyllable(code) && (code - FIRST_SYLLABLE) % FINALS_PER_VOWEL === FINALS.indexOf('ㄹ');
}

/**
 * Gives the keystrokes that type `text`; other characters stay. Two texts where one is typed on the
 * way to the other have keystrokes where one starts with the other, which is what matches a
 * half-typed syllable.
 *
 * @example keystrokes('비동깅') // 'ㅂㅣㄷㅗㅇㄱㅣㅇ', a prefix of keystrokes('비동기의')
 */
export function keystrokes(text: string): string {
  if (!HANGUL.test(text)) return text;
  let keys = '';
  for (const char of text) keys += keystrokesOf(char);
  return keys;
}

/** Gives the first of the {@link keystrokes} of `text`, quickly. */
export function firstKeystroke(text: string): string {
  const first = text.charAt(0);
  const code = first.charCodeAt(0);
  return isSyllable(code) ? initialOf(code) : (COMPOUND_JAMO[first]?.charAt(0) ?? first);
}

/**
 * Gives the initial consonants (초성) of the syllables of `text`; other characters stay.
 *
 * @example initials('비동기 io') // 'ㅂㄷㄱ io'
 */
export function initials(text: string): string {
  let result = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    result += isSyllable(code) ? initialOf(code) : char;
  }
  return result;
}

/**
 * Gives the text that the keystrokes `jamo` type, as an input method composes them: the inverse of
 * {@link keystrokes} for every text of whole syllables.
 *
 * @example compose('ㅂㅣㄷㅗㅇㄱㅣ') // '비동기'
 */
export function compose(jamo: string): string {
  const keys = [...jamo];
  let text = '';
  for (let at = 0; at < keys.length;) {
    const initial = INITIALS.indexOf(keys[at] ?? '');
    const medial = initial === -1 ? undefined : longest(MEDIALS, keys, at + 1);
    if (initial === -1 || medial === undefined) {
      text += keys[at] ?? '';
      at += 1;
      continue;
    }
    const afterMedial = at + 1 + medial.length;
    const final = longestFinal(keys, afterMedial);
    const code =
      FIRST_SYLLABLE +
      (initial * VOWELS_PER_INITIAL + MEDIALS.indexOf(medial)) * FINALS_PER_VOWEL +
      FINALS.indexOf(final);
    text += String.fromCharCode(code);
    at = afterMedial + final.length;
  }
  return text;
}

// A consonant before a vowel begins the next syllable.
function longestFinal(keys: readonly string[], at: number): string {
  for (const length of [2, 1]) {
    const final = keys.slice(at, at + length).join('');
    const isTaken = final.length === length && FINALS.includes(final);
    if (isTaken && longest(MEDIALS, keys, at + length) === undefined) return final;
  }
  return '';
}

function longest(
  known: readonly string[],
  keys: readonly string[],
  at: number,
): string | undefined {
  for (const length of [2, 1]) {
    const candidate = keys.slice(at, at + length).join('');
    if (candidate.length === length && known.includes(candidate)) return candidate;
  }
  return undefined;
}

const HANGUL = /[ㄱ-ㅎㅏ-ㅣ가-힣]/;

function keystrokesOf(char: string): string {
  const offset = char.charCodeAt(0) - FIRST_SYLLABLE;
  if (!isSyllable(char.charCodeAt(0))) return COMPOUND_JAMO[char] ?? char;
  const initial = Math.floor(offset / (VOWELS_PER_INITIAL * FINALS_PER_VOWEL));
  const medial = Math.floor(offset / FINALS_PER_VOWEL) % VOWELS_PER_INITIAL;
  return `${INITIALS[initial] ?? ''}${MEDIALS[medial] ?? ''}${FINALS[offset % FINALS_PER_VOWEL] ?? ''}`;
}

function initialOf(code: number): string {
  const place = Math.floor((code - FIRST_SYLLABLE) / (VOWELS_PER_INITIAL * FINALS_PER_VOWEL));
  return INITIALS[place] ?? '';
}

function isSyllable(code: number): boolean {
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}
