import { getRequestListener } from '@hono/node-server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildFiles } from '../api/files';
import { createHandler } from '../api/http/handle';
import type { Site } from '../data/types';
import { createIndex } from '../search/createIndex';
import { buildCorpus } from '../search/documents';

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
  let site: Site | undefined;
  let handle: Handler | undefined;
  const listener = getRequestListener((request) => {
    // Made for the first request only: a production build reads the site and never asks.
    if (site) handle ??= createSiteHandler(site);
    return handle
      ? handle(request)
      : new Response('The site is not read yet: reload', { status: 503 });
  });
  const middleware: Middleware = (request, response, next) => {
    if (request.url?.startsWith(prefix)) void listener(request, response);
    else next();
  };
  return {
    update(read) {
      [site, handle] = [read, undefined];
    },
    devServer: {
      // Docusaurus has such a function too; webpack-merge calls both with one array and joins what
      // they return. Only what stands first in that array comes before the fallback to index.html.
      setupMiddlewares(middlewares) {
        middlewares.unshift(middleware);
        return [];
      },
    },
  };
}

function createSiteHandler(site: Site): Handler {
  const indexes = {
    ko: createIndex(buildCorpus(site, 'ko')),
    en: createIndex(buildCorpus(site, 'en')),
  };
  return createHandler({ files: buildFiles(site), indexes });
}
