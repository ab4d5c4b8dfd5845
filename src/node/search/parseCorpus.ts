import * as z from 'zod';
import type { SearchDocument, Synonyms } from '../../search/types';

const section = z.object({
  id: z.string().min(1),
  title: z.string(),
  headings: z.array(z.string()).default([]),
  text: z.string().default(''),
  code: z.string().default(''),
});

const queryLine = z.object({ id: z.string().min(1), query: z.string() });

const strings = z.union([
  z.array(z.string()),
  z
    .object({ ko: z.array(z.string()).default([]), en: z.array(z.string()).default([]) })
    .transform(({ ko, en }) => [...ko, ...en]),
]);
const term = z.object({
  ko: z.string().min(1),
  en: z.string().min(1),
  variants: strings.default([]),
});

/** A query to be answered. */
export interface Query {
  readonly id: string;
  readonly query: string;
}

/**
 * Gives the documents of a corpus, one JSON object a line: `{id, title, headings, text, code}`, where
 * `headings` may end with the title. Throws with `file`, line and what is wrong.
 */
export function parseCorpus(jsonl: string, file: string): readonly SearchDocument[] {
  return parseLines(jsonl, file, section).map(({ id, title, headings, text, code }) => ({
    id,
    kind: 'section',
    url: `#${id}`,
    title,
    breadcrumb: headings.at(-1) === title ? headings.slice(0, -1) : headings,
    names: [],
    text,
    code,
    otherText: '',
    languages: [],
  }));
}

/** Gives queries, one JSON object a line: `{id, query}`. Throws as {@link parseCorpus}. */
export function parseQueries(jsonl: string, file: string): readonly Query[] {
  return parseLines(jsonl, file, queryLine);
}

/**
 * Gives the terms of a glossary: a JSON array, or one object a line, of `{ko, en, variants?}`. Throws
 * as {@link parseCorpus}.
 */
export function parseGlossary(json: string, file: string): readonly Synonyms[] {
  if (!json.trimStart().startsWith('[')) return parseLines(json, file, term);
  return z.array(term).parse(JSON.parse(json));
}

function parseLines<T extends z.ZodType>(text: string, file: string, schema: T): z.infer<T>[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      throw new Error(`Cannot read line ${String(at + 1)} of ${file}: ${reason}`, { cause: error });
    }
  });
}
