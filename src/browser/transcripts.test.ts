import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SiteServer } from '../node/http/server';
import { findMissingTools, listTranscripts, rerun } from '../node/transcripts/run';
import { ROOT, serveBuild } from './serveBuild';

const FOLDER = resolve(ROOT, 'src/transcripts');

jest.setTimeout(60_000);

describe('the transcripts', () => {
  let server: SiteServer;
  let origin: string;

  beforeAll(async () => {
    [server, origin] = await serveBuild();
  });
  afterAll(() => server.stop(0));

  test('print what is recorded; if something else is right: npm run transcripts -- --write', async () => {
    const missing = await findMissingTools();
    if (missing.length > 0 && !process.env['CI']) {
      console.log(`skipped: transcripts need ${missing.join(' and ')}`);
      return;
    }
    expect(missing).toEqual([]);
    const ids = await listTranscripts(FOLDER);
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      const { recorded, now } = await rerun(FOLDER, id, origin);
      expect(`${id}\n${now}`).toBe(`${id}\n${recorded}`);
    }
  });
});
