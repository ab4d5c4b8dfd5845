import type { Files } from '../api/files';
import { createHandler } from '../api/http/handle';
import { openIndexes } from '../api/http/openIndexes';

/** What runtimes at the edge of a network call: the module syntax of workers. */
export interface Worker {
  fetch(request: Request): Promise<Response>;
}

/**
 * Creates a worker that answers as the server does, from `published`: the files of the API by path, as
 * JSON. Nothing is computed before the first request, since such runtimes allow little time to start; the
 * index of a locale is built when that is first searched. Those are all the state that there is.
 *
 * @example (await createWorker(published).fetch(new Request('http://a/api/v1/index'))).status // 200
 */
export function createWorker(published: string): Worker {
  let handle: Worker['fetch'] | undefined;
  return {
    fetch(request) {
      handle ??= createLazyHandler(published);
      return handle(request);
    },
  };
}

function createLazyHandler(published: string): Worker['fetch'] {
  const files: Files = new Map(Object.entries(JSON.parse(published) as Record<string, unknown>));
  return createHandler({ files, indexes: openIndexes(files), report: console.error });
}
