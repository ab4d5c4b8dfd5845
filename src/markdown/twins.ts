import { renderPage } from './chapter/page';
import type { PageSource } from './chapter/page';
import { renderCategory, renderComparison, renderCoverage } from './data/categories';
import { renderConstruct } from './data/construct';
import { renderSymbols } from './data/names';
import { blocks, escapeText, prose, quotation } from './text';
import { rootOf, twinOf } from './view';
import type { View } from './view';
import { word } from './words';

/** A page of the chapter with what its front matter says of it. */
export interface ChapterPage extends PageSource {
  readonly title: string;
  readonly description: string;
}

/** The Markdown twin of a page. */
export interface Twin {
  /** Part of the site that it belongs to: the chapter, the tables, or the id of a category. */
  readonly part: string;
  readonly title: string;
  /** One sentence; backticks stand around code. */
  readonly summary: string;
  /** Site-absolute address of the page. */
  readonly url: string;
  /** The whole document. */
  readonly text: string;
}

export const CHAPTER = 'chapter';
export const TABLES = 'tables';

/** Gives the twin of every page of a locale: the chapter, the tables, then the constructs. */
export function buildTwins(pages: readonly ChapterPage[], view: View): readonly Twin[] {
  const { site, locale } = view;
  const at = (path: string): string => rootOf(view) + path;
  const chapter = pages.map((page) => ({
    part: CHAPTER,
    title: page.title,
    summary: page.description,
    url: page.url,
    body: renderPage(page, view),
  }));
  const tables = [
    {
      title: word('compare', locale),
      summary: word('compareSummary', locale),
      url: at('compare'),
      body: renderComparison(view),
    },
    {
      title: word('coverage', locale),
      summary: word('coverageSummary', locale),
      url: at('categories'),
      body: renderCoverage(view),
    },
    {
      title: word('symbols', locale),
      summary: word('symbolsSummary', locale),
      url: at('symbols'),
      body: renderSymbols(view),
    },
    ...site.categories.map(({ id, title, summary }) => ({
      title: title[locale],
      summary: summary[locale],
      url: at(`categories/${id}`),
      body: renderCategory(id, view),
    })),
  ];
  const constructs = site.constructs.map(({ id, category, title, summary }) => ({
    part: category,
    title: title[locale],
    summary: summary[locale],
    url: at(`constructs/${id}`),
    body: renderConstruct(id, view),
  }));
  return [...chapter, ...tables.map((each) => ({ part: TABLES, ...each })), ...constructs].map(
    ({ body, ...head }) => ({ ...head, text: writeTwin(head, body, view) }),
  );
}

function writeTwin(
  { title, summary, url }: Pick<Twin, 'title' | 'summary' | 'url'>,
  body: string,
  { origin, locale }: View,
): string {
  const text = blocks(
    `# ${escapeText(title)}`,
    quotation(prose(summary)),
    `${word('page', locale)}: <${origin}${url}>`,
    body,
  );
  return `${text}\n`;
}

/**
 * Gives the documents by path below the folder of the locale.
 *
 * @example pathOf({ url: '/en/constructs/select' }, view) // 'constructs/select.md', in English
 */
export function pathOf({ url }: Pick<Twin, 'url'>, view: View): string {
  return twinOf(url).slice(rootOf(view).length);
}
