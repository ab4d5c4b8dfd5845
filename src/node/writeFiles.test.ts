import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serialize } from '../api/envelope';
import { buildFiles } from '../api/files';
import { site } from '../api/fixtures';
import { readFiles } from './sources/readFiles';
import { writeApi } from './writeFiles';

const files = buildFiles(site);
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'api-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('writeApi()', () => {
  test('writes what readFiles() reads back', async () => {
    await writeApi(files, directory);
    const read = await readFiles(directory);
    expect([...read.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [path, file] of files) {
      expect(serialize(read.get(path))).toBe(serialize(file));
      expect(await readFile(join(directory, path), 'utf8')).toBe(serialize(file));
    }
  });

  test.each([
    [
      'a wrong type',
      'constructs/mutex.json',
      { schemaVersion: 1, result: { id: 7 } },
      /^Cannot publish constructs\/mutex\.json: \/result .*schemas\/construct\.json\)$/,
    ],
    [
      'a member that is not in the contract',
      'sections.json',
      { schemaVersion: 1, total: 0, result: [], note: 'hello' },
      'Cannot publish sections.json: the document must NOT have additional properties ("note")',
    ],
    [
      'a member that is missing',
      'symbols.json',
      { schemaVersion: 1, result: [] },
      "Cannot publish symbols.json: the document must have required property 'total'",
    ],
    [
      'a file that no schema is for',
      'notes.json',
      {},
      'Cannot find the resource of "notes.json" in src/api/resources.ts',
    ],
  ])('writes nothing where there is %s', async (_what, path, file, message) => {
    await expect(writeApi(new Map(files).set(path, file), directory)).rejects.toThrow(message);
    expect(await readdir(directory)).toEqual([]);
  });

  test('says which field of which construct is not as published', async () => {
    const constructs = site.constructs.map((construct) =>
      construct.id === 'mutex' ? { ...construct, title: { ko: '뮤텍스', en: '' } } : construct,
    );
    await expect(writeApi(buildFiles({ ...site, constructs }), directory)).rejects.toThrow(
      /constructs\.json: \/result\/2\/title\/en must NOT have fewer than 1 characters/,
    );
  });
});

describe('readFiles()', () => {
  test('says how to build what is not there', async () => {
    await expect(readFiles(join(directory, 'none'))).rejects.toThrow(/run "npm run build" first/);
  });

  test('names a file that is not JSON', async () => {
    await writeFile(join(directory, 'index.json'), '{');
    await expect(readFiles(directory)).rejects.toThrow(/Cannot read .*index\.json as JSON/);
  });
});
