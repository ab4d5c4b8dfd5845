import { expect } from '@jest/globals';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import { contract } from '../contract';
import type { Answer, Problem } from '../contract';
import { buildFiles } from '../files';
import { site } from '../fixtures';
import { createHandler } from '../http/handle';
import { createContractCheck } from './createContractCheck';

/** The published files and the indexes of the small site. */
export const files = buildFiles(site);
export const indexes = {
  ko: createIndex(buildCorpus(site, 'ko')),
  en: createIndex(buildCorpus(site, 'en')),
};
export const handle = createHandler({ files, indexes });
const check = createContractCheck(files);

/** Asks the handler of the small site for a path; the answer is held to the published contract. */
export async function ask(path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(`http://localhost${path}`, init);
  const response = await handle(request);
  expect(await check(request, response.clone())).toEqual([]);
  return response;
}

/** Gives the answer to a search that succeeds. */
export async function search(query: string, init?: RequestInit): Promise<Answer<'search'>> {
  const response = await ask(`/api/v1/search?${query}`, init);
  expect(response.status).toBe(200);
  return contract.search.parse(await response.json());
}

/** Gives the problem that a path is answered with. */
export async function problemAt(path: string, init?: RequestInit): Promise<Problem> {
  const response = await ask(path, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = contract.problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}
