import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askGo } from './askGo';
import { askLocal } from './askLocal';
import type { LocalDocs } from './askLocal';
import { findMdnUrls } from './findDocs';

const UNSTABLE = 'https://doc.rust-lang.org/nightly/unstable-book/compiler-flags/sanitizer.html';

describe('askLocal()', () => {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  const pages = {
    'rust/std/thread/fn.spawn.html': '<section id="panics">',
    'rust/std/old/index.html': '<meta http-equiv="refresh" content="0">',
    'crates/tokio/index.html': '<h2 id="modules">',
    'go/doc/go_spec.html': '<h3 id="Go_statements">',
    'go/src/runtime/proc.go': 'package runtime',
    'rust/unstable-book/compiler-flags/sanitizer.html': '<h1 id="threadsanitizer">',
    'node/fs.html': '<h2>File<a id="promises-api"></a></h2>',
  };
  const mdn = new Set(['https://developer.mozilla.org/docs/Web/API/Lock']);
  const [rust, crates, go, node] = ['rust', 'crates', 'go', 'node'].map((name) => join(root, name));
  const readGoDoc = (): string => 'package context\n\nvar Canceled = …';
  const docs = { rust, crates, go, node, mdn, readGoDoc } as LocalDocs;
  beforeAll(() => {
    for (const [path, html] of Object.entries(pages)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), html);
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each([
    ['https://doc.rust-lang.org/std/thread/fn.spawn.html#panics', true, 'rustdoc'],
    ['https://doc.rust-lang.org/std/thread/fn.spawn.html#nowhere', false, 'rustdoc'],
    ['https://docs.rs/tokio/latest/tokio/#modules', true, 'rustdoc'],
    [`${UNSTABLE}#threadsanitizer`, true, 'rustdoc'],
    ['https://go.dev/ref/spec#Go_statements', true, 'go doc'],
    ['https://go.dev/ref/spec#Nowhere', false, 'go doc'],
    ['https://go.dev/src/runtime/proc.go', true, 'go doc'],
    ['https://pkg.go.dev/context#pkg-variables', true, 'go doc'],
    ['https://nodejs.org/api/fs.html#promises-api', true, 'node doc'],
    ['https://developer.mozilla.org/en-US/docs/Web/API/Lock', true, 'mdn data'],
  ])('%s: %s', (url, isGood, how) => {
    expect(askLocal(url, docs)).toMatchObject({ isGood, how });
  });

  test.each([
    ['https://doc.rust-lang.org/std/missing.html'],
    ['https://doc.rust-lang.org/std/old/'],
    ['https://docs.rs/flume/latest/flume/'],
    ['https://nodejs.org/api/fs.html#of-a-newer-node'],
    ['https://nodejs.org/en/about/previous-releases'],
    ['https://developer.mozilla.org/en-US/docs/Web/API/Lock#examples'],
    ['https://tc39.es/ecma262/'],
  ])('cannot say anything of %s', (url) => {
    expect(askLocal(url, docs)).toBeUndefined();
  });

  test.each([
    ['https://doc.rust-lang.org/std/'],
    ['https://pkg.go.dev/context'],
    ['https://nodejs.org/api/fs.html'],
    ['https://developer.mozilla.org/en-US/docs/Web/API/Lock'],
  ])('says nothing of %s where its documentation is not installed', (url) => {
    expect(askLocal(url, {})).toBeUndefined();
  });
});

describe('askGo()', () => {
  const PAGE = `package errors // import "errors"

# Wrapping errors

var ErrUnsupported = New("unsupported operation")
func Is(err, target error) bool`;
  const read = ([path, name]: readonly string[]): string | undefined =>
    path === 'errors' && (name === undefined || name === 'Is') ? PAGE : undefined;

  test.each(['', 'Is', 'hdr-Wrapping_errors', 'pkg-overview', 'pkg-variables', 'pkg-functions'])(
    'finds "%s"',
    (fragment) => {
      expect(askGo('errors', fragment, read)).toEqual({ isGood: true, how: 'go doc' });
    },
  );

  test.each([
    ['hdr-Nowhere', 'has no heading "Nowhere"'],
    ['pkg-constants', 'has no part "pkg-constants"'],
  ])('misses "%s"', (fragment, remark) => {
    expect(askGo('errors', fragment, read)).toEqual({ isGood: false, how: 'go doc', remark });
  });

  test.each([
    ['errors', 'As'],
    ['example.org/missing', ''],
    ['errors@go1.20', ''],
  ])('cannot say anything of %s#%s', (path, fragment) => {
    expect(askGo(path, fragment, read)).toBeUndefined();
  });
});

test('findMdnUrls() finds addresses however deep they stand', () => {
  const lock = { __compat: { mdn_url: 'https://mdn/Lock', spec_url: 'https://spec/' } };
  const mode = { __compat: { mdn_url: 'https://mdn/Lock/mode', tags: ['a'], status: null } };
  expect([...findMdnUrls({ api: { Lock: { ...lock, mode } } })]).toEqual([
    'https://mdn/Lock',
    'https://mdn/Lock/mode',
  ]);
});
