import type { PublicConstruct, PublicReference } from '../../api/contract';
import type { Language } from '../../data/types';
import { renderProgram } from '../chapter/programs';
import { blocks, code, codeBlock, escapeText, link, prose } from '../text';
import { resultOf } from '../view';
import type { View } from '../view';
import { word } from '../words';
import { kindTitle, linkTo } from './table';

/** Gives the page of a construct as Markdown, without its title and summary. */
export function renderConstruct(id: string, view: View): string {
  const { locale, site } = view;
  const construct = resultOf(view, 'construct', `constructs/${id}.json`);
  const { difference, pitfall, related, sections } = construct;
  const category = site.categories.find((each) => each.id === construct.category);
  return blocks(
    `${word('category', locale)}: ${escapeText(category?.title[locale] ?? construct.category)}`,
    `## ${word('difference', locale)}\n\n${prose(difference[locale])}`,
    pitfall && `## ${word('pitfall', locale)}\n\n${prose(pitfall[locale])}`,
    ...site.languages.map(({ id: language, title }) =>
      blocks(`## ${title}`, renderPane(construct, language, view)),
    ),
    listReferences(word('related', locale), related, view),
    listReferences(word('sections', locale), sections, view),
  );
}

function renderPane({ id, counterparts }: PublicConstruct, language: Language, view: View): string {
  const { locale, site } = view;
  const { kind, syntax, note, symbols, library, since } = counterparts[language];
  const programs = site.programs.filter(
    (program) => program.id === id && program.language === language,
  );
  const names = symbols.map(({ name, url }) => link(code(name), url));
  const facts = [
    names.length > 0 && `${word('names', locale)}: ${names.join(', ')}`,
    library !== undefined && `${word('library', locale)}: ${escapeText(library)}`,
    since !== undefined && `${word('since', locale)}: ${escapeText(since)}`,
  ].filter((fact) => fact !== false);
  return blocks(
    `${word('kind', locale)}: ${kindTitle(kind, locale)}`,
    kind === 'none' ? word('noCounterpart', locale) : '',
    syntax === '' ? '' : codeBlock(language, syntax),
    note && prose(note[locale]),
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...programs.map((program) => renderProgram(program, undefined, view)),
  );
}

function listReferences(title: string, references: readonly PublicReference[], view: View): string {
  if (references.length === 0) return '';
  return `## ${title}\n\n${references.map((each) => `- ${linkTo(each, view)}`).join('\n')}`;
}
