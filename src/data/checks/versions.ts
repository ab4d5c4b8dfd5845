import { languageIds, languages } from '../languages';
import type { Language, Site } from '../types';
import { constructFile } from './files';

/** Runtimes that may stand in "since" besides the language itself. */
const RUNTIMES: Readonly<Record<Language, readonly string[]>> = {
  go: [],
  rust: [],
  typescript: ['Node'],
};

/** "since" is the version of the language, its runtime or the library that the counterpart names. */
export function checkVersions({ constructs }: Site): readonly string[] {
  return constructs.flatMap((construct) =>
    languageIds.flatMap((language) => {
      const file = constructFile(construct.id);
      const { since, library } = construct[language];
      const blank =
        library?.trim() === '' ? [`${file}: "${language}.library" is blank: remove it`] : [];
      if (since === undefined) return blank;
      const names = namesFor(language, library);
      const [, name, version] = /^(\S+) (\d+(?:\.\d+)*)$/.exec(since) ?? [];
      if (version !== undefined && names.includes(name ?? '')) return blank;
      return [
        ...blank,
        `${file}: "${language}.since" is "${since}": write a name and a version, as in "${names[0] ?? ''} 1.25"; known names are ${names.join(', ')}`,
      ];
    }),
  );
}

// "tokio-util (rt)" names the feature too.
function namesFor(language: Language, library: string | undefined): readonly string[] {
  const own = languages.filter(({ id }) => id === language).map(({ title }) => title);
  return [...own, ...RUNTIMES[language], ...(library ? [library.replace(/ .*/, '')] : [])];
}
