import type { Command } from '../command';
import { UsageError, parseOptions } from '../options';

const USAGE = `Usage: async-rust mcp

Serves the Model Context Protocol on the standard streams, for a client that starts this command:
tools to search, show, cross-reference and list, and constructs and sections as resources. The
server of "async-rust serve" has the same at /mcp.

  {
    "mcpServers": {
      "async-rust": {
        "command": "npm",
        "args": ["--prefix", "/path/to/this/repository", "run", "--silent", "mcp"]
      }
    }
  }
`;

/** Serves the Model Context Protocol to the client that started this process. */
export const mcp: Command = {
  name: 'mcp',
  summary: 'Serve the Model Context Protocol on the standard streams',
  usage: USAGE,
  async run(args, { serveMcp }) {
    const [word] = parseOptions(args, {}).words;
    if (word !== undefined) throw new UsageError(`"mcp" takes no words: what about "${word}"?`);
    await serveMcp();
    return 0;
  },
};
