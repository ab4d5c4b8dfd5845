import { kinds } from '../../data/kinds';
import type { Site } from '../../data/types';
import type { PublicKind, PublicLanguage } from '../contract';

/** Gives the languages as they are published, in display order, with what their programs ran on. */
export function presentLanguages(site: Site): PublicLanguage[] {
  return site.languages.map((language) => {
    const programs = site.programs.filter((program) => program.language === language.id);
    return {
      id: language.id,
      title: language.title,
      shortNames: [...language.shortNames],
      version: language.version,
      model: language.model,
      programs: programs.length,
      toolchains: sortedUnique(programs.map(({ output }) => output.toolchain)),
      libraries: sortedUnique(programs.flatMap(({ output }) => output.libraries)),
    };
  });
}

/** Gives the kinds of counterpart as they are published, from the closest to none. */
export function presentKinds(): PublicKind[] {
  return kinds.map(({ id, title, summary }) => ({ id, title, summary }));
}

function sortedUnique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
