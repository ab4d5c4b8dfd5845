import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { partsFor, runWithout } from './ablation/run';
import { engines, OURS } from './engines/list';
import { readInput } from './input';
import type { Input } from './input';
import { measureEngine, measureGrowth } from './measure';
import type { Place } from './measure';
import { ABLATION, GROWTH, parseOptions, USAGE } from './options';
import type { Options } from './options';
import { serializeRecord } from './record';
import type {
  AblationRecord,
  BenchmarkRecord,
  EngineRecord,
  GrowthRecord,
  RunRecord,
} from './record';
import { formatEngine, formatRun } from './report';

const RECORD = 'src/bench/record.json';

/** `npm run bench:search`: compares our search with its peers, and with itself without its parts. */
async function main(args: readonly string[], root: string): Promise<void> {
  const options = parseOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const input = readInput(root, options);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const run = await measure(input, options, { root, folder });
    process.stdout.write(formatRun(run));
    if (options.write) writeRecord(join(root, RECORD), options, run);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(input: Input, options: Options, place: Place): Promise<RunRecord> {
  const { only, corpus } = options;
  const isAsked = (name: string): boolean => only.length === 0 || only.includes(name);
  // One corpus says how engines grow; sixteen times the site's own takes them a quarter of an hour.
  const grows = only.includes(GROWTH) || (isAsked(GROWTH) && corpus !== undefined);
  const measured: EngineRecord[] = [];
  const growth: GrowthRecord[] = [];
  const ablation: AblationRecord[] = [];
  const skipped: { title: string; reason: string }[] = [];
  const attempt = async (title: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      say(`${title}: ${String(error)}`);
      skipped.push({ title, reason });
    }
  };

  for (const engine of engines.filter(({ id }) => isAsked(id))) {
    await attempt(engine.title, async () => {
      say(engine.title);
      const record = await measureEngine(engine, input, place);
      say(`  ${formatEngine(record)}`);
      measured.push(record);
    });
  }
  if (grows) {
    for (const engine of engines.filter(({ grows }) => grows)) {
      await attempt(`${engine.title}, ${GROWTH}`, async () => {
        growth.push(await measureGrowth(engine, input, place, say));
      });
    }
  }
  if (isAsked(ABLATION)) {
    const [ours] = engines.filter(({ id }) => id === OURS);
    const whole =
      measured.find(({ id }) => id === OURS) ?? (ours && (await measureEngine(ours, input, place)));
    for (const part of whole ? partsFor(input) : []) {
      await attempt(`without ${part.title.en}`, async () => {
        say(`without ${part.title.en}`);
        if (whole) ablation.push(await runWithout(part, input, whole, place));
      });
    }
  }
  return {
    corpus: {
      name: input.name,
      source: input.source,
      sections: input.corpus.documents.length,
      queries: input.cases.length,
    },
    date: new Date().toISOString().slice(0, 10),
    machine: { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.versions.node },
    engines: measured,
    skipped,
    growth,
    ablation,
  };
}

/** Puts the run in the place of the last one on this kind of corpus. */
function writeRecord(path: string, { corpus }: Options, run: RunRecord): void {
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BenchmarkRecord) : {};
  const record = { ...known, [corpus === undefined ? 'site' : 'course']: run };
  writeFileSync(path, serializeRecord(record));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

main(process.argv.slice(2), resolve(__dirname, '../..')).catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
