import type { Construct, Locale, Localized, Site } from '../types';
import { constructFile } from './files';

const LOCALES: readonly Locale[] = ['ko', 'en'];
const HANGUL = /[가-힣]/;

/** Every text that readers see stands in both locales, Korean with Hangul and English without. */
export function checkLocales(site: Site): readonly string[] {
  const { constructs, categories, languages, glossary } = site;
  return [
    ...constructs.flatMap(checkConstruct),
    ...categories.flatMap(({ id, title, summary }) => [
      ...checkText('src/data/categories.ts', `${id}.title`, title),
      ...checkText('src/data/categories.ts', `${id}.summary`, summary),
    ]),
    ...languages.flatMap(({ id, model }) =>
      checkText('src/data/languages.ts', `${id}.model`, model),
    ),
    ...glossary.flatMap(({ id, meaning }) =>
      checkText('src/data/glossary.ts', `${id}.meaning`, meaning),
    ),
  ];
}

function checkConstruct(construct: Construct): readonly string[] {
  const file = constructFile(construct.id);
  const { go, rust, typescript } = construct;
  const required = ['title', 'summary', 'difference'] as const;
  return [
    ...required.flatMap((field) => checkText(file, field, construct[field])),
    ...(construct.pitfall ? checkText(file, 'pitfall', construct.pitfall) : []),
    ...Object.entries({ go, rust, typescript }).flatMap(([language, counterpart]) => {
      if (counterpart.note) return checkText(file, `${language}.note`, counterpart.note);
      if (counterpart.kind === 'equivalent') return [];
      return [
        `${file}: "${language}.note" is missing: "${counterpart.kind}" owes the reader a note`,
      ];
    }),
  ];
}

// Data files are written by hand and run without a type check: a field may be absent after all.
function checkText(file: string, field: string, text: Localized | undefined): readonly string[] {
  return LOCALES.flatMap((locale) => {
    const value = text?.[locale];
    if (!value?.trim()) return [`${file}: "${field}.${locale}" is missing`];
    if (value !== value.normalize('NFC')) return [`${file}: "${field}.${locale}" is not in NFC`];
    if (locale === 'en' && HANGUL.test(value)) return [`${file}: "${field}.en" has Hangul in it`];
    // A title may be an API name in both locales; a sentence may not.
    const needsHangul = locale === 'ko' && !field.endsWith('title');
    if (needsHangul && !HANGUL.test(value)) return [`${file}: "${field}.ko" has no Hangul in it`];
    return [];
  });
}
