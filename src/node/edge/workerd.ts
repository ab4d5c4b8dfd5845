import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export const WORKER = 'worker.js';
const CONFIG = 'workerd.capnp';
// What the runtime promises to behave like, whatever its own version.
const COMPATIBILITY_DATE = '2026-11-01';

const CONFIGURATION = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "api", worker = .api), (name = "internet", network = (allow = []))],
  sockets = [(name = "http", http = (), service = "api")],
);

const api :Workerd.Worker = (
  modules = [(name = "${WORKER}", esModule = embed "${WORKER}")],
  compatibilityDate = "${COMPATIBILITY_DATE}",
);
`;

/** Writes the bundled worker into `folder`, with what workerd needs to run it. */
export async function writeWorker(folder: string, code: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, WORKER), code);
  await writeFile(join(folder, CONFIG), CONFIGURATION);
}

/** A workerd that runs. */
export interface RunningWorker {
  readonly port: number;
  /** Settles when it has ended: resolves if it was stopped, and rejects with its status otherwise. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts workerd on what `writeWorker` wrote; port 0 takes any free one. The worker cannot reach any other
 * host. Rejects with what workerd says where it cannot start.
 */
export async function startWorkerd(
  folder: string,
  { port = 0, host = '127.0.0.1' } = {},
): Promise<RunningWorker> {
  const child = spawn(
    findWorkerd(),
    ['serve', join(folder, CONFIG), `--socket-addr=http=${host}:${String(port)}`, '--control-fd=3'],
    { stdio: ['ignore', 'inherit', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let isStopped = false;
  const ended = once(child, 'exit').then(([code]) => {
    if (!isStopped) throw new Error(`workerd ended with ${String(code)}: ${said.trim()}`);
  });
  // Whoever asks for it later still gets the rejection.
  ended.catch(() => undefined);
  const listening = readPort(child.stdio[3] as Readable);
  const found = await Promise.race([listening, ended]);
  return {
    port: Number(found),
    ended,
    stop: () => {
      isStopped = true;
      child.kill();
      return ended;
    },
  };
}

function findWorkerd(): string {
  return (createRequire(__filename)('workerd') as { readonly default: string }).default;
}

// One line of JSON for each socket, once it listens.
async function readPort(control: Readable): Promise<number> {
  let text = '';
  for await (const chunk of control) {
    text += String(chunk);
    const line = /^\{.*"event":"listen".*\}$/m.exec(text)?.[0];
    if (line !== undefined) return (JSON.parse(line) as { readonly port: number }).port;
  }
  return new Promise(() => undefined);
}
