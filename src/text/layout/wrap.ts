import { displayWidth, fittingStart } from './displayWidth';

/**
 * Gives `text` in lines of at most `columns`: broken at its line ends and between words, inside a word
 * only where the word alone is longer than a line. Korean words stay whole.
 *
 * @example wrap('처음에는 빠릅니다', 10) // ['처음에는', '빠릅니다']
 */
export function wrap(text: string, columns: number): readonly string[] {
  const width = Math.max(columns, NARROWEST);
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

/** Gives {@link wrap} as one text, each line after `indent` spaces. */
export function wrapIndented(text: string, indent: number, columns: number): string {
  const lines = wrap(text, columns - indent);
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n');
}

// Below this a line holds no word; the terminal may break it itself.
const NARROWEST = 10;

function wrapLine(line: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/\s+/).filter((each) => each !== '')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (displayWidth(longer) <= columns) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    while (displayWidth(current) > columns) {
      const start = fittingStart(current, columns);
      lines.push(start);
      current = current.slice(start.length);
    }
  }
  return [...lines, current];
}
