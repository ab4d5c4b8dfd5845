import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze, forEachRun, formsOfRun } from './analyze';
import { normalize } from './normalize';

function formsOf(text: string): string[] {
  return analyze(text).flatMap((token) => token.forms);
}

describe('analyze()', () => {
  test.each([
    ['비동기', ['비동기']],
    ['비동기의', ['비동기의', '비동기']],
    ['고루틴을 시작합니다', ['고루틴을', '고루틴', '시작합니다', '시작']],
    ['비동기의'.normalize('NFD'), ['비동기의', '비동기']],
    ['ｓｅｌｅｃｔ', ['select']],
    ['<-ch', ['<-', 'ch']],
    ['ch <- v', ['ch', '<-', 'v']],
    ['?', ['?']],
    ['select!', ['select']],
    ['tokio::spawn', ['tokio', '::', 'spawn']],
    ['`tokio::spawn`은', ['tokio', '::', 'spawn']],
    ['#[tokio::main]', ['#[', 'tokio', '::', 'main']],
    ['WaitGroup', ['waitgroup']],
    ['spawn_blocking', ['spawn_blocking']],
    ['async함수', ['async', '함수']],
    ['fut.await?', ['fut', 'await', '?']],
  ])('gives %j the forms %j', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  test.each([
    ['WaitGroup', ['wait', 'group']],
    ['spawn_blocking', ['spawn', 'blocking']],
    ['HTTPServer2', ['http', 'server', '2']],
    ['goroutine', []],
  ])('gives %j the parts %j', (text, parts) => {
    expect(analyze(text)[0]?.parts.map(({ form }) => form)).toEqual(parts);
  });

  test.each([['무엇일까요?'], ['Stop!'], ['What is a future?']])(
    'takes the mark at the end of %j for punctuation',
    (text) => {
      expect(analyze(text).filter((token) => token.kind === 'operator')).toEqual([]);
    },
  );

  test('keeps "<-" as one token', () => {
    expect(analyze('v := <-ch').map((token) => token.forms[0])).toContain('<-');
  });

  test('drops a particle that follows code', () => {
    expect(formsOf('Future의')).toEqual(['future']);
  });

  test('gives the places of its tokens in the normalized text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { length } = normalize(text);
        for (const { start, end, forms } of analyze(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(length);
          expect(forms.every((form) => form !== '' && !/\s/.test(form))).toBe(true);
        }
      }),
    );
  });

  test('says of runs what it says of tokens, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = analyze(text).map((token) => token.forms[0]);
        const runs: (string | undefined)[] = [];
        forEachRun(text, (kind, run) => runs.push(formsOfRun(kind, run)[0]));
        expect(runs).toEqual(tokens);
      }),
    );
  });

  test('takes lone surrogates and 100 kB of brackets', () => {
    expect(() => analyze('\uD800비동기\uDC00')).not.toThrow();
    expect(analyze('<('.repeat(50_000)).length).toBeLessThan(10);
  });
});
