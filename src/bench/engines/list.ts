import type { Localized } from '../../data/types';

/** Names, as an import has them, and the module that they come from. */
export type Import = readonly [names: string, module: string];

/** A search engine that is measured. */
export interface Engine {
  /** What `--only` calls it. */
  readonly id: string;
  readonly title: string;
  /** How it is set up, in a sentence or two; backticks stand around code. */
  readonly setup: Localized;
  /** Its adapter in `src/bench/peers`; ours is bundled. */
  readonly adapter?: string;
  /** Packages whose versions are recorded. */
  readonly packages: readonly string[];
  /** What a page imports to search, for what the code weighs. */
  readonly library: readonly Import[];
  /** Measured on larger corpora too. */
  readonly grows?: boolean;
}

export const OURS = 'ours';

const FLEXSEARCH: readonly Import[] = [['{ Index }', 'flexsearch']];
const MINISEARCH: readonly Import[] = [['{ default }', 'minisearch']];

/** Our engine and its peers, in the order in which they are measured. */
export const engines: readonly Engine[] = [
  {
    id: OURS,
    title: 'ours',
    setup: {
      ko: '문서를 그대로 내려받아 브라우저에서 색인을 만듭니다. 정할 것은 없습니다.',
      en: 'Documents travel as they are, and the index is built in the browser. There is nothing to set.',
    },
    packages: [],
    library: [
      ['{ search }', './src/search/query'],
      ['{ fromSnapshotInSlices }', './src/search/snapshot'],
    ],
    grows: true,
  },
  {
    id: 'fuse',
    title: 'Fuse.js',
    setup: {
      ko: '필드마다 가중치를 두고 `ignoreLocation: true`, `threshold: 0.3`으로 찾습니다. 색인을 만들지 않고 문서를 훑습니다.',
      en: 'Weighted keys, `ignoreLocation: true`, `threshold: 0.3`. It reads through the documents and has no index.',
    },
    adapter: 'fuse.mjs',
    packages: ['fuse.js'],
    library: [['{ default }', 'fuse.js']],
  },
  {
    id: 'minisearch-garu',
    title: 'MiniSearch + Garu',
    setup: {
      ko: '형태소 분석기 Garu가 나눈 형태소에서 조사와 어미를 뺍니다. `prefix: true`, `fuzzy: 0.2`, 제목에 가중치를 둡니다.',
      en: 'Morphemes of the analyser Garu without particles and endings; `prefix: true`, `fuzzy: 0.2`, titles boosted.',
    },
    adapter: 'minisearchGaru.mjs',
    packages: ['minisearch', 'garu-ko'],
    library: MINISEARCH,
  },
  {
    id: 'pagefind',
    title: 'Pagefind',
    setup: {
      ko: "절 하나를 HTML 한 쪽으로 만들고 `forceLanguage: 'ko'`로 색인합니다. 브라우저용 스크립트를 Node.js에서 실행합니다.",
      en: "One HTML page a section, `forceLanguage: 'ko'`. Its script for browsers runs in Node.js.",
    },
    adapter: 'pagefind.mjs',
    packages: ['pagefind'],
    // Its adapter says what its own script weighs.
    library: [],
  },
  {
    id: 'flexsearch-full',
    title: 'FlexSearch (full)',
    setup: {
      ko: "`tokenize: 'full'`로 낱말의 모든 부분을 색인하고 `suggest: true`로 찾습니다. 제목을 앞세워 절 하나를 글 하나로 넣습니다.",
      en: "`tokenize: 'full'` indexes every part of a word, `suggest: true`. A section is one text, its title first.",
    },
    adapter: 'flexsearchFull.mjs',
    packages: ['flexsearch'],
    library: FLEXSEARCH,
    grows: true,
  },
  {
    id: 'minisearch',
    title: 'MiniSearch (VitePress)',
    setup: {
      ko: 'VitePress의 로컬 검색처럼 `prefix: true`, `fuzzy: 0.2`로 찾고 제목에 가중치를 둡니다.',
      en: 'As the local search of VitePress: `prefix: true`, `fuzzy: 0.2`, titles boosted.',
    },
    adapter: 'minisearchVitepress.mjs',
    packages: ['minisearch'],
    library: MINISEARCH,
    grows: true,
  },
  {
    id: 'flexsearch',
    title: 'FlexSearch',
    setup: {
      ko: '토큰화는 기본값대로 두고 `suggest: true`로 찾습니다. 글은 위의 `full`과 같게 넣습니다.',
      en: 'Tokenizing as it is by default, `suggest: true`. The texts are those of `full`.',
    },
    adapter: 'flexsearch.mjs',
    packages: ['flexsearch'],
    library: FLEXSEARCH,
    grows: true,
  },
  {
    id: 'lunr',
    title: 'lunr (docusaurus-search-local)',
    setup: {
      ko: "`language: ['en', 'ko']`로 설정한 docusaurus-search-local처럼 제목과 본문을 따로 색인하고, 질의를 점점 느슨하게 풀어 묻습니다.",
      en: "As docusaurus-search-local with `language: ['en', 'ko']`: an index of titles and one of texts, asked with ever looser queries.",
    },
    adapter: 'lunr.mjs',
    packages: ['lunr', 'lunr-languages'],
    library: [
      ['{ default }', 'lunr'],
      ['{ default }', 'lunr-languages/lunr.stemmer.support.js'],
      ['{ default }', 'lunr-languages/lunr.ko.js'],
      ['{ default }', 'lunr-languages/lunr.multi.js'],
    ],
  },
  {
    id: 'orama',
    title: 'Orama',
    setup: {
      ko: '한국어 토크나이저가 없어 `Intl.Segmenter`로 나누고, 제목에 가중치를 둡니다.',
      en: 'It has no tokenizer for Korean: `Intl.Segmenter` divides the words; titles boosted.',
    },
    adapter: 'orama.mjs',
    packages: ['@orama/orama'],
    library: [['{ create, load, search }', '@orama/orama']],
  },
];
