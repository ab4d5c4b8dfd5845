import type { Exercise, Language, Program, Site } from '../../data/types';
import type {
  PublicExercisePage,
  PublicExerciseSummary,
  PublicProgram,
  PublicProgramPage,
  PublicProgramSummary,
} from '../contract';
import { referToConstruct, referToSection } from './places';
import { findPlayground } from './playground';

/** Gives the ids of the programs with what they are written in and show, by id. */
export function presentPrograms(site: Site): PublicProgramSummary[] {
  return idsOf(site.programs).map((id) => summarizeProgram(site, id));
}

/** Gives the program `id` in all its languages, with where the chapter shows it. */
export function presentProgramPage(site: Site, id: string): PublicProgramPage {
  return {
    ...summarizeProgram(site, id),
    programs: inOrder(site, id, site.programs).map((program) => ({
      ...presentProgram(program),
      regions: program.regions,
    })),
    sections: site.sections.flatMap((section) =>
      section.programs
        .filter((shown) => shown.id === id)
        .map(({ region }) => ({ ...referToSection(section), ...(region && { region }) })),
    ),
  };
}

/** Gives a program as it is published, with where a reader can run it. */
export function presentProgram(program: Program): PublicProgram {
  const { id, language, path, source, expectation } = program;
  const { command, toolchain, libraries, text } = program.output;
  const playground = findPlayground(program);
  return {
    id,
    language,
    path,
    source,
    expectation,
    output: { command, toolchain, libraries: [...libraries], text },
    ...(playground && { playground }),
  };
}

/** Gives the ids of the exercises with the languages that they are in, by id. */
export function presentExercises(site: Site): PublicExerciseSummary[] {
  return idsOf(site.exercises).map((id) => ({
    id,
    languages: languagesOf(site, id, site.exercises),
  }));
}

/** Gives the exercise `id` in all its languages, with where the chapter poses it. */
export function presentExercisePage(site: Site, id: string): PublicExercisePage {
  return {
    id,
    languages: languagesOf(site, id, site.exercises),
    exercises: inOrder(site, id, site.exercises).map(
      ({ language, path, commands, start, solution, test }: Exercise) => ({
        language,
        path,
        commands,
        start,
        solution,
        test,
      }),
    ),
    sections: site.sections.filter(({ exercises }) => exercises.includes(id)).map(referToSection),
  };
}

function summarizeProgram(site: Site, id: string): PublicProgramSummary {
  const construct = site.constructs.find((each) => each.id === id);
  return {
    id,
    languages: languagesOf(site, id, site.programs),
    ...(construct && { construct: referToConstruct(site, construct) }),
  };
}

interface Written {
  readonly id: string;
  readonly language: Language;
}

function idsOf(items: readonly Written[]): readonly string[] {
  return [...new Set(items.map(({ id }) => id))].sort();
}

function languagesOf(site: Site, id: string, items: readonly Written[]): Language[] {
  return inOrder(site, id, items).map(({ language }) => language);
}

/** Gives the items of one id in the order of the languages. */
export function inOrder<T extends Written>(site: Site, id: string, items: readonly T[]): T[] {
  return site.languages.flatMap((language) =>
    items.filter((item) => item.id === id && item.language === language.id),
  );
}
