import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';

/** The JavaScript that a page loads while nobody touches it. */
export interface Scripts {
  /** Bytes of all of it, each file and inline script compressed by itself with gzip -9. */
  readonly total: number;
  /** Every file once, the largest first; inline scripts are "(inline)". */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

// Docusaurus fetches ahead what visible links lead to: those files come late, and count.
const QUIET = 1500;
const VIEWPORT = { width: 1280, height: 800 };

/**
 * Opens the page at `path` of a built site, with an empty cache and a desktop's window, waits until the
 * network is quiet, and gives its scripts. Rejects if the page does not answer with 200.
 */
export async function countScripts(
  browser: Browser,
  buildDir: string,
  path: string,
): Promise<Scripts> {
  const server = createServer(sirv(buildDir, { extensions: ['html'], etag: false }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const bodies = new Map<string, Promise<Buffer>>();
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.endsWith('.js') || bodies.has(pathname)) return;
      bodies.set(pathname, readBody(`http://127.0.0.1:${String(port)}${pathname}`));
    });
    const answer = await page.goto(`http://127.0.0.1:${String(port)}${path}`, {
      waitUntil: 'networkidle',
    });
    if (answer?.status() !== 200) {
      throw new Error(`Cannot open ${path} of ${buildDir}: status ${String(answer?.status())}`);
    }
    await page.waitForTimeout(QUIET);
    const files = await Promise.all(
      [...bodies].map(async ([name, body]) => ({ name, bytes: compressedSize(await body) })),
    );
    const inline = (await findInlineScripts(page)).map((source) => ({
      name: '(inline)',
      bytes: compressedSize(Buffer.from(source)),
    }));
    const all = [...files, ...inline].sort((a, b) => b.bytes - a.bytes);
    return { total: all.reduce((sum, { bytes }) => sum + bytes, 0), files: all };
  } finally {
    await context.close();
    await new Promise((done) => server.close(done));
  }
}

// The browser gives no body of what it only fetched ahead.
async function readBody(address: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(address)).arrayBuffer());
}

function compressedSize(body: Buffer): number {
  return gzipSync(body, { level: 9 }).length;
}

function findInlineScripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')].map(
      (script) => script.textContent,
    ),
  );
}
