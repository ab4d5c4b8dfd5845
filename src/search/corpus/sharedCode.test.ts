import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeDocument } from '../fixtures';
import { restoreCode, shareCode } from './sharedCode';

const page = makeDocument({ id: 'page', code: 'go f()\nch <- v\n' });

test('code that stands where a program is shown is stored once', () => {
  const program = makeDocument({ id: 'p', kind: 'program', code: 'ch <- v\n', shownIn: 'page' });
  const [, stored] = shareCode([page, program]);
  expect([stored?.code, stored?.codeAt]).toEqual(['', [7, 15]]);
});

test('restoreCode() gives back what shareCode() was given', () => {
  const code = fc.constantFrom('', 'go f()', 'ch <- v\n', 'f()\nch', 'elsewhere', '고루틴');
  const place = fc.constantFrom('page', 'nowhere', undefined);
  fc.assert(
    fc.property(fc.array(fc.tuple(code, place)), (all) => {
      const programs = all.map(([source, shownIn], at) =>
        makeDocument({ id: `p${String(at)}`, code: source, ...(shownIn && { shownIn }) }),
      );
      const documents = [page, ...programs];
      expect(restoreCode(shareCode(documents))).toEqual(documents);
    }),
  );
});

test('restoreCode() refuses a place that is not there', () => {
  const lost = { ...makeDocument({ id: 'p', shownIn: 'gone' }), codeAt: [0, 1] as const };
  expect(() => restoreCode([lost])).toThrow('the code of "p": there is no document "gone"');
});
