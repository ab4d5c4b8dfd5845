import { MessageChannel } from 'node:worker_threads';
import { toSnapshot } from '../../search/snapshot';
import type { SearchDocument } from '../../search/types';
import { setRoot } from './docusaurus/useDocusaurusContext';

const construct = (id: string, title: string, names: readonly string[]): SearchDocument => ({
  id,
  kind: 'construct',
  url: `/constructs/${id}`,
  title,
  breadcrumb: ['태스크'],
  names,
  text: `${title} 설명`,
  code: '',
  otherText: '',
  languages: ['go', 'rust'],
  category: 'tasks',
  construct: id,
  counterparts: {
    go: { name: names[0] ?? '', kind: 'equivalent' },
    rust: { name: names[1] ?? '', kind: 'partial' },
    typescript: { name: '', kind: 'none' },
  },
});

const DOCUMENTS: readonly SearchDocument[] = [
  construct('spawn-task', '태스크 시작', ['go f()', 'tokio::spawn', '고루틴']),
  construct('mutex', '뮤텍스 <script>alert(1)</script>', ['sync.Mutex', 'Mutex']),
  {
    ...construct('rust/tokio::spawn', 'tokio::spawn', []),
    kind: 'symbol',
    url: '/constructs/spawn-task#rust',
    languages: ['rust'],
    construct: 'spawn-task',
  },
  {
    ...construct('lazy', '지연 실행과 뮤텍스', []),
    kind: 'section',
    url: '/future#lazy',
    languages: [],
    category: undefined,
    construct: undefined,
  },
];

/** What the stubbed server has been asked for and how it answers. */
export interface StubbedIndex {
  readonly asked: string[];
  /** Makes the next answers HTTP errors, or good again. */
  fail(isFailing: boolean): void;
  /** Keeps answers to addresses with `part` back until the function that it gives is called. */
  hold(part: string): () => void;
}

let sites = 0;

/** Answers `fetch` with a small index, each time as another site, so that no index is known yet. */
export function stubIndex(analyzerVersion?: number): StubbedIndex {
  sites += 1;
  setRoot(`/site-${String(sites)}/`);
  const languages = { go: ['go'], rust: ['rust'], typescript: ['typescript'] };
  const snapshot = toSnapshot({ documents: DOCUMENTS, languages });
  const result = { ...snapshot, analyzerVersion: analyzerVersion ?? snapshot.analyzerVersion };
  // jsdom has none.
  Object.assign(globalThis, { MessageChannel });
  const asked: string[] = [];
  let isFailing = false;
  const held = new Map<string, Promise<void>>();
  globalThis.fetch = async (input) => {
    const address = input as string;
    asked.push(address);
    await [...held].find(([part]) => address.includes(part))?.[1];
    return {
      ok: !isFailing,
      status: isFailing ? 503 : 200,
      json: () => Promise.resolve({ schemaVersion: 1, result }),
    } as Response;
  };
  return {
    asked,
    fail(next) {
      isFailing = next;
    },
    hold(part) {
      let release = (): void => undefined;
      held.set(part, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
  };
}
