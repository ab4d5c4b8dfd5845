import { describe, expect, test } from '@jest/globals';
import { readPieces } from './readPieces';

const SAMPLES: readonly [language: string, code: string][] = [
  ['go', 'func main() {\n\tch := make(chan int, 1)\n\tch <- 42 // 보낸다\n\tgo f("a")\n}\n'],
  [
    'rust',
    '#[tokio::main]\nasync fn main() {\n    let x: &\'static str = "a";\n    println!("{x}");\n}',
  ],
  ['typescript', 'const all = await Promise.all([f(`a${b}`), /x+/.exec(c)]);\r\n\r\nexport {};'],
  ['json', '{ "a": [1, true, null] }'],
];

describe('readPieces()', () => {
  test.each(SAMPLES)('of %s gives all of the code and nothing else', (language, code) => {
    const pieces = readPieces(code, language);
    expect(pieces.map(({ text }) => text).join('')).toBe(code);
    for (const [at, { color }] of pieces.entries()) {
      expect(at > 0 && color === pieces[at - 1]?.color).toBe(false);
    }
  });

  test.each([
    ['go', 0, 'func', 'keyword'],
    ['go', 0, '<-', 'operator'],
    ['go', 0, '// 보낸다', 'comment'],
    ['go', 0, '42', 'number'],
    ['rust', 1, '#[tokio::main]', 'keyword'],
    ['rust', 1, 'async fn', 'keyword'],
    ['rust', 1, "'static", 'keyword'],
    ['rust', 1, 'println!', 'function'],
    ['typescript', 2, 'await', 'keyword'],
    ['typescript', 2, 'Promise', 'type'],
    ['typescript', 2, '`a', 'string'],
  ] as const)('of %s tells %#', (language, sample, text, color) => {
    const pieces = readPieces(SAMPLES[sample]?.[1] ?? '', language);
    const found = pieces.find((piece) => piece.text.includes(text));
    expect([text, found?.color]).toEqual([text, color]);
  });

  test('of a language that is not known gives one piece, markup and all', () => {
    const code = '<b>$ go test ./...</b>';
    expect(readPieces(code, 'text')).toEqual([{ text: code, color: undefined }]);
    expect(readPieces('', 'go')).toEqual([]);
  });
});

test('Prism leaves the page alone: nothing is coloured but what is asked', async () => {
  document.body.innerHTML = '<pre><code class="language-go">func main() {}</code></pre>';
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.querySelector('code')?.innerHTML).toBe('func main() {}');
});
