import type { PublicCounterpart, PublicLocalCounterpart } from '../api/contract';
import { kinds } from '../data/kinds';
import { languages } from '../data/languages';
import type { Language, Locale } from '../data/types';
import { displayWidth, padEnd } from './layout/displayWidth';
import { createStyle } from './layout/style';
import { wrap, wrapIndented } from './layout/wrap';
import type { Format } from './format';

const INDENT = 2;
const LABEL_WIDTH = Math.max(...languages.map(({ title }) => displayWidth(title))) + INDENT;
const KIND_WIDTH = Math.max(...kinds.map(({ id }) => id.length)) + INDENT;

/** A counterpart in one locale. */
export type Shown = Omit<PublicLocalCounterpart, 'url'>;

/** Gives a counterpart as it reads in `locale`. */
export function localize(
  language: Language,
  { note, ...rest }: PublicCounterpart,
  locale: Locale,
): Shown {
  return { language, ...rest, ...(note && { note: note[locale] }) };
}

/** Gives what a language has: its kind and names on one line, then the shortest code and the note. */
export function formatCounterpart(counterpart: Shown, format: Format): string {
  const { language, kind, symbols, syntax, note, library, since } = counterpart;
  const { bold, dim } = createStyle(format.hasColor);
  const title = languages.find(({ id }) => id === language)?.title ?? language;
  const names = symbols.map(({ name }) => name).join(', ');
  const from = [library, since].filter((each) => each !== undefined).join(', ');
  const label = bold(title) + padEnd(title, LABEL_WIDTH).slice(title.length);
  const room = format.columns - LABEL_WIDTH - KIND_WIDTH;
  const [first = '', ...others] = wrap(from === '' ? names : `${names} (${from})`, room);
  const indent = ' '.repeat(LABEL_WIDTH);
  return [
    (label + padEnd(kind, KIND_WIDTH) + first).trimEnd(),
    ...others.map((line) => ' '.repeat(LABEL_WIDTH + KIND_WIDTH) + line),
    ...(syntax === '' ? [] : syntax.split('\n').map((line) => indent + dim(line))),
    ...(note === undefined ? [] : [wrapIndented(note, LABEL_WIDTH, format.columns)]),
  ].join('\n');
}

/** Gives a labelled paragraph, the label on a line of its own. */
export function formatParagraph(label: string, text: string, format: Format): string {
  return formatBlock(label, (columns) => wrap(text, columns).join('\n'), format);
}

/** Gives a label and below it, indented, what `fill` makes for the columns that are left. */
export function formatBlock(
  label: string,
  fill: (columns: number) => string,
  { columns, hasColor }: Format,
): string {
  const lines = fill(columns - INDENT).split('\n');
  const { bold } = createStyle(hasColor);
  return [bold(label), ...lines.map((line) => ' '.repeat(INDENT) + line)].join('\n');
}

/** Gives a title, and below it where it stands. */
export function formatHead(title: string, place: string, format: Format): string {
  const { bold, dim } = createStyle(format.hasColor);
  const titles = wrap(title, format.columns).map(bold);
  return [...titles, ...wrap(place, format.columns).map(dim)].join('\n');
}

/** Gives the parts that are there with an empty line between them, and a line end after the last. */
export function join(parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}
