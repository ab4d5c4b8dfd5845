import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Highlighted, Range } from '../../search/types';
import { splitPieces } from './pieces';

const highlighted: fc.Arbitrary<Highlighted> = fc
  .tuple(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(40)))
  .map(([text, cuts]) => {
    const ends = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
    const ranges: Range[] = [];
    for (let at = 0; at + 1 < ends.length; at += 2) ranges.push([ends[at] ?? 0, ends[at + 1] ?? 0]);
    return { text, ranges };
  });

test('splitPieces() keeps the whole text in order', () => {
  fc.assert(
    fc.property(highlighted, (value) => {
      expect(
        splitPieces(value)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(value.text);
    }),
  );
});

test('splitPieces() marks exactly the ranges', () => {
  fc.assert(
    fc.property(highlighted, (value) => {
      const marked = splitPieces(value).filter((piece) => piece.isMarked);
      expect(marked.map((piece) => piece.text)).toEqual(
        value.ranges.map(([from, to]) => value.text.slice(from, to)),
      );
    }),
  );
});

test('splitPieces() gives nothing for an empty text', () => {
  expect(splitPieces({ text: '', ranges: [] })).toEqual([]);
});
