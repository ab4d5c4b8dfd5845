/**
 * Gives `text` in the one form that everything else works on: Unicode NFC, since macOS and some
 * browsers hand over Hangul as loose jamo (NFD). Lone surrogates become U+FFFD.
 *
 * @example normalize('비동기') // '비동기'
 */
export function normalize(text: string): string {
  const whole = SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\uFFFD') : text;
  return whole.normalize('NFC');
}

const SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Lower-cases and narrows full-width ASCII without changing the length in UTF-16 units, so that
 * positions in the result are positions in `text`.
 *
 * @example fold('Select！') // 'select!'
 */
export function fold(text: string): string {
  if (!FULL_WIDTH.test(text)) {
    const lower = text.toLowerCase();
    if (lower.length === text.length) return lower;
  }
  let folded = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
    const lower = narrow.toLowerCase();
    folded += lower.length === char.length ? lower : char;
  }
  return folded;
}

const FULL_WIDTH = /[\uFF01-\uFF5E]/;
