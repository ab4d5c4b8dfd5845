import type { Localized } from '../../data/types';

/** What is put in the place of a part of the engine. */
export interface Replacement {
  /** From the root of the repository. */
  readonly module: string;
  /** Name of an export → expression that takes its place; `real` is the module, `wrappers` the file here. */
  readonly exports: Readonly<Record<string, string>>;
}

/** A part of the engine that can be left out. */
export interface Part {
  readonly id: string;
  readonly title: Localized;
  readonly replacements: readonly Replacement[];
  /** Only where the corpus comes with a glossary. */
  readonly needsGlossary?: boolean;
}

/** The parts, in the order in which a query meets them. */
export const parts: readonly Part[] = [
  {
    id: 'particles',
    title: { ko: '조사 떼기', en: 'Taking off particles' },
    replacements: [{ module: 'src/analysis/particles.ts', exports: { stem: '() => undefined' } }],
  },
  {
    id: 'endings',
    title: { ko: '용언의 어미', en: 'Verb endings' },
    replacements: [
      {
        module: 'src/analysis/endings.ts',
        exports: { verbStems: '() => []', verbalNoun: '() => undefined', gerunds: '() => []' },
      },
    ],
  },
  {
    id: 'plurals',
    title: { ko: '영어 복수형', en: 'English plurals' },
    replacements: [{ module: 'src/analysis/endings.ts', exports: { singular: '() => undefined' } }],
  },
  {
    id: 'identifiers',
    title: { ko: '식별자 나누기', en: 'Parts of identifiers' },
    replacements: [
      {
        module: 'src/analysis/identifiers.ts',
        exports: { splitIdentifier: '(text) => [{ text, start: 0, end: text.length }]' },
      },
    ],
  },
  {
    id: 'half-typed',
    title: { ko: '조합 중인 글자', en: 'Half-typed syllables' },
    replacements: [
      {
        module: 'src/search/lexicon/vocabulary.ts',
        exports: { buildVocabulary: 'wrappers.wholeSyllableVocabulary(real.buildVocabulary)' },
      },
      {
        module: 'src/search/lexicon/naming/names.ts',
        exports: { buildNames: 'wrappers.wholeSyllableNames(real.buildNames)' },
      },
    ],
  },
  {
    id: 'spacing',
    title: { ko: '붙여 쓰기와 띄어 쓰기', en: 'Words joined or apart' },
    replacements: [
      { module: 'src/search/reading/segment.ts', exports: { segment: '() => undefined' } },
      { module: 'src/search/reading/joined.ts', exports: { findJoined: '() => []' } },
    ],
  },
  {
    id: 'initials',
    title: { ko: '초성', en: 'Initial consonants' },
    replacements: [{ module: 'src/analysis/hangul.ts', exports: { initials: "() => ''" } }],
  },
  {
    id: 'keyboard',
    title: { ko: '한/영 전환 실수', en: 'The other keyboard' },
    replacements: [
      {
        module: 'src/analysis/keyboard.ts',
        exports: { toHangul: '() => undefined', toLatin: "() => ''" },
      },
    ],
  },
  {
    id: 'slips',
    title: { ko: '오타', en: 'Slips of a key' },
    replacements: [
      {
        module: 'src/search/lexicon/slips.ts',
        exports: { createSlipIndex: 'wrappers.findingNothing(real.createSlipIndex)' },
      },
    ],
  },
  {
    id: 'glosses',
    title: { ko: '본문의 괄호 풀이', en: 'Glosses of the text' },
    replacements: [
      { module: 'src/search/lexicon/glosses.ts', exports: { findGlosses: '() => []' } },
    ],
  },
  {
    id: 'glossary',
    title: { ko: '용어집', en: 'Glossary' },
    needsGlossary: true,
    replacements: [
      {
        module: 'src/search/lexicon/glosses.ts',
        exports: { buildGlosses: '(texts) => real.buildGlosses(texts, [])' },
      },
    ],
  },
  {
    id: 'names',
    title: { ko: '제목과 이름 전체 일치', en: 'Titles and names as wholes' },
    replacements: [
      {
        module: 'src/search/lexicon/naming/names.ts',
        exports: { buildNames: 'wrappers.findingNothingInSteps(real.buildNames)' },
      },
    ],
  },
  {
    id: 'shapes',
    title: { ko: '코드의 모양', en: 'Shapes of code' },
    replacements: [
      {
        module: 'src/search/lexicon/naming/shapes.ts',
        exports: { buildShapes: 'wrappers.findingNothing(real.buildShapes)' },
      },
    ],
  },
  {
    id: 'name-words',
    title: { ko: '질문에 든 이름', en: 'Names inside a question' },
    replacements: [
      {
        module: 'src/search/lexicon/naming/nameWords.ts',
        exports: { buildNameWords: 'wrappers.findingNothingInSteps(real.buildNameWords)' },
      },
    ],
  },
  {
    id: 'literal',
    title: { ko: '입력한 그대로의 일치', en: 'Texts that hold the query as typed' },
    replacements: [
      {
        module: 'src/search/rank.ts',
        exports: { rank: "(index, evidence) => real.rank(index, { ...evidence, typed: '' })" },
      },
    ],
  },
  {
    id: 'coverage',
    title: { ko: '질의를 채운 정도', en: 'Coverage of the query' },
    replacements: [
      {
        module: 'src/search/rank.ts',
        exports: { rank: 'wrappers.rankWithoutCoverage(real.rank)' },
      },
    ],
  },
  {
    id: 'weights',
    title: { ko: 'BM25 가중치', en: 'BM25 weights' },
    replacements: [
      {
        module: 'src/search/ranking/weigh.ts',
        exports: { createWeigher: 'wrappers.flatWeigher(real.createWeigher)' },
      },
    ],
  },
];
