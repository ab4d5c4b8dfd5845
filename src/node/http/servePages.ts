import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { chooseCoding } from './contentCoding';
import type { Coding } from './contentCoding';
import { buildPolicy } from './pagePolicy';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

// Names of files below assets/ carry a hash of their content.
const HASHED = /^\/(en\/)?assets\//;
const ONE_YEAR = 31_536_000;

/** What every answer says, besides the policy that depends on the pages. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  Vary: 'Accept-Encoding',
};

// What sirv does not know, or gives without the encoding.
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.md$|\/llms(-full)?\.txt$/, 'text/markdown; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\/opensearch\.xml$/, 'application/opensearchdescription+xml; charset=utf-8'],
];

/**
 * Creates the listener that serves the files of the built site as they are now: later changes of the
 * directory are not seen. A file is sent packed where its packed twin stands beside it and the client
 * accepts it. An address without a page gets the 404 page of its locale. Throws if the site is not built.
 */
export function createPageListener(buildDir: string): Listener {
  const notFound = { ko: readPage(buildDir, '404.html'), en: readPage(buildDir, 'en/404.html') };
  const headers = { ...HEADERS, 'Content-Security-Policy': buildPolicy(readPages(buildDir)) };
  const serve = sirv(buildDir, {
    etag: true,
    brotli: true,
    gzip: true,
    dotfiles: false,
    setHeaders(response, pathname) {
      const type = TYPES.find(([path]) => path.test(pathname))?.[1];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
    onNoMatch(request, response) {
      const page = /^\/en(\/|\?|$)/.test(request.url ?? '') ? notFound.en : notFound.ko;
      sendNotFound(page, request, response);
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Pages are for reading only: use GET or HEAD.\n');
      return;
    }
    const isHashed = HASHED.test(request.url ?? '');
    response.setHeader(
      'Cache-Control',
      isHashed ? `public, max-age=${ONE_YEAR}, immutable` : 'no-cache',
    );
    // sirv looks for the words "br" and "gzip" only, also where they are refused.
    request.headers['accept-encoding'] = chooseCoding(request.headers['accept-encoding']);
    // sirv throws on a range that ends before it starts; a server may ignore ranges (RFC 9110, 14.2).
    delete request.headers.range;
    // A file that a new build took away must end this response and not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    keepTag(request, response);
    serve(request, response);
  };
}

function sendNotFound(page: Page, request: IncomingMessage, response: ServerResponse): void {
  const coding = request.headers['accept-encoding'] as Coding;
  const packed = coding === 'identity' ? undefined : page[coding];
  if (packed) response.setHeader('Content-Encoding', coding);
  const body = packed ?? page.identity;
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
  });
  response.end(body);
}

// An answer "not modified" repeats the tag (RFC 9110, 15.4.5), which sirv leaves out. It compares the whole
// header, so the header is the tag.
function keepTag(request: IncomingMessage, response: ServerResponse): void {
  const tag = request.headers['if-none-match'];
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status === 304 && tag !== undefined) response.setHeader('ETag', tag);
    return writeHead(status, ...rest);
  };
}

/** A page with its packed twins, where they were built. */
type Page = Readonly<{ identity: Buffer; br: Buffer | undefined; gzip: Buffer | undefined }>;

function readPage(buildDir: string, name: string): Page {
  const path = join(buildDir, name);
  if (!existsSync(path)) {
    throw new Error(`Cannot find the page ${path}: run "npm start" or "npm run build" first`);
  }
  const read = (file: string) => (existsSync(file) ? readFileSync(file) : undefined);
  return { identity: readFileSync(path), br: read(`${path}.br`), gzip: read(`${path}.gz`) };
}

function* readPages(buildDir: string): Iterable<string> {
  for (const name of readdirSync(buildDir, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.html')) yield readFileSync(join(buildDir, name), 'utf8');
  }
}
