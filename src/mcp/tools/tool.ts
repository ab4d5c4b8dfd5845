import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { replyWith } from '../../api/local/ask';
import type { Ask, Reply } from '../../api/local/ask';
import { LOCALES } from '../../api/operations/parameters';
import { parseName, spellingsOf } from '../../api/operations/values';
import type { Problem } from '../../api/contract';
import type { Locale } from '../../data/types';
import type { Format } from '../../text/format';

/** One thing that a client can ask for. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Parameters as the API names them; it is the API that judges their values, and suggests others. */
  readonly parameters: Readonly<Record<string, z.ZodType>>;
  /** The contract of the documents that it gives. */
  readonly output: z.ZodType;
  readonly answer: (ask: Ask, given: URLSearchParams) => Promise<Reply>;
  /** Gives the document as text, for a reader that does not read structured content. */
  readonly toText: (reply: Reply, given: URLSearchParams, format: Format) => string;
}

/** The parameter that all tools have. */
export const LOCALE = oneOf(LOCALES, 'Language of the text; default: ko');

/** Gives the schema of a parameter with these values, which leaves other values for the API to refuse. */
export function oneOf(names: readonly string[], description: string): z.ZodType {
  return z
    .string()
    .meta({ description, enum: [...names] })
    .optional();
}

/** Gives the schema of a parameter that is any text. */
export function textOf(description: string): z.ZodString {
  return z.string().describe(description);
}

/** Gives the schema of documents of several kinds; clients of older protocols want an object by name. */
export function anyOf(schemas: readonly z.ZodType[]): z.ZodType {
  return z.union(schemas as readonly [z.ZodType, ...z.ZodType[]]).meta({ type: 'object' });
}

/** Offers `tool` on `server`, answered by `ask`. */
export function registerTool(server: McpServer, tool: Tool, ask: Ask): void {
  const { name, title, description, parameters, output } = tool;
  const config = {
    title,
    description,
    // Loose, so that a parameter that there is not is refused and not ignored.
    inputSchema: z.looseObject(parameters),
    outputSchema: output,
    annotations: {
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
  };
  server.registerTool(name, config, (args) => call(tool, ask, toParameters(args)));
}

async function call(tool: Tool, ask: Ask, given: URLSearchParams): Promise<CallToolResult> {
  let locale: Locale = 'ko';
  const checked = await replyWith(() => {
    locale = parseName(given, 'locale', spellingsOf(LOCALES)) ?? locale;
  });
  const reply = checked.problem ? checked : await tool.answer(ask, given);
  if (reply.problem) return { isError: true, content: textContent(explain(reply.problem)) };
  const text = tool.toText(reply, given, { locale, columns: Infinity, hasColor: false });
  return { structuredContent: reply.document, content: textContent(text.trimEnd()) };
}

function textContent(text: string): CallToolResult['content'] {
  return [{ type: 'text', text }];
}

/** Gives what is wrong with a question and what may have been meant. */
export function explain({ detail, suggestions = [] }: Problem): string {
  return suggestions.length > 0 ? `${detail} Did you mean ${suggestions.join(' or ')}?` : detail;
}

function toParameters(args: Readonly<Record<string, unknown>>): URLSearchParams {
  const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== null);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, write(value)]));
}

function write(value: unknown): string {
  if (Array.isArray(value)) return value.map(write).join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Gives `given` without the locale, for answers that have both. */
export function withoutLocale(given: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(given);
  rest.delete('locale');
  return rest;
}
