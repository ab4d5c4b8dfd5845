import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import sirv from 'sirv';
import type { Answer } from '../api/contract';
import { API_PATH } from '../api/envelope';
import type { Files } from '../api/files';
import { createHandler } from '../api/handle';
import { problem } from '../api/problem';
import { respondWithProblem } from '../api/respond';
import type { SearchIndex } from '../search/createIndex';
import { fromSnapshot } from '../search/snapshot';
import { readFiles } from './readFiles';

/** The built site and its API, on one port. */
export interface SiteServer {
  /** Starts to accept and gives the address; rejects where the port or host cannot be had. */
  listen(port: number, host: string): Promise<AddressInfo>;
  /** Accepts no more, and resolves once the running requests are answered or `deadline` ms are over. */
  stop(deadline?: number): Promise<void>;
}
