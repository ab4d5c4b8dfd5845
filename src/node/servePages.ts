import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

// Names of files below assets/ carry a hash of their content.
const HASHED = /^\/(en\/)?assets\//;
const ONE_YEAR = 31_536_000;

// What sirv does not know, or gives without the encoding.
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.md$|\/llms(-full)?\.txt$/, 'text/markdown; charset=utf-8'],
  [/\/opensearch\.xml$/, 'application/opensearchdescription+xml; charset=utf-8'],
];

/**
 * Creates the listener that serves the files of the built site as they are now: later changes of the
 * directory are not seen. An address without a page gets the 404 page of its locale. Throws if the
 * site is not built.
 */
export function createPageListener(buildDir: string): Listener {
  const notFound = { ko: readPage(buildDir, '404.html'), en: readPage(buildDir, 'en/404.html') };
  const serve = sirv(buildDir, {
    etag: true,
    dotfiles: false,
    setHeaders(response, pathname) {
      const cache = HASHED.test(pathname) ? `public, max-age=${ONE_YEAR}, immutable` : 'no-cache';
      response.setHeader('Cache-Control', cache);
      const type = TYPES.find(([path]) => path.test(pathname))?.[1];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
    onNoMatch(request, response) {
      const page = /^\/en(\/|\?|$)/.test(request.url ?? '') ? notFound.en : notFound.ko;
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    },
  });
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Pages are for reading only: use GET or HEAD.\n');
      return;
    }
    // sirv throws on a range that ends before it starts; a server may ignore ranges (RFC 9110, 14.2).
    delete request.headers.range;
    // A file that a new build took away must end this response and not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    serve(request, response);
  };
}

function readPage(buildDir: string, name: string): string {
  const path = join(buildDir, name);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new Error(`Cannot find the page ${path}: run "npm start" or "npm run build" first`);
}
