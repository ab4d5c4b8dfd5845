import { languageIds } from '../languages';
import type { Construct, Counterpart, Kind, Language, Site } from '../types';
import { constructFile } from './files';

const KINDS: readonly Kind[] = ['equivalent', 'partial', 'idiom', 'none'];

// Typed so that a new field of the type has to be named here.
const FIELDS: Readonly<Record<keyof Construct, true>> = {
  id: true,
  category: true,
  title: true,
  summary: true,
  go: true,
  rust: true,
  typescript: true,
  difference: true,
  pitfall: true,
  aliases: true,
  shared: true,
  related: true,
  sections: true,
};
const COUNTERPART_FIELDS: Readonly<Record<keyof Counterpart, true>> = {
  kind: true,
  symbols: true,
  syntax: true,
  library: true,
  since: true,
  note: true,
};

/**
 * Every construct has the fields that the type demands. The compiler says so too, but scripts run
 * without it; the other rules rely on this one.
 */
export function checkShape({ constructs }: Site): readonly string[] {
  return constructs.flatMap((construct: Partial<Construct>) => {
    const file = constructFile(construct.id ?? '(no id)');
    const lists = { related: construct.related, sections: construct.sections };
    return [
      ...findUnknown(construct, FIELDS).map(
        (field) => `${file}: "${field}" is no field of a construct: correct or remove it`,
      ),
      ...(['id', 'category'] as const)
        .filter((field) => typeof construct[field] !== 'string')
        .map((field) => `${file}: "${field}" is missing: write it`),
      ...languageIds.flatMap((language) => checkCounterpart(file, language, construct[language])),
      ...(['ko', 'en'] as const)
        .filter((locale) => !Array.isArray(construct.aliases?.[locale]))
        .map((locale) => `${file}: "aliases.${locale}" is missing: write a list`),
      ...Object.entries(lists)
        .filter(([, list]) => !Array.isArray(list))
        .map(([field]) => `${file}: "${field}" is missing: write a list`),
    ];
  });
}

function checkCounterpart(
  file: string,
  language: Language,
  counterpart: Construct[Language] | undefined,
): readonly string[] {
  if (!counterpart) {
    return [`${file}: "${language}" is missing: say how it has the construct, or kind "none"`];
  }
  const { kind, symbols, syntax } = counterpart;
  const places = findUnknown(counterpart, COUNTERPART_FIELDS);
  return [
    ...places.map((field) => `${file}: "${language}.${field}" is no field: correct or remove it`),
    ...(KINDS.includes(kind)
      ? []
      : [`${file}: "${language}.kind" is "${String(kind)}"; known are ${KINDS.join(', ')}`]),
    ...(Array.isArray(symbols) ? [] : [`${file}: "${language}.symbols" is missing: write a list`]),
    ...(typeof syntax === 'string'
      ? []
      : [`${file}: "${language}.syntax" is missing: write the shortest code`]),
  ];
}

function findUnknown(value: object, fields: Readonly<Record<string, true>>): readonly string[] {
  return Object.keys(value).filter((field) => !(field in fields));
}
