import type { Construct, Locale, Localized, Site } from '../types';
import { constructFile } from './files';

const LOCALES: readonly Locale[] = ['ko', 'en'];
const HANGUL = /\p{Script=Hangul}+/u;
const FOREIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u;

/**
 * Every text that readers see stands in both locales, Korean with Hangul and English without; neither
 * has Chinese characters or Japanese. English aliases have no Hangul either.
 */
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
    ...(['ko', 'en'] as const).flatMap((locale) =>
      construct.aliases[locale].flatMap((alias) =>
        checkScript(file, `aliases.${locale}`, locale, alias),
      ),
    ),
    ...(construct.pitfall ? checkText(file, 'pitfall', construct.pitfall) : []),
    ...Object.entries({ go, rust, typescript }).flatMap(([language, counterpart]) => {
      if (counterpart.note) return checkText(file, `${language}.note`, counterpart.note);
      if (counterpart.kind === 'equivalent') return [];
      return [
        `${file}: "${language}.note" is missing: say what the kind "${counterpart.kind}" means here`,
      ];
    }),
  ];
}

// Data files are written by hand and run without a type check: a field may be absent after all.
function checkText(file: string, field: string, text: Localized | undefined): readonly string[] {
  return LOCALES.flatMap((locale) => {
    const value = text?.[locale];
    const place = `${field}.${locale}`;
    if (!value?.trim()) return [`${file}: "${place}" is missing: write it, both locales need it`];
    const problems = checkScript(file, place, locale, value);
    if (problems.length > 0) return problems;
    // A title may be an API name in both locales; a sentence may not.
    const needsHangul = locale === 'ko' && !field.endsWith('title');
    if (!needsHangul || HANGUL.test(value)) return [];
    return [`${file}: "${field}.ko" has no Hangul in it: write it in Korean`];
  });
}

function checkScript(file: string, place: string, locale: Locale, text: string): readonly string[] {
  if (text !== text.normalize('NFC')) {
    return [`${file}: "${place}" is not in NFC: type "${text.normalize('NFC')}" again`];
  }
  const [foreign] = FOREIGN.exec(text) ?? [];
  if (foreign !== undefined) {
    return [`${file}: "${place}" has "${foreign}" in it: write it without Chinese or Japanese`];
  }
  const [hangul] = HANGUL.exec(text) ?? [];
  if (locale === 'ko' || hangul === undefined) return [];
  return [`${file}: "${place}" has Hangul in it, "${hangul}": write it in English`];
}
