import type { Answer, PublicCrossReference } from '../api/contract';
import { quote } from '../api/problem';
import { countOf } from './counts';
import type { Format } from './format';
import { formatCounterpart, formatHead, formatParagraph, join } from './parts';

const LABELS = {
  ko: { caveat: '주의', pitfall: '함정' },
  en: { caveat: 'Mind', pitfall: 'Pitfall' },
};

/**
 * Gives a cross-reference as a terminal shows it. The surest construct has all that is known of it, the
 * others what is needed to tell whether they were meant.
 */
export function formatCrossReference(answer: Answer<'crossReference'>, format: Format): string {
  const [first, ...others] = answer.result;
  const { locale } = format;
  const guess = answer.reading === undefined ? undefined : READINGS[locale](quote(answer.reading));
  return join([
    guess,
    first && formatEntry(first, format, true),
    ...others.map((entry) => formatEntry(entry, format, false)),
    countOf(answer.result.length, answer.total, locale),
  ]);
}

function formatEntry(entry: PublicCrossReference, format: Format, isFirst: boolean): string {
  const { construct, source, targets, caveat, difference, pitfall } = entry;
  const labels = LABELS[format.locale];
  const counterparts = source ? [source, ...targets] : targets;
  return join([
    formatHead(construct.title, `${construct.id} · ${construct.url}`, format),
    ...counterparts.map((each) => formatCounterpart(each, format)),
    formatParagraph(labels.caveat, isFirst ? difference : caveat, format),
    isFirst && pitfall !== undefined ? formatParagraph(labels.pitfall, pitfall, format) : undefined,
  ]).trimEnd();
}

/** Gives the sentence for a name that nothing has, or nothing of the language asked for. */
export function formatNearest(
  { nearest = [] }: Answer<'crossReference'>,
  query: string,
  { locale }: Format,
): string {
  const near = nearest.map(({ name, language, construct }) =>
    language === undefined ? `${name} (${construct.id})` : `${name} (${language}: ${construct.id})`,
  );
  if (nearest.some(({ name }) => name === query)) {
    return locale === 'ko'
      ? `다른 언어의 이름입니다: ${near.join(', ')}.`
      : `It is a name of another language: ${near.join(', ')}.`;
  }
  const nothing =
    locale === 'ko'
      ? `${quote(query)}에 해당하는 항목이 없습니다.`
      : `Nothing has the name ${quote(query)}.`;
  if (near.length === 0) return nothing;
  return locale === 'ko'
    ? `${nothing} 혹시 ${near.join(', ')}인가요?`
    : `${nothing} Did you mean ${near.join(' or ')}?`;
}

const READINGS = {
  ko: (reading: string) => `${reading} 검색 결과입니다.`,
  en: (reading: string) => `Showing ${reading}.`,
};
