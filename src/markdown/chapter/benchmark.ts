import type { BenchmarkRecord, EngineRecord, RunRecord } from '../../bench/record';
import { classes } from '../../components/SearchBenchmark/classes';
import { createFormat } from '../../components/SearchBenchmark/format';
import {
  byQuality,
  classesOf,
  isOurs,
  joinAblations,
} from '../../components/SearchBenchmark/model';
import type { Locale, Localized } from '../../data/types';
import { blocks, code, escapeText, prose, table } from '../text';
import type { View } from '../view';

const WORDS = {
  ours: { ko: '이 사이트', en: 'this site' },
  engine: { ko: '엔진', en: 'Engine' },
  class: { ko: '부류', en: 'Class' },
  query: { ko: '질의', en: 'Query' },
  example: { ko: '예', en: 'Example' },
  count: { ko: '수', en: 'Number' },
  packages: { ko: 'npm 패키지', en: 'npm packages' },
  setup: { ko: '설정', en: 'Setup' },
  documents: { ko: '문서', en: 'Documents' },
  index: { ko: '색인 (kB)', en: 'Index (kB)' },
  code: { ko: '코드 (kB)', en: 'Code (kB)' },
  build: { ko: '색인 만들기 (ms)', en: 'Building the index (ms)' },
  memory: { ko: '메모리 (MB)', en: 'Memory (MB)' },
  at1: { ko: '평균: 첫 결과', en: 'Mean: first hit' },
  at3: { ko: '평균: 앞의 세 결과', en: 'Mean: first three hits' },
  at10: { ko: '평균: 앞의 열 결과', en: 'Mean: first ten hits' },
  without: { ko: '없앤 부분', en: 'Without' },
  course: { ko: '강의', en: 'Course' },
  losses: { ko: '가장 많이 낮아진 부류', en: 'Classes that lose most' },
  queries: { ko: '질의', en: 'Queries' },
  machine: { ko: '컴퓨터', en: 'Machine' },
  cores: { ko: '코어', en: 'cores' },
  date: { ko: '측정한 날', en: 'Measured on' },
  skipped: { ko: '측정하지 못함', en: 'Could not be measured' },
} satisfies Readonly<Record<string, Localized>>;

type Words = Readonly<Record<keyof typeof WORDS, string>>;

interface Context {
  readonly locale: Locale;
  readonly words: Words;
  readonly format: ReturnType<typeof createFormat>;
}

const SITE = 'site-';

const TABLES: Readonly<Record<string, (run: RunRecord, context: Context) => string>> = {
  run: describeRun,
  classes: listClasses,
  engines: listEngines,
  quality: compareQuality,
  cost: compareCost,
  growth: compareGrowth,
  // The tables under the charts have the same figures.
  'means-chart': () => '',
  'growth-chart': () => '',
};

/**
 * Gives one table of the search benchmark, and nothing for a chart, whose figures a table has too.
 * Throws for an id or a run that there is not.
 */
export function renderBenchmark(id: string, { benchmark, locale }: View): string {
  const context = { locale, words: wordsOf(locale), format: createFormat(locale) };
  if (id === 'ablation') return listAblations(benchmark, context);
  const name = id.startsWith(SITE) ? id.slice(SITE.length) : id;
  const run = id.startsWith(SITE) ? benchmark.site : benchmark.course;
  const render = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  if (!render || !run)
    throw new Error(`Cannot write "${id}" of the search benchmark: there is none`);
  return render(run, context);
}

function wordsOf(locale: Locale): Words {
  const entries = Object.entries<Localized>(WORDS).map(([name, text]) => [name, text[locale]]);
  return Object.fromEntries(entries) as Words;
}

function nameOf(engine: Pick<EngineRecord, 'id' | 'title'>, { words }: Context): string {
  return isOurs(engine) ? `**${words.ours}**` : escapeText(engine.title);
}

function describeRun(run: RunRecord, { words, format }: Context): string {
  const { corpus, machine, date, skipped } = run;
  return [
    corpus.source !== '' && `${corpus.name} (${corpus.source})`,
    `${words.documents}: ${format.count(corpus.sections)}`,
    `${words.queries}: ${format.count(corpus.queries)}`,
    `${words.machine}: ${machine.cpu}, ${words.cores} ${machine.cores}, Node.js ${machine.node}`,
    `${words.date}: ${format.date(date)}`,
    ...skipped.map(({ title, reason }) => `${words.skipped}: ${title} (${reason})`),
  ]
    .filter((line) => line !== false)
    .map((line) => `- ${escapeText(line)}`)
    .join('\n');
}

function listClasses(run: RunRecord, { words, format, locale }: Context): string {
  const rows = classesOf(run).map((name) => {
    const text = classes[name];
    return [
      `${text?.title[locale] ?? name}${text?.isExtra ? '\\*' : ''}`,
      prose(text?.query[locale] ?? ''),
      code(text?.example ?? ''),
      format.count(run.engines[0]?.classes[name]?.count ?? 0),
    ];
  });
  return table([words.class, words.query, words.example, words.count], rows);
}

function listEngines(run: RunRecord, context: Context): string {
  const { words, locale } = context;
  const rows = run.engines.map((engine) => [
    nameOf(engine, context),
    Object.entries(engine.versions)
      .map(([name, version]) => code(`${name}@${version}`))
      .join(' '),
    prose(engine.setup[locale]),
  ]);
  return table([words.engine, words.packages, words.setup], rows);
}

function compareQuality(run: RunRecord, context: Context): string {
  const { words, format, locale } = context;
  const engines = byQuality(run.engines);
  const row = (title: string, valueOf: (engine: EngineRecord) => number): readonly string[] => [
    title,
    ...engines.map((engine) => format.share(valueOf(engine))),
  ];
  const rows = [
    row(words.at1, ({ macro }) => macro.at1),
    row(words.at3, ({ macro }) => macro.at3),
    row(words.at10, ({ macro }) => macro.at10),
    ...classesOf(run).map((name) => {
      const title = `${classes[name]?.title[locale] ?? name}${classes[name]?.isExtra ? '\\*' : ''}`;
      return row(title, (engine) => engine.classes[name]?.at1 ?? 0);
    }),
  ];
  return table([words.class, ...engines.map((engine) => nameOf(engine, context))], rows);
}

function compareCost(run: RunRecord, context: Context): string {
  const { words, format } = context;
  const rows = byQuality(run.engines).map((engine) => [
    nameOf(engine, context),
    format.ms(engine.latency.p50),
    format.ms(engine.latency.p99),
    format.kB(engine.indexBytes),
    format.kB(engine.codeBytes),
    format.ms(engine.buildMs),
    format.MB(engine.memoryBytes),
  ]);
  const head = [words.engine, 'p50 (ms)', 'p99 (ms)', words.index, words.code, words.build];
  return table([...head, words.memory], rows);
}

function compareGrowth(run: RunRecord, context: Context): string {
  const { words, format } = context;
  const rows = run.growth.flatMap((engine) =>
    engine.sizes.map((size) => [
      nameOf(engine, context),
      format.count(size.sections),
      format.ms(size.latency.p50),
      format.ms(size.latency.p99),
      format.kB(size.indexBytes),
      format.ms(size.buildMs),
      format.MB(size.memoryBytes),
    ]),
  );
  const head = [words.engine, words.documents, 'p50 (ms)', 'p99 (ms)', words.index, words.build];
  return table([...head, words.memory], rows);
}

function listAblations(record: BenchmarkRecord, { words, format, locale }: Context): string {
  const write = (value: number | undefined): string =>
    value === undefined ? '–' : format.points(value);
  const rows = joinAblations(record).map(({ title, course, site, losses }) => [
    escapeText(title[locale]),
    write(course),
    write(site),
    losses
      .map(
        ({ class: name, from, to }) =>
          `${classes[name]?.title[locale] ?? name} ${format.share(from)} → ${format.share(to)}`,
      )
      .join(', '),
  ]);
  return blocks(table([words.without, words.course, words.ours, words.losses], rows));
}
