import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, localhostAllowedHostnames } from '@modelcontextprotocol/server';
import type { Ask } from '../../api/local/ask';
import { createServer } from '../../mcp/createServer';

/** The path at which the server of the site speaks the Model Context Protocol. */
export const MCP_PATH = '/mcp';

export interface McpListenerOptions {
  readonly ask: Ask;
  /** Names by which clients reach this server besides those of the machine itself. */
  readonly hosts?: readonly string[] | undefined;
  /** Told of errors that are not the caller's fault. */
  readonly report?: (error: unknown) => void;
}

// The longest question is a few hundred bytes.
const LONGEST_BODY = 64 * 1024;

/**
 * Creates the listener of the Model Context Protocol over HTTP (Streamable HTTP). It keeps no sessions:
 * each POST is answered on its own, other methods with 405. A request under another Host, or from a page
 * of another Origin, is refused with 403, so that no web site reaches a server on the reader's machine
 * (DNS rebinding).
 */
export function createMcpListener(
  options: McpListenerOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { ask, hosts = [], report = console.error } = options;
  const allowed = [...new Set([...localhostAllowedHostnames(), ...hosts])];
  const isForUs = hostHeaderValidation(allowed);
  const isFromUs = originValidation(allowed);
  const handler = createMcpHandler(() => createServer(ask), {
    maxRequestBodySize: LONGEST_BODY,
  });
  const serve = toNodeHandler(handler, { onerror: report, maxRequestBodySize: LONGEST_BODY });
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    if (isForUs(request, response) && isFromUs(request, response)) void serve(request, response);
  };
}
