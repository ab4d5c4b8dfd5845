import type { Construct, Locale, Localized, Site } from '../types';
import { constructFile } from './files';

/** Most characters of a text: what a table cell, a card and a heading hold on a phone. */
const LIMITS: Readonly<Record<string, Localized<number>>> = {
  title: { ko: 24, en: 44 },
  summary: { ko: 70, en: 130 },
  note: { ko: 160, en: 260 },
  difference: { ko: 240, en: 420 },
  pitfall: { ko: 170, en: 290 },
  alias: { ko: 20, en: 32 },
};

/** Longest one-line syntax, in characters. */
const LONGEST_SYNTAX = 76;

/** Texts fit where they are shown. */
export function checkLengths({ constructs }: Site): readonly string[] {
  return constructs.flatMap((construct) => {
    const file = constructFile(construct.id);
    const counterparts = (['go', 'rust', 'typescript'] as const).map(
      (language) => [language, construct[language]] as const,
    );
    return [
      ...textsOf(construct).flatMap(([limit, field, text]) =>
        (['ko', 'en'] as const).flatMap((locale) => {
          const most = LIMITS[limit]?.[locale] ?? Infinity;
          return tooLong(file, `${field}.${locale}`, text?.[locale] ?? '', most);
        }),
      ),
      ...counterparts.flatMap(([language, { syntax }]) =>
        tooLong(file, `${language}.syntax`, syntax, LONGEST_SYNTAX),
      ),
    ];
  });
}

type Entry = readonly [limit: string, field: string, text: Localized | undefined];

function textsOf({ title, summary, difference, pitfall, ...rest }: Construct): readonly Entry[] {
  const notes = (['go', 'rust', 'typescript'] as const).map((language): Entry => [
    'note',
    `${language}.note`,
    rest[language].note,
  ]);
  const aliases = (['ko', 'en'] as const).flatMap((locale) =>
    rest.aliases[locale].map((alias): Entry => ['alias', 'aliases', only(locale, alias)]),
  );
  return [
    ['title', 'title', title],
    ['summary', 'summary', summary],
    ['difference', 'difference', difference],
    ['pitfall', 'pitfall', pitfall],
    ...notes,
    ...aliases,
  ];
}

function only(locale: Locale, text: string): Localized {
  return { ko: '', en: '', [locale]: text };
}

function tooLong(file: string, field: string, text: string, most: number): readonly string[] {
  const length = [...text].length;
  if (length <= most) return [];
  return [
    `${file}: "${field}" has ${String(length)} characters, at most ${String(most)}: shorten "${text}"`,
  ];
}
