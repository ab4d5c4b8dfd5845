import { McpServer } from '@modelcontextprotocol/server';
import { version } from '../../package.json';
import type { Ask } from '../api/local/ask';
import { registerResources } from './resources';
import { crossReference } from './tools/crossReference';
import { list } from './tools/list';
import { search } from './tools/search';
import { show } from './tools/show';
import { registerTool } from './tools/tool';

const INSTRUCTIONS =
  'Compares asynchronous programming in Go, Rust with Tokio, and TypeScript. Ask cross_reference for ' +
  'the counterpart of a name in another language and search for anything else; show gives one ' +
  'construct with verified programs. Text is Korean unless locale is "en"; the structured content is ' +
  'what the API of the site gives.';

// The content changes only with the program that serves it.
const ONE_HOUR = { ttlMs: 3_600_000, cacheScope: 'public' } as const;

/**
 * Creates a server of the Model Context Protocol with the tools search, show, cross_reference and list,
 * and with constructs and sections as resources, all of them read-only and answered by `ask`. It can be
 * connected to one transport.
 */
export function createServer(ask: Ask): McpServer {
  const server = new McpServer(
    { name: 'async-rust', title: 'Async Rust for people who know Go and TypeScript', version },
    {
      instructions: INSTRUCTIONS,
      capabilities: { tools: { listChanged: false }, resources: { listChanged: false } },
      cacheHints: {
        'tools/list': ONE_HOUR,
        'resources/list': ONE_HOUR,
        'resources/templates/list': ONE_HOUR,
        'resources/read': ONE_HOUR,
        'server/discover': ONE_HOUR,
      },
    },
  );
  for (const tool of [search, show, crossReference, list]) registerTool(server, tool, ask);
  registerResources(server, ask);
  return server;
}
