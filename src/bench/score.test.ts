import { describe, expect, test } from '@jest/globals';
import { score } from './score';

const ask = (name: string, ...relevant: string[]) => ({
  id: '',
  class: name,
  query: '',
  relevant,
});

describe('score()', () => {
  test('tells how near the top the first hit stands that answers', () => {
    const cases = [ask('a', 'x'), ask('a', 'x', 'y'), ask('a', 'x'), ask('a', 'x')];
    const hits = [['x'], ['z', 'y', 'x'], ['1', '2', '3', 'x'], []];
    expect(score(cases, hits).classes).toEqual({
      a: { count: 4, at1: 0.25, at3: 0.5, at10: 0.75, mrr: (1 + 1 / 2 + 1 / 4) / 4 },
    });
  });

  test('counts a document once and looks no further than the tenth', () => {
    const nine = Array.from({ length: 9 }, (_, at) => String(at));
    const { classes } = score(
      [ask('a', 'x'), ask('b', 'x')],
      [
        [...nine, ...nine, 'x'],
        [...nine, '9', 'x'],
      ],
    );
    expect(classes.a).toMatchObject({ at10: 1, mrr: 0.1 });
    expect(classes.b).toMatchObject({ at10: 0, mrr: 0 });
  });

  test('takes the mean over classes, each counting alike, without the extra ones', () => {
    const cases = [ask('a', 'x'), ask('b', 'x'), ask('b', 'x'), ask('combo', 'x')];
    const { macro, classes } = score(cases, [['x'], ['x'], ['y'], []]);
    expect(macro).toEqual({ count: 2, at1: 0.75, at3: 0.75, at10: 0.75, mrr: 0.75 });
    expect(Object.keys(classes)).toEqual(['a', 'b', 'combo']);
  });

  test('takes a query without an answer for one that found nothing', () => {
    expect(score([ask('a', 'x')], [undefined]).macro.at10).toBe(0);
  });
});
