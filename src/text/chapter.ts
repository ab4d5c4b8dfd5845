import type { Answer } from '../api/contract';
import type { Language } from '../data/types';
import { formatProgram, formatReferences } from './construct';
import type { Extent } from './construct';
import type { Format } from './format';
import { formatHead, join } from './parts';
import { createStyle } from './layout/style';
import { wrap } from './layout/wrap';

const LABELS = {
  ko: { constructs: '다루는 항목', programs: '프로그램', construct: '항목', sections: '본문' },
  en: {
    constructs: 'Constructs',
    programs: 'Programs',
    construct: 'Construct',
    sections: 'In the text',
  },
};

/** Gives a section of the chapter as a terminal shows it: where it stands, its text, what it is about. */
export function formatSection({ result }: Answer<'section'>, format: Format): string {
  const { locale, columns } = format;
  const { id, title, breadcrumb, url, text, constructs, programs } = result;
  const labels = LABELS[locale];
  const place = [...breadcrumb[locale], id, url[locale]].join(' · ');
  const ids = [...new Set(programs.map((program) => program.id))];
  return join([
    formatHead(title[locale], place, format),
    wrap(text[locale], columns).join('\n'),
    formatReferences(labels.constructs, constructs, ({ id: other }) => other, format),
    ids.length > 0 ? `${labels.programs}: ${ids.join(', ')}` : undefined,
  ]);
}

/** Gives a program in each of `languages` that it is written in, with what it printed. */
export function formatPrograms(
  { result }: Answer<'program'>,
  languages: readonly Language[],
  format: Format,
): string {
  const { programs, construct, sections } = result;
  const labels = LABELS[format.locale];
  const wanted = programs.filter(({ language }) => languages.includes(language));
  return join([
    ...wanted.map((program) => formatProgram(program, format)),
    formatReferences(labels.construct, construct ? [construct] : [], ({ id }) => id, format),
    formatReferences(labels.sections, sections, ({ url }) => url[format.locale], format),
  ]);
}

/**
 * Gives an exercise in each of the languages that are asked for: its start and the command that tests it; the
 * code of its test and its solution too where code is asked for.
 */
export function formatExercises(
  { result }: Answer<'exercise'>,
  { languages, hasCode }: Extent,
  format: Format,
): string {
  const { bold, dim } = createStyle(format.hasColor);
  const wanted = result.exercises.filter(({ language }) => languages.includes(language));
  return join([
    ...wanted.flatMap(({ commands, start, test, solution }) => [
      ...(hasCode ? [start, test, solution] : [start]).map(
        ({ path, source }) => `${bold(path)}\n\n${source.trimEnd()}`,
      ),
      dim(
        (hasCode ? [commands.start, commands.solution] : [commands.start])
          .map((each) => `$ ${each}`)
          .join('\n'),
      ),
    ]),
    formatReferences(
      LABELS[format.locale].sections,
      result.sections,
      ({ url }) => url[format.locale],
      format,
    ),
  ]);
}
