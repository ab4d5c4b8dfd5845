import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkStructure, hashSource, SOURCE_HASH } from './checkTranslations';
import { readPages } from './readDocs';

/**
 * `npm run translated`: writes into each English page the hash of the Korean page beside it, once
 * the two have the same shape. Prints what differs and exits with 1 otherwise.
 */
function main(root: string): number {
  const problems: string[] = [];
  for (const pair of readPages(root)) {
    const differences = checkStructure(pair);
    problems.push(...differences);
    if (differences.length > 0) continue;
    const file = join(root, pair.path.en);
    const stamped = stamp(readFileSync(file, 'utf8'), hashSource(pair.source.ko));
    if (stamped === readFileSync(file, 'utf8')) continue;
    writeFileSync(file, stamped);
    console.log(`stamped ${pair.path.en}`);
  }
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

function stamp(source: string, hash: string): string {
  const line = `${SOURCE_HASH}: '${hash}'`;
  const existing = new RegExp(`^${SOURCE_HASH}:.*$`, 'm');
  return existing.test(source)
    ? source.replace(existing, line)
    : source.replace(/\n---\n/, `\n${line}\n---\n`);
}

process.exitCode = main(resolve(__dirname, '../../..'));
