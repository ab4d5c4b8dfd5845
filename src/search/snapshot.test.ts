import { describe, expect, test } from '@jest/globals';
import { createIndex } from './createIndex';
import { documents } from './fixtures';
import { search } from './query';
import { fromSnapshot, fromSnapshotInSlices, toReadySnapshot, toSnapshot } from './snapshot';
import type { Snapshot } from './types';

describe('a snapshot', () => {
  test.each([
    ['as it is', toSnapshot],
    ['with its tokens', toReadySnapshot],
  ])('%s answers like the index it was made of, after a trip through JSON', (_, store) => {
    const loaded = fromSnapshot(JSON.parse(JSON.stringify(store({ documents }))) as Snapshot);
    for (const query of [
      '고루틴',
      '<-ch',
      'select',
      '비동기의',
      'ㅈㅇ ㅅㅎ',
      'rhfnxls',
      'selcet!',
    ]) {
      expect(search(loaded, query)).toEqual(search(createIndex({ documents }), query));
    }
  });

  test('with its tokens is not read again, and refused where they are of other documents', () => {
    const stored = toReadySnapshot({ documents });
    const emptied = documents.map((document) => ({
      ...document,
      title: 'zzz',
      names: [],
      breadcrumb: [],
      text: '',
      code: '',
      otherText: '',
    }));
    expect(search(createIndex({ documents: emptied }), 'goroutine').total).toBe(0);
    expect(search(fromSnapshot({ ...stored, documents: emptied }), 'goroutine').total).toBe(1);
    const others = /tokens are not those of its \d+ documents: build the site again/;
    expect(() => fromSnapshot({ ...stored, documents: documents.slice(1) })).toThrow(others);
    const { tokens } = stored;
    const cut = tokens && { ...tokens, stream: tokens.stream.slice(1) };
    expect(() => fromSnapshot({ ...stored, ...(cut && { tokens: cut }) })).toThrow(others);
  });

  test('of another analyzer version is refused with what to do', () => {
    expect(() => fromSnapshot({ analyzerVersion: 0, documents })).toThrow(
      /analyzer version 0: this is version \d+\. Build the site again/,
    );
  });
});

test('createIndex() refuses two documents with one id', () => {
  expect(() => createIndex({ documents: [...documents, ...documents] })).toThrow('"spawn-task"');
});

test('fromSnapshotInSlices() asks between small steps, and gives the same index', async () => {
  const pauses: boolean[] = [];
  const pause = (): Promise<void> | undefined => {
    pauses.push(true);
    return pauses.length % 2 === 0 ? Promise.resolve() : undefined;
  };
  const index = await fromSnapshotInSlices(toSnapshot({ documents }), pause);
  // Each document is at least a step of reading, of weighing and of the list of names.
  expect(pauses.length).toBeGreaterThan(3 * documents.length);
  expect(search(index, '고루틴')).toEqual(search(createIndex({ documents }), '고루틴'));
});
