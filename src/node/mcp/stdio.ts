import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Ask } from '../../api/local/ask';
import { createServer } from '../../mcp/createServer';

/**
 * Serves the Model Context Protocol on the standard streams of this process until the client closes them.
 * Nothing else may write to the standard output meanwhile.
 */
export function serveMcp(ask: Ask): Promise<void> {
  return new Promise((resolve) => {
    serveStdio(() => createServer(ask), {
      onerror: (error) => process.stderr.write(`${error.message}\n`),
    });
    process.stdin.once('close', resolve).once('end', resolve);
  });
}
