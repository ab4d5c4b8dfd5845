import type { PublicConstruct, PublicProgram, PublicReference } from '../api/contract';
import type { Language } from '../data/types';
import { createStyle } from './layout/style';
import { formatTable } from './layout/table';
import { wrap } from './layout/wrap';
import type { Format } from './format';
import {
  formatBlock,
  formatCounterpart,
  formatHead,
  formatParagraph,
  join,
  localize,
} from './parts';

const LABELS = {
  ko: { difference: '차이', pitfall: '함정', related: '관련 항목', sections: '본문' },
  en: { difference: 'Difference', pitfall: 'Pitfall', related: 'Related', sections: 'In the text' },
};

/** How much of a construct to show. */
export interface Extent {
  readonly languages: readonly Language[];
  /** Whether programs are shown too. */
  readonly hasCode: boolean;
}

/**
 * Gives a construct as a terminal shows it: what each language has, where the analogy breaks, what to
 * read on.
 */
export function formatConstruct(
  construct: PublicConstruct,
  { languages, hasCode }: Extent,
  format: Format,
): string {
  const { locale, columns } = format;
  const { id, title, summary, category, counterparts, difference, pitfall, url } = construct;
  const labels = LABELS[locale];
  const programs = construct.programs.filter(({ language }) => languages.includes(language));
  return join([
    formatHead(title[locale], `${id} · ${category} · ${url[locale]}`, format),
    wrap(summary[locale], columns).join('\n'),
    ...languages.map((language) =>
      formatCounterpart(localize(language, counterparts[language], locale), format),
    ),
    formatParagraph(labels.difference, difference[locale], format),
    pitfall && formatParagraph(labels.pitfall, pitfall[locale], format),
    ...(hasCode ? programs.map((program) => formatProgram(program, format)) : []),
    formatReferences(labels.related, construct.related, ({ id: other }) => other, format),
    formatReferences(labels.sections, construct.sections, (each) => each.url[locale], format),
  ]);
}

/** Gives a program with what it printed, as they are: code is not wrapped. */
export function formatProgram(program: PublicProgram, { hasColor }: Format): string {
  const { bold, dim } = createStyle(hasColor);
  const { path, source, output } = program;
  const printed = `${dim(`$ ${output.command}`)}\n${output.text.trimEnd()}`;
  return `${bold(path)}\n\n${source.trimEnd()}\n\n${printed.trimEnd()}`;
}

/** Gives labelled references, each title with its place; nothing where there are none. */
export function formatReferences(
  label: string,
  references: readonly PublicReference[],
  place: (reference: PublicReference) => string,
  format: Format,
): string | undefined {
  if (references.length === 0) return undefined;
  const rows = references.map((each) => [
    { text: each.title[format.locale] },
    { text: place(each) },
  ]);
  return formatBlock(label, (columns) => formatTable(rows, columns), format);
}
