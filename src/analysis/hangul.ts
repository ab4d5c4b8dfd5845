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
  let keys = '';
  for (const char of text) keys += keystrokesOf(char);
  return keys;
}

function keystrokesOf(char: string): string {
  const offset = char.charCodeAt(0) - FIRST_SYLLABLE;
  if (!isSyllable(char.charCodeAt(0))) return COMPOUND_JAMO[char] ?? char;
  const initial = Math.floor(offset / (VOWELS_PER_INITIAL * FINALS_PER_VOWEL));
  const medial = Math.floor(offset / FINALS_PER_VOWEL) % VOWELS_PER_INITIAL;
  return `${INITIALS[initial]}${MEDIALS[medial]}${FINALS[offset % FINALS_PER_VOWEL]}`;
}

function isSyllable(code: number): boolean {
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}
