import { describe, expect, test } from '@jest/globals';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import { buildFiles } from '../files';
import { site } from '../fixtures';
import { createHandler } from '../http/handle';
import { ProblemError } from '../problem';
import { createAsk, replyWith } from './ask';

const handle = createHandler({
  files: buildFiles(site),
  indexes: {
    ko: createIndex(buildCorpus(site, 'ko')),
    en: createIndex(buildCorpus(site, 'en')),
  },
});
const ask = createAsk(handle);

describe('createAsk()', () => {
  test('gives the document and the bytes that HTTP gives', async () => {
    const text = await (await handle(new Request('http://a/api/v1/constructs/mutex'))).text();
    expect(await ask('constructs/mutex')).toEqual({ text, document: JSON.parse(text) as unknown });
  });

  test('gives the problem of what is refused, and no document', async () => {
    const reply = await ask('search', new URLSearchParams({ q: 'a', lang: 'ruts' }));
    expect(reply.document).toBeUndefined();
    expect(reply.problem).toMatchObject({ status: 400, suggestions: ['rust'] });
    expect(JSON.parse(reply.text)).toEqual(reply.problem);
  });

  test('asks with any letters', async () => {
    const given = new URLSearchParams({ q: '<-ch & 버퍼#' });
    expect((await ask('search', given)).problem).toBeUndefined();
  });
});

describe('replyWith()', () => {
  test('gives what is computed, as bytes too', async () => {
    expect(await replyWith(() => ({ b: 1, a: 2 }))).toEqual({
      document: { b: 1, a: 2 },
      text: '{"a":2,"b":1}\n',
    });
  });

  test('gives a problem, and throws what is none', async () => {
    const refuse = () => {
      throw new ProblemError('invalid-value', 'Not so.');
    };
    expect((await replyWith(refuse)).problem?.detail).toBe('Not so.');
    const fail = () => Promise.reject(new Error('broken'));
    await expect(replyWith(fail)).rejects.toThrow('broken');
  });
});
