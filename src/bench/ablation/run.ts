import { join } from 'node:path';
import { bundleOurs } from '../engines/bundle';
import { runEngine } from '../engines/run';
import type { Input } from '../input';
import type { AblationRecord } from '../record';
import { score } from '../score';
import type { Score } from '../score';
import { parts } from './parts';
import type { Part } from './parts';
import { createReplacing } from './plugin';

const MOST_LOSSES = 3;
/** Less than a hundredth is chance. */
const LEAST_LOSS = 0.01;

/** Gives the parts that matter for `input`. */
export function partsFor({ corpus }: Input): readonly Part[] {
  return parts.filter(({ needsGlossary }) => !needsGlossary || corpus.glossary !== undefined);
}

/** Measures our engine without `part`; `whole` is its score with all of them. */
export async function runWithout(
  part: Part,
  input: Input,
  whole: Score,
  { root, folder }: { readonly root: string; readonly folder: string },
): Promise<AblationRecord> {
  const adapter = join(folder, `without-${part.id}.mjs`);
  await bundleOurs(root, adapter, [createReplacing(root, part.replacements)]);
  const queries = input.cases.map(({ query }) => query);
  const measured = await runEngine({
    adapter,
    folder,
    corpus: input.corpus,
    queries,
    isOurs: true,
    passes: 0,
  });
  const { classes, macro } = score(input.cases, measured.hits);
  const losses = Object.entries(whole.classes)
    .map(([name, { at1 }]) => ({ class: name, from: at1, to: classes[name]?.at1 ?? 0 }))
    .filter(({ from, to }) => from - to >= LEAST_LOSS)
    .sort((a, b) => b.from - b.to - (a.from - a.to))
    .slice(0, MOST_LOSSES);
  return { id: part.id, title: part.title, at1: macro.at1, losses };
}
