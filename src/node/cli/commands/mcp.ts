import type { Command } from '../command';
export const mcp: Command = { name: 'mcp', summary: 'x', usage: '', run: () => Promise.resolve(0) };
