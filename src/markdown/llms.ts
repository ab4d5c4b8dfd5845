import type { Localized } from '../data/types';
import { blocks, escapeText, link, prose, quotation } from './text';
import { CHAPTER, TABLES } from './twins';
import type { Twin } from './twins';
import { apiUrl, rootOf, twinOf } from './view';
import type { View } from './view';

const WORDS = {
  chapter: { ko: '본문', en: 'The chapter' },
  tables: { ko: '비교표', en: 'Tables' },
  rule: {
    ko: '모든 페이지는 주소 끝에 `.md`를 붙이면 Markdown입니다. 프로그램은 모두 실행했고, 출력은 그때 기록한 것입니다.',
    en: 'Every page is Markdown at its address with `.md` at the end. Every program was run, and its output is recorded.',
  },
  full: { ko: '위의 모든 문서를 한 파일로', en: 'All documents above in one file' },
  other: { ko: '이 목록의 영어판', en: 'This list in Korean' },
  openapi: {
    ko: 'JSON API의 OpenAPI 3.1 문서',
    en: 'The JSON API as an OpenAPI 3.1 document',
  },
  resources: { ko: 'JSON API에 있는 파일의 목록', en: 'What the JSON API has' },
} satisfies Readonly<Record<string, Localized>>;

/** What the site is called in the view's locale, and what it is about in one sentence. */
export interface SiteHead {
  readonly title: string;
  readonly tagline: string;
}

/** Gives the map of the site for language models, of the shape that llmstxt.org describes. */
export function buildLlms(
  { title, tagline }: SiteHead,
  twins: readonly Twin[],
  view: View,
): string {
  const { site, locale, origin } = view;
  const say = (name: keyof typeof WORDS): string => WORDS[name][locale];
  const list = (part: string): string =>
    twins
      .filter((twin) => twin.part === part)
      .map((twin) => item(twin, view))
      .join('\n');
  const root = origin + rootOf(view);
  const other = origin + rootOf(view, locale === 'ko' ? 'en' : 'ko');
  const text = blocks(
    `# ${escapeText(title)}`,
    quotation(prose(tagline)),
    prose(say('rule')),
    `## ${say('chapter')}\n\n${list(CHAPTER)}`,
    `## ${say('tables')}\n\n${list(TABLES)}`,
    ...site.categories.map(({ id, title: name }) => {
      const items = list(id);
      return items && `## ${escapeText(name[locale])}\n\n${items}`;
    }),
    `## API\n\n${[
      `- ${link('openapi.json', apiUrl('openapi.json', view))}: ${say('openapi')}`,
      `- ${link('index.json', apiUrl('index.json', view))}: ${say('resources')}`,
    ].join('\n')}`,
    // llmstxt.org gives this heading its meaning: what may be left out.
    `## Optional\n\n${[
      `- ${link('llms-full.txt', `${root}llms-full.txt`)}: ${say('full')}`,
      `- ${link('llms.txt', `${other}llms.txt`)}: ${say('other')}`,
    ].join('\n')}`,
  );
  return `${text}\n`;
}

/** Gives all documents of a locale in one. */
export function buildLlmsFull({ title, tagline }: SiteHead, twins: readonly Twin[]): string {
  const head = `# ${escapeText(title)}\n\n${quotation(prose(tagline))}\n`;
  return [head, ...twins.map(({ text }) => text)].join('\n---\n\n');
}

function item({ title, summary, url }: Twin, { origin }: View): string {
  return `- ${link(escapeText(title), origin + twinOf(url))}: ${prose(summary)}`;
}
