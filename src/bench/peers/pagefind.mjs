import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/*
 * Pagefind on one page a section, marked up as a page is. Its own script for browsers is run in Node,
 * with `fetch` reading the files that a server would send.
 */

const BASE = 'http://localhost/pagefind/';

export async function create(documents) {
  const { index } = await createIndex({ forceLanguage: 'ko' });
  for (const document of documents) {
    const { errors } = await index.addHTMLFile({
      url: `/${encodeURIComponent(document.id)}`,
      content: toPage(document),
    });
    if (errors.length > 0) throw new Error(errors.join(', '));
  }
  const { files } = await index.getFiles();
  await close();
  const contents = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  const ids = readIds(contents);
  const pagefind = await loadScript(contents);
  const pick = (name) =>
    [...contents].filter(([path]) => name.test(path)).map(([, content]) => content);
  return {
    async search(query, limit) {
      const { results } = await pagefind.search(query);
      return results.slice(0, limit).map(({ id }) => ids.get(id));
    },
    download: () => pick(/\.pf_\w+$|\.json$/),
    code: () => pick(/^pagefind\.js$|\.pagefind$/),
  };
}

function toPage({ title, names, text, code }) {
  return `<!doctype html><html lang="ko"><body><main data-pagefind-body><h1>${escape(title)}</h1>
<p>${escape(names)}</p><p>${escape(text)}</p><pre><code>${escape(code)}</code></pre></main></body></html>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Result id → id of the section. A fragment is what a browser loads to show one result. */
function readIds(contents) {
  const fragments = [...contents].filter(([path]) => path.startsWith('fragment/'));
  return new Map(
    fragments.map(([path, content]) => {
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{')));
      return [/([^/]+)\.pf_fragment$/.exec(path)[1], decodeURIComponent(url.slice(1))];
    }),
  );
}

async function loadScript(contents) {
  globalThis.document = {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => 'ko' }),
  };
  globalThis.location = { href: BASE, origin: 'http://localhost' };
  globalThis.fetch = (url) => {
    const path = new URL(url, BASE).pathname.replace(/^\/pagefind\//, '');
    const content = contents.get(path);
    return Promise.resolve(
      content ? new globalThis.Response(content) : new globalThis.Response(null, { status: 404 }),
    );
  };
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const script = join(folder, 'pagefind.mjs');
  writeFileSync(script, contents.get('pagefind.js'));
  const pagefind = await import(script);
  rmSync(folder, { recursive: true });
  await pagefind.options({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
  await pagefind.init();
  return pagefind;
}
