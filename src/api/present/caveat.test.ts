import { expect, test } from '@jest/globals';
import { constructs } from '../../data';
import { caveatOf } from './caveat';

test.each([
  ['Go chooses among channel operations only, Rust among futures. More.', 'en', 1],
  ['They differ after a failure. Go keeps the error for all later callers. More.', 'en', 2],
  ['Go와 Rust는 닫힌 채널을 서로 다르게 알려 줍니다. 더 있습니다.', 'ko', 1],
  ['서로 다릅니다. Go는 닫힌 채널을 값으로 알려 줍니다. 더 있습니다.', 'ko', 2],
  ['Only this.', 'en', 1],
] as const)('caveatOf(%j) is as many whole sentences as it needs', (text, locale, count) => {
  const sentences = text.split(/(?<=\.) /);
  expect(caveatOf(text, locale)).toBe(sentences.slice(0, count).join(' '));
});

test.each(constructs)('the caveat of $id fits a card and closes its code marks', (construct) => {
  for (const locale of ['ko', 'en'] as const) {
    const caveat = caveatOf(construct.difference[locale], locale);
    expect(construct.difference[locale].startsWith(caveat)).toBe(true);
    expect(caveat.length).toBeLessThanOrEqual(locale === 'ko' ? 140 : 280);
    expect((caveat.match(/`/g) ?? []).length % 2).toBe(0);
    expect(caveat).toMatch(/[.!?]$/);
  }
});
