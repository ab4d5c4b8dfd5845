import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { languageIds } from '../../data/languages';
import type { Language, Site } from '../../data/types';
import { readSite } from '../../node/sources/readSite';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import type { Answer, PublicCrossReference } from '../contract';
import { serialize } from '../envelope';
import { buildSchemas } from '../openapi/schemas';
import { presentConstructs } from '../present/constructs';
import { crossReference } from './crossReference';
import type { CrossReferenceParameters, CrossReferenceSource } from './crossReference';
import { buildNameTable } from './names';

let site: Site;
let source: CrossReferenceSource;

beforeAll(() => {
  site = readSite(resolve(__dirname, '../../..'));
  const names = buildNameTable(presentConstructs(site));
  source = { names, index: createIndex(buildCorpus(site, 'en')) };
});

const ajv = new Ajv2020({ strict: true });
addFormats(ajv);
const isPublished = ajv.compile(buildSchemas().get('crossReference') ?? false);

function ask(
  query: string,
  asked: Partial<CrossReferenceParameters> = {},
): Answer<'crossReference'> {
  const answer = crossReference(source, { query, locale: 'en', to: [], ...asked });
  isPublished(JSON.parse(serialize(answer)));
  expect(isPublished.errors).toBeNull();
  return answer;
}

function rank({ by, name }: PublicCrossReference['match'], query: string): number {
  if (by === 'part-of-symbol') return 2;
  return name === query ? 0 : 1;
}

describe('crossReference()', () => {
  test('gives Go’s select in Rust, with the difference', () => {
    const { total, result } = ask('select', { from: 'go', to: ['rust'] });
    const [first] = result;
    expect(total).toBe(result.length);
    expect(first?.construct).toEqual({
      id: 'select',
      title: 'Select',
      url: '/en/constructs/select',
    });
    expect(first?.match).toEqual({ by: 'symbol', name: 'select', language: 'go' });
    expect(first?.source?.language).toBe('go');
    expect(
      first?.targets.map(({ language, symbols, url }) => [language, symbols[0]?.name, url]),
    ).toEqual([['rust', 'tokio::select!', '/en/constructs/select#rust']]);
    expect(first?.difference).toContain(first?.caveat);
    expect(first?.pitfall).toMatch(/else/);
  });

  test('answers in the other languages unless it is told in which', () => {
    expect(ask('tokio::spawn').result[0]?.targets.map(({ language }) => language)).toEqual([
      'go',
      'typescript',
    ]);
    expect(
      ask('tokio::spawn', { to: ['typescript'] }).result[0]?.targets.map(
        ({ language }) => language,
      ),
    ).toEqual(['typescript']);
  });

  test('answers in every language to a name that is of none', () => {
    const [first] = ask('고루틴').result;
    expect(first).toMatchObject({ construct: { id: 'spawn-task' }, match: { by: 'name' } });
    expect(first?.source).toBeUndefined();
    expect(first?.targets.map(({ language }) => language)).toEqual(languageIds);
    expect(ask('고루틴', { from: 'go' }).result[0]?.source?.language).toBe('go');
  });

  test('reads in the locale that is asked for', () => {
    const [first] = ask('select', { locale: 'ko', from: 'go', to: ['rust'] }).result;
    expect(first?.construct).toMatchObject({ title: '셀렉트', url: '/constructs/select' });
    expect(first?.targets[0]?.note).toMatch(/[가-힣]/);
  });

  test.each([
    ['WaitGroup', 'symbol', 'wait-group'],
    ['promise.ALL', 'symbol-in-other-case', 'join-fixed'],
    ['close', 'part-of-symbol', 'channel-close'],
    ['fetch_ADD', 'symbol-in-other-case', 'atomics'],
    ['stream::select', 'part-of-symbol', 'stream-merge'],
    ['context', 'name', 'cancel-token'],
    ['`<-ch`', 'symbol', 'channel-bounded'],
    ['select!', 'symbol', 'select'],
    ['뮤텍스', 'name', 'mutex'],
    ['뮤텍스'.normalize('NFD'), 'name', 'mutex'],
    ['wait-group', 'name', 'wait-group'],
    ['고루틴을', 'search', 'spawn-task'],
    ['gorutine', 'search', 'spawn-task'],
  ])('finds for %j, by %s, the construct %s first', (query, by, id) => {
    const found = ask(query).result.map(({ match, construct }) => [match.by, construct.id]);
    expect(found[0]).toEqual([by, id]);
  });

  test('puts names as they are written before those in another case, and ends of paths last', () => {
    for (const query of ['spawn', 'Send', 'sleep', 'timeout', 'Mutex', 'context']) {
      const found = ask(query).result.map(({ match }) => rank(match, query));
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found.length).toBeGreaterThan(0);
    }
  });

  test('gives a symbol of another language as near, not as found', () => {
    const { total, result, nearest } = ask('tokio::spawn', { from: 'go' });
    expect([total, result]).toEqual([0, []]);
    expect(nearest?.[0]).toMatchObject({ language: 'rust', construct: { id: 'spawn-task' } });
  });

  test('has nothing for what is nothing', () => {
    expect(ask('zzqx')).toEqual({ schemaVersion: 1, total: 0, result: [] });
  });

  test('finds every symbol of the site, in its language and without one, with all its constructs', () => {
    const owners = new Map<string, Set<string>>();
    const symbols = site.constructs.flatMap((construct) =>
      languageIds.flatMap((language) =>
        construct[language].symbols.map(({ name }) => ({ name, language, id: construct.id })),
      ),
    );
    for (const { name, language, id } of symbols) {
      const key = `${language} ${name}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
    const misses = [...owners].filter(([key, ids]) => {
      const [language, name] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
      const found = (from?: Language) =>
        crossReference(source, { query: name, locale: 'en', to: [], ...(from && { from }) })
          .result.filter(({ match }) => match.by === 'symbol')
          .map(({ construct }) => construct.id);
      return [found(), found(language as Language)].some(
        (all) => ![...ids].every((id) => all.includes(id)),
      );
    });
    expect(misses).toEqual([]);
  });
});
