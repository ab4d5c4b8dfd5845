import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import { readExercises } from './src/node/sources/readExercises';
import { readSnippets } from './src/node/sources/readSnippets';
import openSearchPlugin from './src/plugins/openSearch';
import sitePlugin from './src/plugins/site';
import { remarkData } from './src/plugins/remarkData';
import { remarkElements } from './src/plugins/remarkElements';
import { remarkListings } from './src/plugins/remarkListings';
import { remarkMentions } from './src/plugins/remarkMentions';
import { remarkPrograms } from './src/plugins/remarkPrograms';
import { remarkReadingTime } from './src/plugins/remarkReadingTime';

// Docusaurus reads this file once for each locale; titles have no other place for a translation.
const isEnglish = process.env['DOCUSAURUS_CURRENT_LOCALE'] === 'en';
const title = isEnglish
  ? 'Async Rust and Tokio for Go developers'
  : 'Go 개발자를 위한 비동기 Rust와 Tokio';
const tagline = isEnglish
  ? 'Asynchronous Rust and Tokio, told through the Go and TypeScript that you know'
  : '이미 아는 Go와 TypeScript로 배우는 비동기 Rust와 Tokio';

// Where the files of the repository can be edited, such as https://example.org/book/edit/main/; pages
// have no link to their source while nothing is set.
const editUrl = process.env['EDIT_URL'];

const baseUrl = process.env['BASE_URL'] ?? '/';

// Tabs hide all panels but one until JavaScript runs; without it they are all shown.
const showAllTabs =
  '[role="tabpanel"][hidden]{display:block !important}[role="tablist"]{display:none}';

const CODE_COLORS = {
  color: 'var(--site-code-ink)',
  backgroundColor: 'var(--site-code-surface)',
};

function icon(rel: string, file: string, sizes: string) {
  return { tagName: 'link', attributes: { rel, href: baseUrl + file, sizes } };
}

const config: Config = {
  title,
  tagline,
  favicon: 'img/favicon.svg',
  url: process.env['SITE_URL'] ?? 'http://localhost:3000',
  baseUrl,
  trailingSlash: false,
  // One for both locales: the theme and the tabs that a reader chose survive the switch.
  storage: { namespace: 'async-rust' },
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: { v4: true, faster: true },
  i18n: {
    defaultLocale: 'ko',
    locales: ['ko', 'en'],
    localeConfigs: {
      ko: { label: '한국어', htmlLang: 'ko-KR' },
      en: { label: 'English', htmlLang: 'en-US' },
    },
  },
  customFields: { editUrl },
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  headTags: [
    { tagName: 'noscript', attributes: {}, innerHTML: `<style>${showAllTabs}</style>` },
    // For what reads no SVG: older browsers, and the home screens of Apple's devices.
    icon('alternate icon', 'favicon.ico', '16x16 32x32 48x48'),
    icon('apple-touch-icon', 'img/apple-touch-icon.png', '180x180'),
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          editUrl,
          editLocalizedFiles: true,
          remarkPlugins: [
            remarkCjkFriendly,
            remarkCjkFriendlyStrikethrough,
            remarkReadingTime,
            remarkData,
            remarkElements,
            [remarkMentions, { locale: isEnglish ? 'en' : 'ko' }],
            [
              remarkListings,
              { readText: (path: string) => readFileSync(join(__dirname, path), 'utf8') },
            ],
            [
              remarkPrograms,
              {
                readPrograms: () => readSnippets(__dirname),
                readExercises: () => readExercises(__dirname),
              },
            ],
          ],
        },
        blog: false,
        theme: { customCss: './src/css/custom.css' },
      } satisfies Preset.Options,
    ],
  ],
  plugins: [sitePlugin, openSearchPlugin],
  clientModules: ['./src/theme/prefetch.ts'],
  themeConfig: {
    image: isEnglish ? 'img/social-card-en.png' : 'img/social-card.png',
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: isEnglish ? 'Async Rust for Gophers' : '비동기 Rust',
      logo: { alt: '', src: 'img/logo.svg' },
      items: [
        { type: 'doc', docId: 'why-async', label: '본문', position: 'left' },
        { to: '/compare', label: '언어 비교', position: 'left' },
        { to: '/categories', label: '분류', position: 'left' },
        { type: 'custom-reader', position: 'right' },
        { type: 'search', position: 'right' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [
        { to: '/why-async', label: '본문' },
        { to: '/compare', label: '언어 비교' },
        { to: '/symbols', label: '이름과 기호 색인' },
        { to: '/glossary', label: '용어집' },
        { html: `<a class="footer__link-item" href="${baseUrl}api/v1/index.json">API</a>` },
        ...(editUrl === undefined ? [] : [{ href: editUrl, label: '원본' }]),
      ],
      copyright: isEnglish
        ? 'Async Rust and Tokio for people who know Go and TypeScript. Text and programs are under the MIT licence.'
        : 'Go와 TypeScript를 아는 사람을 위한 비동기 Rust와 Tokio. 글과 프로그램은 MIT 라이선스를 따릅니다.',
    },
    // Of the block; what is in it has its colours from src/components/HighlightedCode.
    prism: { theme: { plain: CODE_COLORS, styles: [] } },
  } satisfies Preset.ThemeConfig,
};

export default config;
