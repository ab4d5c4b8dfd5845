import type { AblationRecord, EngineRecord, GrowthRecord, RunRecord } from './record';
import type { Score } from './score';

/** Gives the tables of a run for a terminal. */
export function formatRun(run: RunRecord): string {
  const { corpus, machine, date } = run;
  return [
    `${corpus.name}: ${String(corpus.sections)} sections, ${String(corpus.queries)} queries`,
    `${machine.cpu}, ${String(machine.cores)} cores, Node ${machine.node}, ${date}`,
    ...(run.engines.length === 0
      ? []
      : [table(qualityRows(run.engines)), table(costRows(run.engines))]),
    ...(run.growth.length === 0 ? [] : [table(growthRows(run.growth))]),
    ...(run.ablation.length === 0 ? [] : [table(ablationRows(run.ablation))]),
    ...run.skipped.map(({ title, reason }) => `skipped ${title}: ${reason}`),
    '',
  ].join('\n\n');
}

/** Gives one line on how an engine did. */
export function formatEngine({ macro, latency }: EngineRecord): string {
  return `${share(macro.at1)} first, p50 ${ms(latency.p50)}, p99 ${ms(latency.p99)}`;
}

type Rows = readonly (readonly string[])[];

function qualityRows(engines: readonly EngineRecord[]): Rows {
  const classes = Object.keys((engines[0] as Score).classes);
  return [
    ['success@1', 'mean', ...classes],
    ...engines.map(({ title, macro, classes: own }) => [
      title,
      share(macro.at1),
      ...classes.map((name) => share(own[name]?.at1 ?? 0)),
    ]),
  ];
}

function costRows(engines: readonly EngineRecord[]): Rows {
  return [
    ['cost', 's@3', 's@10', 'mrr', 'p50', 'p99', 'build', 'index', 'code', 'memory'],
    ...engines.map(({ title, macro, latency, buildMs, ...bytes }) => [
      title,
      share(macro.at3),
      share(macro.at10),
      share(macro.mrr),
      ms(latency.p50),
      ms(latency.p99),
      ms(buildMs),
      kB(bytes.indexBytes),
      kB(bytes.codeBytes),
      kB(bytes.memoryBytes),
    ]),
  ];
}

function growthRows(growth: readonly GrowthRecord[]): Rows {
  return [
    ['growth', 'times', 'sections', 'p50', 'p99', 'build', 'index', 'memory'],
    ...growth.flatMap(({ title, sizes }) =>
      sizes.map(({ factor, sections, latency, buildMs, indexBytes, memoryBytes }) => [
        title,
        String(factor),
        String(sections),
        ms(latency.p50),
        ms(latency.p99),
        ms(buildMs),
        kB(indexBytes),
        kB(memoryBytes),
      ]),
    ),
  ];
}

function ablationRows(rows: readonly AblationRecord[]): Rows {
  return [
    ['without', 'mean', 'loses most'],
    ...rows.map(({ title, at1, losses }) => [
      title.en,
      share(at1),
      losses.map(({ class: name, from, to }) => `${name} ${share(from)} → ${share(to)}`).join(', '),
    ]),
  ];
}

function table(rows: Rows): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function share(value: number): string {
  return value.toFixed(3);
}

function ms(value: number): string {
  return `${String(Number(value.toPrecision(2)))} ms`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
