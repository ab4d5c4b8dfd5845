import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createBuild } from '../fixtures/createBuild';

const SERVER = join(__dirname, '../fixtures/serveFolder.ts');
// More than the system takes for a client that does not read.
const LARGE = 64 * 1024 * 1024;

let buildDir: string;
let server: ChildProcess;
let port: number;
let sockets: Socket[] = [];

beforeAll(async () => {
  buildDir = await createBuild();
  await writeFile(join(buildDir, 'large.bin'), Buffer.alloc(LARGE, 'x'));
});
afterAll(() => rm(buildDir, { recursive: true }));

async function start(): Promise<void> {
  server = spawn(process.execPath, ['--import', 'tsx', SERVER, buildDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(server.stdout as NodeJS.EventEmitter, 'data')) as [Buffer];
  port = Number(chunk.toString());
}
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  server.kill('SIGKILL');
});

/** Opens a connection that asks for `path`, and stops reading once the answer has begun. */
async function beginToRead(path: string): Promise<{ socket: Socket; begun: number }> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  socket.pause();
  return { socket, begun: chunk.length };
}

/** Asks on a new connection; gives the error that it ends with, and fails if there is an answer. */
async function connectInVain(): Promise<string | undefined> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.write('GET /sitemap.xml HTTP/1.1\r\nHost: a\r\n\r\n');
  return new Promise((resolve, reject) => {
    socket.on('data', () => reject(new Error('A new connection was answered')));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code));
  });
}

function ended(): Promise<[code: number | null, signal: string | null]> {
  return once(server, 'exit') as Promise<[number | null, string | null]>;
}

describe.each(['SIGTERM', 'SIGINT'] as const)('on %s', (signal) => {
  test('a slow answer is given whole, idle connections end, new ones are refused, and the status is 0', async () => {
    await start();
    const { socket: slow, begun } = await beginToRead('/large.bin');
    const { socket: idle } = await beginToRead('/sitemap.xml');
    const exit = ended();
    const idleEnds = once(idle.resume(), 'close');
    server.kill(signal);
    await idleEnds;
    // The idle connection ends a moment before the port is closed; who comes then is reset, not served.
    let refusal = await connectInVain();
    if (refusal === 'ECONNRESET') refusal = await connectInVain();
    expect(refusal).toBe('ECONNREFUSED');
    expect(server.exitCode).toBeNull();

    let size = begun;
    slow.on('data', (chunk: Buffer) => (size += chunk.length)).resume();
    await once(slow, 'close');
    expect(size).toBeGreaterThan(LARGE);
    expect(await exit).toEqual([0, null]);
  }, 30_000);
});

test('a signal that npm passes on once more does not cut off; one that is meant does, at once', async () => {
  await start();
  await beginToRead('/large.bin');
  const exit = ended();
  server.kill('SIGINT');
  await wait(100);
  server.kill('SIGINT');
  await wait(600);
  expect(server.exitCode).toBeNull();
  server.kill('SIGINT');
  expect(await exit).toEqual([1, null]);
}, 30_000);
