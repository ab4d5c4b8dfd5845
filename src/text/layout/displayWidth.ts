/**
 * Gives the number of terminal columns that `text` takes: two for a letter that East Asian Width
 * (UAX #11) calls wide or full-width and for an emoji, none for what combines with the letter before
 * it, one for the rest.
 *
 * @example displayWidth('뮤텍스 a') // 8
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of lettersOf(text)) width += letterWidth(letter);
  return width;
}

/**
 * Gives the longest start of `text` that fits into `columns`, never a part of a letter.
 *
 * @example fittingStart('뮤텍스', 5) // '뮤텍'
 */
export function fittingStart(text: string, columns: number): string {
  let [start, width] = ['', 0];
  for (const letter of lettersOf(text)) {
    width += letterWidth(letter);
    if (width > columns) break;
    start += letter;
  }
  return start;
}

/** Gives `text` with spaces after it up to `columns`; one that is longer stays as it is. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

const SEGMENTER = new Intl.Segmenter('ko', { granularity: 'grapheme' });
const ONE_COLUMN_EACH = /^[\x20-\x7e]*$/;

function lettersOf(text: string): Iterable<string> {
  if (ONE_COLUMN_EACH.test(text)) return text;
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

// What a letter is made of (a syllable typed as jamo, an emoji of several persons) is drawn as one.
function letterWidth(letter: string): number {
  if (WITHOUT_WIDTH.test(letter)) return 0;
  return WIDE.test(letter) || letter.includes(EMOJI_STYLE) ? 2 : 1;
}

const WITHOUT_WIDTH = /^[\p{M}\p{Cf}\p{Cc}\u1160-\u11ff]+$/u;
const EMOJI_STYLE = '\ufe0f';
// East Asian Width W and F of Unicode 17 without the emoji, across holes that are not assigned.
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18df2}\u{191a0}-\u{191d2}\u{1aff0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
