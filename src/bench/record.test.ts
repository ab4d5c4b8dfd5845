import { expect, test } from '@jest/globals';
import { serializeRecord } from './record';
import type { RunRecord } from './record';

const run: RunRecord = {
  corpus: { name: 'x', source: '', sections: 12345, queries: 2 },
  date: '2026-01-02',
  machine: { node: '20', cpu: 'cpu', cores: 2 },
  engines: [],
  skipped: [{ title: 'b', reason: 'r' }],
  growth: [
    {
      id: 'a',
      title: 'a',
      sizes: [
        {
          factor: 1,
          sections: 2,
          latency: { p50: 1, p99: 2 },
          buildMs: 12.3456,
          memoryBytes: 1,
          indexBytes: 1,
        },
      ],
    },
  ],
  ablation: [{ id: 'a', title: { ko: '가', en: 'a' }, losses: [], at1: 2 / 3 }],
};

test('serializeRecord() sorts keys, so that a change shows what changed', () => {
  const text = serializeRecord({ site: run });
  const read = JSON.parse(text) as { readonly site: object };
  expect(Object.keys(read.site)).toEqual([...Object.keys(run)].sort());
  expect(text.endsWith('}\n')).toBe(true);
});

test('serializeRecord() keeps four digits of what was measured, six of shares and all of what was counted', () => {
  const { site } = JSON.parse(serializeRecord({ site: run })) as { readonly site: RunRecord };
  expect(site.ablation[0]?.at1).toBe(0.666667);
  expect(site.growth[0]?.sizes[0]?.buildMs).toBe(12.35);
  expect(site.corpus.sections).toBe(12345);
});
