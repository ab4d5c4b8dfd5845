import type { Construct } from './types';
import { actor } from './constructs/actor';
import { asyncClosure } from './constructs/async-closure';
import { asyncFunction } from './constructs/async-function';
import { asyncGenerator } from './constructs/async-generator';
import { asyncIoTraits } from './constructs/async-io-traits';
import { asyncMutex } from './constructs/async-mutex';
import { asyncSequence } from './constructs/async-sequence';
import { asyncTest } from './constructs/async-test';
import { asyncTraitMethod } from './constructs/async-trait-method';
import { atomics } from './constructs/atomics';
import { awaitResult } from './constructs/await-result';
import { backpressure } from './constructs/backpressure';
import { blockingWork } from './constructs/blocking-work';
import { blockOn } from './constructs/block-on';
import { cancelDrop } from './constructs/cancel-drop';
import { cancelGuard } from './constructs/cancel-guard';
import { cancelReason } from './constructs/cancel-reason';
import { cancelSafety } from './constructs/cancel-safety';
import { cancelShield } from './constructs/cancel-shield';
import { cancelToken } from './constructs/cancel-token';
import { cancelTree } from './constructs/cancel-tree';
import { channelBounded } from './constructs/channel-bounded';
import { channelBroadcast } from './constructs/channel-broadcast';
import { channelClose } from './constructs/channel-close';
import { channelIterate } from './constructs/channel-iterate';
import { channelMpmc } from './constructs/channel-mpmc';
import { channelOneshot } from './constructs/channel-oneshot';
import { channelRendezvous } from './constructs/channel-rendezvous';
import { channelUnbounded } from './constructs/channel-unbounded';
import { channelWatch } from './constructs/channel-watch';
import { cleanup } from './constructs/cleanup';
import { concurrencyLimit } from './constructs/concurrency-limit';
import { cpuParallelism } from './constructs/cpu-parallelism';
import { deadline } from './constructs/deadline';
import { deadlockDetection } from './constructs/deadlock-detection';
import { errorAggregate } from './constructs/error-aggregate';
import { errorPropagation } from './constructs/error-propagation';
import { fileIo } from './constructs/file-io';
import { fireAndForget } from './constructs/fire-and-forget';
import { firstSuccess } from './constructs/first-success';
import { functionColor } from './constructs/function-color';
import { futurePromise } from './constructs/future-promise';
import { gracefulShutdown } from './constructs/graceful-shutdown';
import { httpClient } from './constructs/http-client';
import { httpServer } from './constructs/http-server';
import { interval } from './constructs/interval';
import { joinDynamic } from './constructs/join-dynamic';
import { joinFailFast } from './constructs/join-fail-fast';
import { joinFixed } from './constructs/join-fixed';
import { joinHandle } from './constructs/join-handle';
import { joinNext } from './constructs/join-next';
import { joinSettled } from './constructs/join-settled';
import { jsonBody } from './constructs/json-body';
import { localTask } from './constructs/local-task';
import { microtaskQueue } from './constructs/microtask-queue';
import { mutex } from './constructs/mutex';
import { notify } from './constructs/notify';
import { onceInit } from './constructs/once-init';
import { osSignals } from './constructs/os-signals';
import { osThread } from './constructs/os-thread';
import { pinning } from './constructs/pinning';
import { preemption } from './constructs/preemption';
import { processExit } from './constructs/process-exit';
import { raceDetection } from './constructs/race-detection';
import { requestCancel } from './constructs/request-cancel';
import { routeParams } from './constructs/route-params';
import { runtimeEntry } from './constructs/runtime-entry';
import { rwlock } from './constructs/rwlock';
import { schedulerModel } from './constructs/scheduler-model';
import { select } from './constructs/select';
import { selectDefault } from './constructs/select-default';
import { selectFairness } from './constructs/select-fairness';
import { selectGuard } from './constructs/select-guard';
import { selectLoop } from './constructs/select-loop';
import { semaphore } from './constructs/semaphore';
import { sendSync } from './constructs/send-sync';
import { serverTimeouts } from './constructs/server-timeouts';
import { sharedOwnership } from './constructs/shared-ownership';
import { sleep } from './constructs/sleep';
import { spawnTask } from './constructs/spawn-task';
import { streamMerge } from './constructs/stream-merge';
import { streamTransform } from './constructs/stream-transform';
import { structuredTracing } from './constructs/structured-tracing';
import { taskAbort } from './constructs/task-abort';
import { taskFailure } from './constructs/task-failure';
import { taskGroup } from './constructs/task-group';
import { taskInspection } from './constructs/task-inspection';
import { taskLocalContext } from './constructs/task-local-context';
import { taskMemory } from './constructs/task-memory';
import { tcpClient } from './constructs/tcp-client';
import { tcpServer } from './constructs/tcp-server';
import { timeout } from './constructs/timeout';
import { timeoutError } from './constructs/timeout-error';
import { timerEvent } from './constructs/timer-event';
import { virtualTime } from './constructs/virtual-time';
import { waitGroup } from './constructs/wait-group';
import { waker } from './constructs/waker';
import { workerCount } from './constructs/worker-count';
import { workerPool } from './constructs/worker-pool';
import { yieldNow } from './constructs/yield-now';
import { categories } from './categories';

export { categories } from './categories';
export { glossary } from './glossary';
export { kinds } from './kinds';
export { languages } from './languages';
export { renamed } from './renamed';

// Inside a category, in the order in which a reader meets them.
const authored: readonly Construct[] = [
  spawnTask,
  futurePromise,
  asyncFunction,
  asyncClosure,
  asyncTraitMethod,
  joinHandle,
  fireAndForget,
  taskGroup,
  waitGroup,
  localTask,
  blockingWork,
  cpuParallelism,
  osThread,
  taskLocalContext,
  yieldNow,
  awaitResult,
  joinFixed,
  joinDynamic,
  joinFailFast,
  joinSettled,
  joinNext,
  sleep,
  interval,
  blockOn,
  select,
  selectDefault,
  selectFairness,
  selectGuard,
  selectLoop,
  firstSuccess,
  timeout,
  deadline,
  timerEvent,
  cancelToken,
  cancelDrop,
  taskAbort,
  cancelGuard,
  cancelTree,
  cancelReason,
  cancelShield,
  cancelSafety,
  cleanup,
  channelBounded,
  channelRendezvous,
  channelUnbounded,
  channelMpmc,
  channelOneshot,
  channelBroadcast,
  channelWatch,
  channelClose,
  channelIterate,
  backpressure,
  actor,
  mutex,
  asyncMutex,
  rwlock,
  semaphore,
  concurrencyLimit,
  onceInit,
  notify,
  atomics,
  sharedOwnership,
  sendSync,
  errorPropagation,
  taskFailure,
  errorAggregate,
  timeoutError,
  asyncSequence,
  asyncGenerator,
  streamTransform,
  streamMerge,
  workerPool,
  asyncIoTraits,
  fileIo,
  tcpServer,
  tcpClient,
  httpClient,
  httpServer,
  routeParams,
  jsonBody,
  requestCancel,
  gracefulShutdown,
  serverTimeouts,
  runtimeEntry,
  schedulerModel,
  preemption,
  workerCount,
  taskMemory,
  microtaskQueue,
  processExit,
  functionColor,
  waker,
  pinning,
  osSignals,
  asyncTest,
  virtualTime,
  raceDetection,
  deadlockDetection,
  taskInspection,
  structuredTracing,
];

const order = categories.map((category) => category.id);

/** All constructs, by category, frozen. */
export const constructs: readonly Construct[] = Object.freeze(
  authored
    .slice()
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
    .map((construct) => Object.freeze(construct)),
);
