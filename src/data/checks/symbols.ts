import { officialHosts } from '../hosts';
import { languageIds } from '../languages';
import type { Language, Site } from '../types';
import { constructFile } from './files';

/** A symbol stands once in its language and links to that language's documentation. */
export function checkSymbols({ constructs }: Site): readonly string[] {
  const owners = new Map<string, string>();
  return constructs.flatMap((construct) =>
    languageIds.flatMap((language) => {
      const file = constructFile(construct.id);
      const { kind, symbols, syntax } = construct[language];
      const problems = symbols.flatMap(({ name, url }) => {
        const key = `${language}/${name}`;
        const owner = owners.get(key);
        owners.set(key, construct.id);
        return [
          ...(owner ? [`${file}: ${language} symbol "${name}" belongs to "${owner}" already`] : []),
          ...checkUrl(file, language, name, url),
        ];
      });
      if (kind !== 'none' && symbols.length === 0) {
        problems.push(`${file}: "${language}.symbols" is empty, yet its kind is "${kind}"`);
      }
      if (kind !== 'none' && syntax.trim() === '')
        problems.push(`${file}: "${language}.syntax" is empty`);
      return problems;
    }),
  );
}

function checkUrl(file: string, language: Language, name: string, url: string): readonly string[] {
  const parts = /^https:\/\/([a-z0-9.-]+)(\/\S*)?$/.exec(url);
  if (!parts) return [`${file}: "${url}" of ${language} symbol "${name}" is not an https address`];
  if (officialHosts[language].includes(parts[1] ?? '')) return [];
  return [`${file}: "${url}" of "${name}" is not on ${officialHosts[language].join(', ')}`];
}
