import { officialHosts } from '../hosts';
import { languageIds } from '../languages';
import type { Language, Site } from '../types';
import { constructFile } from './files';

/**
 * A symbol stands once in its language, unless all its constructs mark it in `shared`, and links to
 * that language's documentation.
 */
export function checkSymbols({ constructs }: Site): readonly string[] {
  const owners = new Map<string, Owner>();
  return constructs.flatMap((construct) =>
    languageIds.flatMap((language) => {
      const file = constructFile(construct.id);
      const { kind, symbols, syntax } = construct[language];
      const problems = symbols.flatMap(({ name, url }) => {
        const key = `${language}/${name}`;
        const owner = owners.get(key);
        const isShared = construct.shared?.includes(name) ?? false;
        owners.set(key, { id: construct.id, isShared });
        return [
          ...(name.trim() === '' || name !== name.trim()
            ? [`${file}: ${language} symbol "${name}" is blank or has spaces around it: trim it`]
            : []),
          ...checkOwner(file, language, name, construct.id, owner, isShared),
          ...checkUrl(file, language, name, url),
        ];
      });
      if (kind !== 'none' && symbols.length === 0) {
        problems.push(
          `${file}: "${language}.symbols" is empty, yet its kind is "${kind}": name what code calls it`,
        );
      }
      if (kind !== 'none' && syntax.trim() === '') {
        problems.push(`${file}: "${language}.syntax" is empty: write the shortest code`);
      }
      if (/[\n\t]/.test(syntax)) {
        problems.push(`${file}: "${language}.syntax" has a line break or tab: write one line`);
      }
      return problems;
    }),
  );
}

interface Owner {
  readonly id: string;
  readonly isShared: boolean;
}

function checkOwner(
  file: string,
  language: Language,
  name: string,
  id: string,
  owner: Owner | undefined,
  isShared: boolean,
): readonly string[] {
  if (!owner) return [];
  if (owner.id === id) return [`${file}: ${language} symbol "${name}" stands twice: remove one`];
  if (owner.isShared && isShared) return [];
  return [
    `${file}: ${language} symbol "${name}" belongs to "${owner.id}" already: remove it, or name it in "shared" of both`,
  ];
}

function checkUrl(file: string, language: Language, name: string, url: string): readonly string[] {
  const parts = /^https:\/\/([a-z0-9.-]+)(\/\S*)?$/.exec(url);
  if (!parts)
    return [
      `${file}: "${url}" of ${language} symbol "${name}" is not an https address: copy it whole`,
    ];
  const [, host = '', path = ''] = parts;
  if (!officialHosts[language].includes(host)) {
    return [
      `${file}: "${url}" of "${name}" is not on ${officialHosts[language].join(', ')}: link to the official documentation`,
    ];
  }
  // A version would grow old beside the one that the programs run with.
  if (host !== 'docs.rs' || /^\/(?:crate\/)?[\w-]+\/latest(?:\/|$)/.test(path)) return [];
  return [`${file}: "${url}" of "${name}" is not of the form https://docs.rs/<crate>/latest/…`];
}
