import { languageIds } from '../languages';
import type { Construct, Kind, Language, Site } from '../types';
import { constructFile } from './files';

const KINDS: readonly Kind[] = ['equivalent', 'partial', 'idiom', 'none'];

/**
 * Every construct has the fields that the type demands. The compiler says so too, but scripts run
 * without it; the other rules rely on this one.
 */
export function checkShape({ constructs }: Site): readonly string[] {
  return constructs.flatMap((construct: Partial<Construct>) => {
    const file = constructFile(construct.id ?? '(no id)');
    const lists = { related: construct.related, sections: construct.sections };
    return [
      ...(['id', 'category'] as const)
        .filter((field) => typeof construct[field] !== 'string')
        .map((field) => `${file}: "${field}" is missing`),
      ...languageIds.flatMap((language) => checkCounterpart(file, language, construct[language])),
      ...(['ko', 'en'] as const)
        .filter((locale) => !construct.aliases?.[locale]?.length)
        .map((locale) => `${file}: "aliases.${locale}" is empty`),
      ...Object.entries(lists)
        .filter(([, list]) => !Array.isArray(list))
        .map(([field]) => `${file}: "${field}" is missing`),
    ];
  });
}

function checkCounterpart(
  file: string,
  language: Language,
  counterpart: Construct[Language] | undefined,
): readonly string[] {
  if (!counterpart) return [`${file}: "${language}" is missing`];
  const { kind, symbols, syntax } = counterpart;
  return [
    ...(KINDS.includes(kind)
      ? []
      : [`${file}: "${language}.kind" is "${String(kind)}"; known are ${KINDS.join(', ')}`]),
    ...(Array.isArray(symbols) ? [] : [`${file}: "${language}.symbols" is missing`]),
    ...(typeof syntax === 'string' ? [] : [`${file}: "${language}.syntax" is missing`]),
  ];
}
