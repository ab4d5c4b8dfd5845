import type { Construct } from './types';
import { asyncClosure } from './constructs/async-closure';
import { asyncFunction } from './constructs/async-function';
import { awaitResult } from './constructs/await-result';
import { blockingWork } from './constructs/blocking-work';
import { cancelToken } from './constructs/cancel-token';
import { channelBounded } from './constructs/channel-bounded';
import { errorPropagation } from './constructs/error-propagation';
import { futurePromise } from './constructs/future-promise';
import { joinFixed } from './constructs/join-fixed';
import { joinHandle } from './constructs/join-handle';
import { mutex } from './constructs/mutex';
import { runtimeEntry } from './constructs/runtime-entry';
import { select } from './constructs/select';
import { sleep } from './constructs/sleep';
import { spawnTask } from './constructs/spawn-task';
import { timeout } from './constructs/timeout';
import { categories } from './categories';

export { categories } from './categories';
export { glossary } from './glossary';
export { kinds } from './kinds';
export { languages } from './languages';

// Inside a category, in the order in which a reader meets them.
const authored: readonly Construct[] = [
  spawnTask,
  joinHandle,
  futurePromise,
  asyncFunction,
  asyncClosure,
  blockingWork,
  awaitResult,
  joinFixed,
  sleep,
  select,
  timeout,
  cancelToken,
  channelBounded,
  mutex,
  errorPropagation,
  runtimeEntry,
];

const order = categories.map((category) => category.id);

/** All constructs, by category, frozen. */
export const constructs: readonly Construct[] = Object.freeze(
  authored
    .slice()
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
    .map((construct) => Object.freeze(construct)),
);
