import { categories } from '../data/categories';
import { languages } from '../data/languages';
import type { Construct, Counterpart, Language, Program, Section, Site } from '../data/types';

function makeProgram(id: string, language: Language): Program {
  return {
    id,
    language,
    path: `src/snippets/${language}/${id}`,
    expectation: 'output',
    source: `// ${id} in ${language}\n`,
    regions: { body: `// ${id}\n` },
    output: { command: `run ${id}`, toolchain: `${language} 1`, libraries: [], text: 'done\n' },
  };
}

function makeCounterpart(...names: readonly string[]): Counterpart {
  const url = 'https://example.org/docs';
  return {
    kind: 'equivalent',
    symbols: names.map((name) => ({ name, url })),
    syntax: names[0] ?? '',
  };
}

function makeConstruct(fields: Pick<Construct, 'id' | 'title'> & Partial<Construct>): Construct {
  return {
    category: 'tasks',
    summary: { ko: `${fields.title.ko} 요약입니다.`, en: `Summary of ${fields.title.en}.` },
    go: makeCounterpart(),
    rust: makeCounterpart(),
    typescript: {
      ...makeCounterpart(),
      kind: 'none',
      note: { ko: '필요 없습니다.', en: 'Not needed.' },
    },
    difference: { ko: '차이가 있습니다.', en: 'There is a difference.' },
    aliases: { ko: [], en: [] },
    related: [],
    sections: [],
    ...fields,
  };
}

function makeSection(fields: Pick<Section, 'id' | 'title' | 'url'> & Partial<Section>): Section {
  return {
    page: fields.id,
    level: 1,
    breadcrumb: { ko: [], en: [] },
    text: { ko: `${fields.title.ko} 본문입니다.`, en: `Text of ${fields.title.en}.` },
    programs: [],
    exercises: [],
    constructs: [],
    ...fields,
  };
}

/** A site with three constructs, one page and one heading, for tests. */
export const site: Site = {
  languages,
  categories,
  glossary: [
    {
      id: 'lazy',
      ko: '지연 실행',
      en: 'lazy',
      variants: { ko: ['레이지'], en: ['lazily'] },
      forbidden: ['래이지'],
      meaning: { ko: '기다려야 시작합니다.', en: 'It starts when it is awaited.' },
      see: 'lazy-execution',
    },
    {
      id: 'lock',
      ko: '잠금',
      en: 'lock',
      variants: { ko: [], en: [] },
      forbidden: [],
      meaning: { ko: '하나만 들입니다.', en: 'It lets one in.' },
    },
  ],
  constructs: [
    makeConstruct({
      id: 'spawn-task',
      title: { ko: '태스크 시작하기', en: 'Start a task' },
      go: makeCounterpart('go'),
      rust: { ...makeCounterpart('tokio::spawn'), library: 'tokio', since: 'tokio 1.0' },
      aliases: { ko: ['고루틴'], en: ['goroutine'] },
      related: ['channel-bounded'],
      sections: ['lazy-execution'],
    }),
    makeConstruct({
      id: 'channel-bounded',
      category: 'channels',
      title: { ko: '버퍼 채널', en: 'Bounded channel' },
      go: makeCounterpart('make(chan T, n)', '<-ch'),
      rust: makeCounterpart('mpsc::channel'),
      pitfall: { ko: '막힐 수 있습니다.', en: 'It may block.' },
      related: ['spawn-task'],
    }),
    makeConstruct({
      id: 'mutex',
      category: 'synchronization',
      title: { ko: '뮤텍스', en: 'Mutex' },
      go: makeCounterpart('sync.Mutex'),
      rust: makeCounterpart('tokio::sync::Mutex'),
    }),
  ],
  programs: [
    makeProgram('spawn-task', 'rust'),
    makeProgram('spawn-task', 'go'),
    makeProgram('mutex', 'go'),
  ],
  exercises: [
    {
      id: 'first-steps',
      language: 'go',
      path: 'src/snippets/go/exercises/first-steps',
      commands: { start: 'go test', solution: 'go test -tags solution' },
      start: { path: 'start.go', source: 'start()' },
      solution: { path: 'solution.go', source: 'solve()' },
      test: { path: 'exercise_test.go', source: 'test()' },
    },
  ],
  renamed: [{ resource: 'constructs', from: 'lock', to: 'mutex' }],
  sections: [
    makeSection({
      id: 'index',
      title: { ko: '비동기 프로그래밍', en: 'Asynchronous programming' },
      url: { ko: '/', en: '/en/' },
    }),
    makeSection({
      id: 'lazy-execution',
      page: 'index',
      level: 2,
      title: { ko: '지연 실행', en: 'Lazy execution' },
      breadcrumb: { ko: ['비동기 프로그래밍'], en: ['Asynchronous programming'] },
      url: { ko: '/#lazy-execution', en: '/en/#lazy-execution' },
      programs: [{ id: 'spawn-task', region: 'body' }],
      exercises: ['first-steps'],
      constructs: ['spawn-task'],
    }),
  ],
};
