import type { Exercise, ExerciseFile, Program } from '../../data/types';
import { blocks, code, codeBlock } from '../text';
import type { View } from '../view';
import { word } from '../words';

/** Why a language has no program. */
export interface Absence {
  readonly language: string;
  /** Markdown. */
  readonly text: string;
}

interface ShownPrograms {
  readonly id: string;
  readonly region?: string | undefined;
  readonly langs?: readonly string[] | undefined;
  readonly absences: readonly Absence[];
}

/** Gives a program in each language that has it, and why others have none. Throws if none has it. */
export function renderPrograms({ id, region, langs, absences }: ShownPrograms, view: View): string {
  const { site, locale } = view;
  const programs = site.programs.filter(
    (program) => program.id === id && (langs?.includes(program.language) ?? true),
  );
  if (programs.length === 0) throw new Error(`Cannot write the program "${id}": there is none`);
  const parts = site.languages.map(({ id: language, title }) => {
    const program = programs.find((each) => each.language === language);
    if (program) return renderProgram(program, region, view);
    const absence = absences.find((each) => each.language === language);
    return absence && blocks(`**${title}** · ${word('absent', locale)}`, absence.text);
  });
  return blocks(...parts);
}

/** Gives a program, or one region of it, over what a real run printed. */
export function renderProgram(program: Program, region: string | undefined, view: View): string {
  const { locale } = view;
  const { language, path, expectation, source, regions, output } = program;
  const shown = region === undefined ? source : regions[region];
  if (shown === undefined) throw new Error(`Cannot find region "${region ?? ''}" in ${path}`);
  const isRefused = expectation === 'compile-fail';
  const remark = isRefused
    ? ` · ${word('compileFail', locale)}`
    : expectation === 'panic'
      ? ` · ${word('panic', locale)}`
      : '';
  const versions = [output.toolchain, ...output.libraries].join(', ');
  const label = word(isRefused ? 'message' : 'output', locale);
  const isSilent = output.text.trim() === '';
  return blocks(
    `**${titleOf(language, view)}** · ${code(path)}${remark}`,
    codeBlock(language, shown),
    `${label} (${code(output.command)}, ${versions}):`,
    expectation === 'unordered-output' ? word('unordered', locale) : '',
    isSilent ? word('silent', locale) : codeBlock('text', output.text),
  );
}

/** Gives an exercise in every language: what to begin with, the test and a solution. */
export function renderExercise(id: string, view: View): string {
  const variants = view.site.exercises.filter((exercise) => exercise.id === id);
  if (variants.length === 0) throw new Error(`Cannot write the exercise "${id}": there is none`);
  return blocks(...variants.map((variant) => renderVariant(variant, view)));
}

function renderVariant(exercise: Exercise, view: View): string {
  const { locale } = view;
  const { language, commands, start, test, solution } = exercise;
  const folder = code(`src/snippets/${language}`);
  const file = (name: 'start' | 'test' | 'solution', { path, source }: ExerciseFile): string =>
    blocks(
      `**${titleOf(language, view)}** · ${word(name, locale)} · ${code(path)}`,
      codeBlock(language, source),
    );
  return blocks(
    file('start', start),
    word('runStart', locale).replace('{folder}', folder),
    codeBlock('sh', commands.start),
    file('test', test),
    file('solution', solution),
    word('runSolution', locale).replace('{folder}', folder),
    codeBlock('sh', commands.solution),
  );
}

function titleOf(language: string, { site }: View): string {
  return site.languages.find(({ id }) => id === language)?.title ?? language;
}
