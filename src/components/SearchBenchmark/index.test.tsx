import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import recordOnDisk from '../../bench/record.json';
import { WIDTH } from '../Diagram/Figure';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import SearchBenchmark from '.';
import type { BenchmarkRecord, EngineRecord, RunRecord } from './model';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

const HANGUL = /\p{Script=Hangul}/u;
const quality = (at1: number) => ({ count: 1234, at1, at3: at1, at10: 1, mrr: at1 });
const cost = (factor: number) => ({
  latency: { p50: 0.0123 * factor, p99: 1.5 * factor },
  buildMs: 123.4 * factor,
  memoryBytes: 12_340_000 * factor,
  indexBytes: 1_234_567 * factor,
});

function engine(id: string, at1: number, factor: number): EngineRecord {
  return {
    id,
    title: id === 'ours' ? 'ours' : `Engine ${id}`,
    setup: { ko: `\`${id}\` 설정`, en: `\`${id}\` set up` },
    versions: id === 'ours' ? {} : { [id]: '1.2.3', other: '4.5.6' },
    macro: quality(at1),
    classes: { combo: quality(at1 / 2), title: quality(at1), choseong: quality(0) },
    codeBytes: 6000 * factor,
    ...cost(factor),
  };
}

const course: RunRecord = {
  corpus: { name: 'A course', source: 'Somebody, CC BY', sections: 423, queries: 1102 },
  date: '2026-01-02',
  machine: { cpu: 'A processor', cores: 2, node: '20.1.0' },
  engines: [engine('slow', 0.5, 2), engine('ours', 0.99, 1)],
  skipped: [{ title: 'Engine x', reason: 'exit 1' }],
  growth: [
    {
      id: 'ours',
      title: 'ours',
      sizes: [1, 4].map((factor) => ({ factor, sections: 423 * factor, ...cost(factor) })),
    },
  ],
  ablation: [
    {
      id: 'initials',
      title: { ko: '초성', en: 'Initial consonants' },
      at1: 0.9,
      losses: [{ class: 'title', from: 1, to: 0.25 }],
    },
  ],
};
const site: RunRecord = {
  ...course,
  corpus: { name: 'site', source: '', sections: 9, queries: 8 },
  ablation: [
    { id: 'glossary', title: { ko: '용어집', en: 'Glossary' }, at1: 0.99, losses: [] },
    { id: 'initials', title: { ko: '초성', en: 'Initial consonants' }, at1: 0.98, losses: [] },
  ],
};
const record: BenchmarkRecord = { course, site };

function rows(): readonly (readonly string[])[] {
  return screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
}

describe('<SearchBenchmark>', () => {
  test('shows quality with a column an engine, the best first, and the extra classes apart', () => {
    render(<SearchBenchmark id="quality" record={record} />);
    expect(rows()).toEqual([
      ['부류', '이 사이트', 'Engine slow'],
      ['부류의 평균'],
      ['첫 결과', '99.0%', '50.0%'],
      ['앞의 세 결과', '99.0%', '50.0%'],
      ['앞의 열 결과', '100.0%', '100.0%'],
      ['부류별 첫 결과'],
      ['제목', '99.0%', '50.0%'],
      ['초성', '0.0%', '0.0%'],
      ['평균에 넣지 않은 부류의 첫 결과'],
      ['겹침', '49.5%', '25.0%'],
    ]);
  });

  test('marks the best of a row, all of them if they are equal, and nothing that found nothing', () => {
    render(<SearchBenchmark id="quality" record={record} />);
    const best = (name: string) =>
      within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
        .queryAllByRole('strong')
        .map((each) => each.textContent);
    expect(best('제목')).toEqual(['99.0%']);
    expect(best('앞의 열')).toEqual(['100.0%', '100.0%']);
    expect(best('초성')).toEqual([]);
  });

  test('shows costs in the units of their columns and marks the least', () => {
    setLocale('en');
    render(<SearchBenchmark id="cost" record={record} />);
    expect(rows()).toEqual([
      ['Engine', 'p50 (ms)', 'p99 (ms)', 'Index (kB)', 'Code (kB)', 'Build (ms)', 'Memory (MB)'],
      ['this site', '0.012', '1.5', '1,235', '6', '120', '12.3'],
      ['Engine slow', '0.025', '3.0', '2,469', '12', '250', '24.7'],
    ]);
    const marked = screen.getAllByRole('strong').map((each) => each.textContent);
    expect(marked).toEqual(['this site', ...rows()[1]!.slice(1)]);
  });

  test('shows growth with a row a size', () => {
    render(<SearchBenchmark id="growth" record={record} />);
    expect(rows().slice(1)).toEqual([
      ['이 사이트', '423', '0.012', '1.5', '1,235', '120', '12.3'],
      ['1,692', '0.049', '6.0', '4,938', '490', '49.4'],
    ]);
  });

  test('shows what the mean loses without a part on both corpora, and where', () => {
    render(<SearchBenchmark id="ablation" record={record} />);
    expect(rows().slice(1)).toEqual([
      ['초성', '−9.0', '−1.0', '제목 100.0% → 25.0%'],
      ['용어집', '–', '0.0', ''],
    ]);
  });

  test('shows what the run was, and what it skipped', () => {
    render(<SearchBenchmark id="run" record={record} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'A course (Somebody, CC BY)',
      '문서 423개, 질의 1,102개',
      'A processor(코어 2개), Node.js 20.1.0',
      '2026년 1월 2일에 측정',
      '측정하지 못함: Engine x (exit 1)',
    ]);
  });

  test('shows the run on the own content under ids of its own', () => {
    setLocale('en');
    render(<SearchBenchmark id="site-run" record={record} />);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('9 documents, 8 queries');
  });

  test('shows versions and set-up of the engines, and an example of each class', () => {
    render(<SearchBenchmark id="engines" record={record} />);
    render(<SearchBenchmark id="classes" record={record} />);
    expect(rows()).toContainEqual(['Engine slow', 'slow@1.2.3other@4.5.6', 'slow 설정']);
    expect(rows()).toContainEqual(['제목', '제목을 그대로 입력', '비동기 런타임', '1,234']);
    expect(rows()).toContainEqual(['겹침*', '위의 둘을 겹침', '비동기런탕', '1,234']);
  });

  test.each([
    [{ id: 'speed', record }, 'there are run, classes'],
    [{ id: 'site-ablation', record }, 'Cannot show "site-ablation"'],
    [{ id: 'constructor', record }, 'Cannot show "constructor"'],
    [{ id: 'site-run', record: { course } }, 'record.json lacks the run'],
    [{ id: 'run' }, 'compiled without its record'],
  ])('fails for %j and says why', (props, message) => {
    jest.spyOn(console, 'error').mockReturnValue();
    expect(() => render(<SearchBenchmark {...props} />)).toThrow(message);
  });
});

describe.each(['means-chart', 'growth-chart'])('%s', (id) => {
  test.each(['ko', 'en'] as const)('says in %s by name and description what it draws', (locale) => {
    setLocale(locale);
    const { container } = render(<SearchBenchmark id={id} record={record} />);
    const drawing = screen.getByRole('img');
    const [title, description] = ['aria-labelledby', 'aria-describedby'].map(
      (name) => document.getElementById(drawing.getAttribute(name) ?? '')?.textContent ?? '',
    );
    expect(HANGUL.test(title!)).toBe(locale === 'ko');
    expect(description).toContain(
      id === 'growth-chart'
        ? `${locale === 'ko' ? '이 사이트' : 'this site'} 1.5 ms, 6.0 ms.`
        : `${locale === 'ko' ? '이 사이트' : 'this site'} 99.0%, Engine slow 50.0%.`,
    );
    expect(container.querySelector('figcaption')?.textContent).not.toBe('');
  });

  test('draws bars as long as their values, in the drawing', () => {
    const { container } = render(<SearchBenchmark id={id} record={record} />);
    const bars = [...container.querySelectorAll('rect')].map((bar) =>
      ['x', 'width'].map((name) => Number(bar.getAttribute(name))),
    );
    expect(bars).toHaveLength(2);
    const [[, first = 0] = [], [, second = 0] = []] = bars;
    expect(second / first).toBeCloseTo(id === 'growth-chart' ? 4 : 0.5 / 0.99);
    for (const [x = 0, width = 0] of bars) expect(x + width).toBeLessThan(WIDTH - 50);
  });

  test('takes its colours from the stylesheet', () => {
    const { container } = render(<SearchBenchmark id={id} record={record} />);
    expect(container.querySelectorAll('[fill], [stroke], [style]')).toHaveLength(0);
  });
});

test('ours is told from the others by more than its colour', () => {
  const { container } = render(<SearchBenchmark id="means-chart" record={record} />);
  const looks = [...container.querySelectorAll('svg > g')].map(({ firstElementChild: bar }) =>
    bar?.getAttribute('class'),
  );
  expect(looks[0]).toContain('filled');
  expect(looks[1]).not.toContain('filled');
});

describe('the record on disk', () => {
  // TypeScript gives every object of one list all properties of the others.
  const onDisk = recordOnDisk as unknown as BenchmarkRecord;

  test('has both runs, whole', () => {
    for (const run of [onDisk.course, onDisk.site]) {
      expect(run?.skipped).toEqual([]);
      expect(run?.engines.map(({ id }) => id)).toContain('ours');
      expect(run?.ablation.length).toBeGreaterThan(10);
    }
    expect(onDisk.course?.growth.length).toBeGreaterThan(1);
  });

  test('names no place of the machine that wrote it', () => {
    expect(JSON.stringify(onDisk)).not.toMatch(/(?<![\w@])\/(?:home|root|tmp|Users|work|var)\b/);
  });

  const ids = ['run', 'classes', 'engines', 'means-chart', 'quality', 'cost', 'growth', 'ablation'];
  test.each([...ids, 'growth-chart', 'site-run', 'site-classes', 'site-quality'])(
    'can be shown as %s in English without Korean but for examples',
    (id) => {
      setLocale('en');
      const { container } = render(<SearchBenchmark id={id} record={onDisk} />);
      container.querySelectorAll('code, cite').forEach((each) => each.remove());
      expect(container.textContent).not.toMatch(HANGUL);
      expect(container.textContent).not.toContain('NaN');
    },
  );
});
