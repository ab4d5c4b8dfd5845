import type { Language } from '../../data/types';

/** One row of the landing page: a construct by one name in each language that has it. */
export interface Pair {
  readonly construct: string;
  readonly names: Readonly<Partial<Record<Language, string>>>;
}

/** What people who come from Go look for first. Every name is a symbol of its construct. */
export const PAIRS: readonly Pair[] = [
  {
    construct: 'spawn-task',
    names: { go: 'go f(x)', rust: 'tokio::spawn', typescript: 'void f(x)' },
  },
  {
    construct: 'select',
    names: { go: 'select', rust: 'tokio::select!', typescript: 'Promise.race' },
  },
  {
    construct: 'channel-bounded',
    names: { go: '<-ch', rust: 'rx.recv().await', typescript: 'reader.read()' },
  },
  {
    construct: 'cancel-token',
    names: {
      go: 'context.WithCancel',
      rust: 'CancellationToken',
      typescript: 'AbortController',
    },
  },
  {
    construct: 'timeout',
    names: {
      go: 'context.WithTimeout',
      rust: 'tokio::time::timeout',
      typescript: 'AbortSignal.timeout',
    },
  },
  {
    construct: 'error-propagation',
    names: { go: 'if err != nil', rust: 'fut.await?', typescript: 'throw' },
  },
  {
    construct: 'mutex',
    names: { go: 'sync.Mutex', rust: 'std::sync::Mutex' },
  },
];
