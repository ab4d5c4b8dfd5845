import { languageIds } from '../languages';
import type { Site } from '../types';
import { constructFile, programFile } from './files';

/** Widest line of a program, in columns: what fits three abreast on a desk and one on a phone. */
export const WIDEST_LINE = 68;

/** A language that has a construct shows it in a program; no line of a program is too wide. */
export function checkPrograms({ constructs, programs, sections }: Site): readonly string[] {
  const known = new Set(programs.map(({ language, id }) => `${language}/${id}`));
  const ids = new Set(programs.map(({ id }) => id));
  return [
    ...constructs.flatMap((construct) =>
      languageIds
        .filter((language) => construct[language].kind !== 'none')
        .filter((language) => !known.has(`${language}/${construct.id}`))
        .map(
          (language) =>
            `${constructFile(construct.id)}: there is no ${language} program, yet "${language}.kind" is "${construct[language].kind}": write ${programFile(language, construct.id)}`,
        ),
    ),
    ...sections.flatMap(({ id, page, programs: shown }) =>
      shown
        .filter((program) => !ids.has(program.id))
        .map((program) => `page "${page}", "${id}": there is no program "${program.id}"`),
    ),
    ...programs.flatMap(({ path, source }) => findWideLines(path, source)),
  ];
}

/** Gives the lines of a file that are wider than {@link WIDEST_LINE}, each as a problem. */
export function findWideLines(path: string, source: string): readonly string[] {
  return source
    .split('\n')
    .filter((line) => columns(line) > WIDEST_LINE)
    .map(
      (line) =>
        `${path}: ${String(columns(line))} columns, at most ${String(WIDEST_LINE)}: break ${line.trim()}`,
    );
}

// gofmt indents with tabs, which readers see four columns wide.
function columns(line: string): number {
  return [...line.replaceAll('\t', '    ')].length;
}
