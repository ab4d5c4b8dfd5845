import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { Transport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { createAsk } from '../../api/local/ask';
import type { Ask } from '../../api/local/ask';
import { openApi } from '../cli/openApi';
import { handle } from '../cli/fixtures';
import { createBuild } from '../fixtures/createBuild';
import { createSiteServer } from '../http/server';
import type { SiteServer } from '../http/server';

const ROOT = resolve(__dirname, '../../..');
const COMMAND = resolve(__dirname, '../cli/async-rust.mjs');

// The command reads and checks all that is published where it has not yet.
jest.setTimeout(60_000);

let cache: string;
let buildDir: string;
let server: SiteServer;
let port: number;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'cache-'));
  buildDir = await createBuild();
  server = await createSiteServer({ buildDir, hosts: ['example.org'] });
  ({ port } = await server.listen(0, '127.0.0.1'));
});
afterAll(async () => {
  await server.stop(100);
  await rm(buildDir, { recursive: true });
  await rm(cache, { recursive: true });
});

/** Each transport, with the API over the content that stands behind it. */
const TRANSPORTS: readonly {
  readonly name: string;
  readonly connect: () => Transport;
  readonly ask: () => Promise<Ask>;
  readonly construct: string;
}[] = [
  {
    name: 'stdio',
    connect: () => new StdioClientTransport({ command: process.execPath, args: [COMMAND, 'mcp'] }),
    ask: async () => createAsk(await openApi(ROOT, cache)),
    construct: 'select',
  },
  {
    name: 'HTTP',
    connect: () => new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)),
    ask: () => Promise.resolve(createAsk(handle)),
    construct: 'mutex',
  },
];

describe.each(TRANSPORTS)('over $name', ({ connect, ask, construct }) => {
  const client = new Client({ name: 'test', version: '1' });
  let answer: Ask;

  beforeAll(async () => {
    [answer] = await Promise.all([ask(), client.connect(connect())]);
    await client.listTools();
  });
  afterAll(() => client.close());

  test('every tool gives what the API gives, by its schema', async () => {
    const calls = [
      ['search', { q: construct, limit: 2 }, `search?q=${construct}&limit=2`],
      ['show', { id: construct }, `constructs/${construct}`],
      ['cross_reference', { q: construct, to: 'rust' }, `xref?q=${construct}&to=rust`],
      ['list', { what: 'categories' }, 'categories'],
    ] as const;
    for (const [name, args, path] of calls) {
      const { isError, structuredContent } = await client.callTool({ name, arguments: args });
      expect(isError).not.toBe(true);
      expect(structuredContent).toEqual((await answer(path)).document);
    }
  });

  test('an unknown id is an error with suggestions', async () => {
    const id = construct.slice(0, -1);
    const { isError, content } = await client.callTool({ name: 'show', arguments: { id } });
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toContain(`Did you mean ${construct}`);
  });

  test('a resource is the document of the API', async () => {
    const uri = `construct://${construct}`;
    const { text } = await answer(`constructs/${construct}`);
    expect((await client.readResource({ uri })).contents).toEqual([
      { uri, mimeType: 'application/json', text },
    ]);
  });
});

describe('stdio', () => {
  test('has nothing on the standard output but the protocol, and ends with its input', async () => {
    const child = spawn(process.execPath, [COMMAND, 'mcp'], { stdio: 'pipe' });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const answered = new Promise((done) => child.stdout.once('data', done));
    const ended = new Promise((done) => child.on('exit', done));
    child.stdin.write(`${JSON.stringify(INITIALIZE)}\nnot JSON\n`);
    await answered;
    child.stdin.end();
    expect(await ended).toBe(0);
    const lines = output.trimEnd().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      id: 1,
      result: { serverInfo: { name: 'async-rust' } },
    });
  });
});

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  },
};

describe('HTTP', () => {
  const JSON_HEADERS = {
    'Content-Type': 'application/json',
    Accept: 'application/json, text/event-stream',
  };

  function send(
    method: string,
    headers: Readonly<Record<string, string>>,
    body = '',
  ): Promise<{ status?: number; allow?: string; text: string }> {
    return new Promise((done, fail) => {
      const sent = request(
        { host: '127.0.0.1', port, path: '/mcp', method, headers },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () =>
            done({ status: response.statusCode, allow: response.headers.allow, text }),
          );
        },
      );
      sent.on('error', fail).end(body);
    });
  }

  const initialize = JSON.stringify(INITIALIZE);

  test('answers each request on its own, without a session', async () => {
    const { status, text } = await send('POST', JSON_HEADERS, initialize);
    expect(status).toBe(200);
    expect(text).toContain('"serverInfo"');
  });

  test.each([['GET'], ['DELETE'], ['PUT']])('refuses %s with 405', async (method) => {
    expect((await send(method, JSON_HEADERS)).status).toBe(405);
  });

  test.each([
    ['Host', 'evil.example', 403],
    ['Origin', 'https://evil.example', 403],
    ['Origin', 'null', 403],
    ['Origin', 'http://localhost:5173', 200],
    ['Origin', 'https://example.org', 200],
    ['Host', 'example.org', 200],
    ['Host', 'localhost', 200],
    ['Content-Type', 'text/plain', 415],
  ])('answers %s: %s with %i', async (name, value, status) => {
    const headers = { ...JSON_HEADERS, [name]: value };
    expect((await send('POST', headers, initialize)).status).toBe(status);
  });

  test.each([
    ['what is no JSON', '{', 400],
    ['what is no request', '[]', 400],
    ['what is too long', JSON.stringify({ ...INITIALIZE, more: 'x'.repeat(70_000) }), 413],
  ])('refuses %s', async (_name, body, status) => {
    const answer = await send('POST', JSON_HEADERS, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toHaveProperty('error');
    expect(answer.text).not.toContain('    at ');
  });

  test('leaves the pages beside it alone', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/mcpx`);
    expect([response.status, await response.text()]).toEqual([404, '<p>없습니다</p>']);
  });
});
