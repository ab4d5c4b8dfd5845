import { join } from 'node:path';
import { weighCode, bundleOurs } from './engines/bundle';
import { installPeers, versionOf } from './engines/cache';
import { OURS } from './engines/list';
import type { Engine } from './engines/list';
import { runEngine } from './engines/run';
import type { Measured } from './engines/run';
import { grow } from './grow';
import type { Input } from './input';
import type { Cost, EngineRecord, GrowthRecord, Latency } from './record';
import { score } from './score';

const FACTORS = [1, 4, 16];

/** Where a run works. */
export interface Place {
  /** Of the repository. */
  readonly root: string;
  /** For files that no other run needs. */
  readonly folder: string;
}

/** Runs `engine` on `input` in a fresh process, with everything it needs put in place first. */
export async function measureEngine(
  engine: Engine,
  input: Input,
  place: Place,
): Promise<EngineRecord> {
  const prepared = await prepare(engine, place);
  const measured = await run(engine, prepared.adapter, input, place);
  const library = await weighCode(place.root, prepared.folder, engine.library);
  return {
    id: engine.id,
    title: engine.title,
    setup: engine.setup,
    versions: Object.fromEntries(
      engine.packages.map((name) => [name, versionOf(prepared.folder, name)]),
    ),
    ...score(input.cases, measured.hits),
    ...costOf(measured),
    codeBytes: library + measured.codeBytes,
  };
}

/** Runs `engine` on `input` and on copies of it with other words, 4 and 16 times as much. */
export async function measureGrowth(
  engine: Engine,
  input: Input,
  place: Place,
  say: (text: string) => void,
): Promise<GrowthRecord> {
  const { adapter } = await prepare(engine, place);
  const sizes: GrowthRecord['sizes'][number][] = [];
  for (const factor of FACTORS) {
    say(`${engine.title} ${String(factor)}×`);
    const documents = grow(input.corpus.documents, factor);
    const larger = { ...input, corpus: { ...input.corpus, documents } };
    const measured = await run(engine, adapter, larger, place);
    sizes.push({ factor, sections: documents.length, ...costOf(measured) });
  }
  return { id: engine.id, title: engine.title, sizes };
}

interface Prepared {
  readonly adapter: string;
  /** Where its packages are found. */
  readonly folder: string;
}

async function prepare({ adapter }: Engine, { root, folder }: Place): Promise<Prepared> {
  if (adapter !== undefined) {
    const peers = installPeers(root);
    return { adapter: join(peers, adapter), folder: peers };
  }
  const bundled = join(folder, `${OURS}.mjs`);
  await bundleOurs(root, bundled);
  return { adapter: bundled, folder: root };
}

function run(
  { id }: Engine,
  adapter: string,
  { corpus, cases }: Input,
  { folder }: Place,
): Promise<Measured> {
  const queries = cases.map(({ query }) => query);
  return runEngine({ adapter, folder, corpus, queries, isOurs: id === OURS });
}

function costOf({ us, buildMs, memoryBytes, indexBytes }: Measured): Cost {
  return { latency: latencyOf(us), buildMs, memoryBytes, indexBytes };
}

function latencyOf(us: readonly number[]): Latency {
  const sorted = [...us].sort((a, b) => a - b);
  const at = (share: number): number => (sorted[Math.floor(sorted.length * share)] ?? 0) / 1000;
  return { p50: at(0.5), p99: at(0.99) };
}
