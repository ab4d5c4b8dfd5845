import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../data/languages';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import { buildFiles } from '../files';
import { site } from '../fixtures';
import { createHandler } from '../http/handle';
import { createContractCheck, readOpenApi } from '../testing/createContractCheck';
import { createRequest, describedRequests, mutatedRequests } from '../testing/requests';
import type { Draft } from '../testing/requests';

/** How many requests each property makes. */
const RUNS = 10_000;
const PATIENCE = 120_000;

const files = buildFiles(site);
const check = createContractCheck(files);
const described = describedRequests(readOpenApi(files));
let faults: unknown[] = [];
const handle = createHandler({
  files,
  indexes: { ko: createIndex(buildCorpus(site, 'ko')), en: createIndex(buildCorpus(site, 'en')) },
  report: (error) => faults.push(error),
});

beforeEach(() => {
  faults = [];
});

function idOf(name: string): string | undefined {
  return languages.find(({ id, shortNames }) => [id, ...shortNames].includes(name))?.id;
}

/** Tells whether a request with parameters of the described shape has a reason to be refused. */
function mayBeRefused({ query }: Draft): boolean {
  const { q = 'a', from = '', to = '', cursor } = Object.fromEntries(query);
  return (
    // Only an answer before can give a cursor that is accepted.
    cursor !== undefined ||
    q.trim() === '' ||
    /[\p{Cc}\p{Cs}\uFFFD]/u.test(q.trim()) ||
    (from !== '' && to.split(',').map(idOf).includes(idOf(from)))
  );
}

/** Makes the request and checks the answer by the contract; gives its status. */
async function answer(draft: Draft): Promise<number> {
  const request = createRequest(draft);
  const response = await handle(request);
  expect(await check(request, response)).toEqual([]);
  expect(faults).toEqual([]);
  return response.status;
}

describe(`the handler under ${RUNS} requests`, () => {
  test(
    'that the OpenAPI document describes answers them as it says',
    async () => {
      const counts = new Map<number, number>();
      const property = fc.asyncProperty(described, async (draft) => {
        const status = await answer(draft);
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if (!mayBeRefused(draft)) expect(status).toBe(200);
      });
      await fc.assert(property, { numRuns: RUNS });
      expect(counts.get(200)).toBeGreaterThan(RUNS / 2);
    },
    PATIENCE,
  );

  test(
    'with something wrong never fails, and says what is wrong in a problem document',
    async () => {
      const counts = new Map<number, number>();
      const property = fc.asyncProperty(mutatedRequests(described), async (draft) => {
        const status = await answer(draft);
        counts.set(status, (counts.get(status) ?? 0) + 1);
        expect(status).toBeLessThan(500);
      });
      await fc.assert(property, { numRuns: RUNS });
      // The requests are not all refused for one reason, before anything is looked at.
      for (const status of [200, 400, 404, 405, 414])
        expect(counts.get(status)).toBeGreaterThan(50);
    },
    PATIENCE,
  );
});
