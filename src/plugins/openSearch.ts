import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin, PluginModule } from '@docusaurus/types';
import type { Localized } from '../data/types';

const FILE = 'opensearch.xml';
const TYPE = 'application/opensearchdescription+xml';

// At most 16 characters, since browsers show it in the address bar (OpenSearch 1.1).
const NAME: Localized = { ko: '비동기 Rust', en: 'Async Rust' };
const DESCRIPTION: Localized = {
  ko: 'Go, Rust, TypeScript의 동시성 개념과 API 이름을 찾습니다',
  en: 'Finds concurrency constructs and API names of Go, Rust and TypeScript',
};

/** Where a locale of the site stands. */
interface Place {
  readonly locale: 'ko' | 'en';
  /** Absolute address of its root, with a slash at the end. */
  readonly root: string;
  /** Absolute address of an icon. */
  readonly icon: string;
}

/** Gives the description by which a browser searches one locale from its address bar (OpenSearch 1.1). */
export function describeSearch({ locale, root, icon }: Place): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${NAME[locale]}</ShortName>
  <Description>${DESCRIPTION[locale]}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escape(icon)}</Image>
  <Url type="text/html" method="get" template="${escape(root)}search?q={searchTerms}"/>
  <Url type="${TYPE}" rel="self" template="${escape(root)}${FILE}"/>
</OpenSearchDescription>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Docusaurus plugin: the search of each locale for the address bar of browsers. */
function createOpenSearchPlugin({ siteConfig, i18n, baseUrl }: LoadContext): Plugin {
  const locale = i18n.currentLocale === 'en' ? 'en' : 'ko';
  const origin = siteConfig.url.replace(/\/$/, '');
  const icon = `${origin}${baseUrl}${siteConfig.favicon ?? 'favicon.ico'}`;
  const attributes = { rel: 'search', type: TYPE, title: NAME[locale], href: baseUrl + FILE };
  return {
    name: 'open-search',
    injectHtmlTags: () => ({ headTags: [{ tagName: 'link', attributes }] }),
    postBuild: ({ outDir }) =>
      writeFile(join(outDir, FILE), describeSearch({ locale, root: origin + baseUrl, icon })),
  };
}

export default createOpenSearchPlugin satisfies PluginModule;
