import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { place } from './place';

const link = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });
const card = { width: 300, height: 200 };
const view = { width: 1000, height: 800 };

test.each([
  ['under the link', link(100, 100), { left: 100, top: 126 }],
  ['over the link where below is no room', link(100, 700), { left: 100, top: 494 }],
  ['inside the right edge', link(900, 100), { left: 688, top: 126 }],
  ['inside the left edge', link(-20, 100), { left: 12, top: 126 }],
])('place() puts the card %s', (_where, box, expected) => {
  expect(place(box, card, view)).toEqual(expected);
});

test('place() never covers the link where there is room on one side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 390 }), fc.integer({ min: 0, max: 780 }), (left, top) => {
      const box = link(left, top);
      const phone = { width: 390, height: 800 };
      const placed = place(box, card, phone);
      const isApart = placed.top >= box.bottom || placed.top + card.height <= box.top;
      expect(isApart).toBe(true);
      expect(placed.left).toBeGreaterThanOrEqual(0);
      expect(placed.left + card.width).toBeLessThanOrEqual(phone.width);
    }),
  );
});
