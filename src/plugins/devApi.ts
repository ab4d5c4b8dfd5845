import { getRequestListener } from '@hono/node-server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildFiles } from '../api/files';
import { createHandler } from '../api/handle';
import type { Site } from '../data/types';
import { fromSnapshot } from '../search/snapshot';
import { buildDocuments } from '../search/documents';
import { toSnapshot } from '../search/snapshot';

type Handler = (request: Request) => Promise<Response>;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The API inside the authoring server, always for the site that was read last. */
export interface DevApi {
  update(site: Site): void;
  /** What Docusaurus merges into the options of its development server. */
  readonly devServer: { setupMiddlewares(middlewares: unknown[]): unknown[] };
}

/** Creates the API for paths that start with `prefix`, such as "/api/v1/". */
export function createDevApi(prefix: string): DevApi {
  let handle: Handler | undefined;
  const listener = getRequestListener((request) =>
    handle ? handle(request) : new Response('The site is not read yet: reload', { status: 503 }),
  );
  const middleware: Middleware = (request, response, next) => {
    if (request.url?.startsWith(prefix)) void listener(request, response);
    else next();
  };
  return {
    update(site) {
      handle = createSiteHandler(site);
    },
    devServer: { setupMiddlewares: (middlewares) => [middleware, ...middlewares] },
  };
}

function createSiteHandler(site: Site): Handler {
  const indexes = {
    ko: fromSnapshot(toSnapshot(buildDocuments(site, 'ko'))),
    en: fromSnapshot(toSnapshot(buildDocuments(site, 'en'))),
  };
  return createHandler({ files: buildFiles(site), indexes });
}
