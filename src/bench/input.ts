import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import * as z from 'zod';
import { parseCorpus, parseGlossary } from '../node/search/parseCorpus';
import { readSite } from '../node/sources/readSite';
import { buildCorpus } from '../search/documents';
import { relevanceCases } from '../search/relevance.cases';
import type { Corpus } from '../search/types';
import type { Options } from './options';
import type { Case } from './score';

/** What is searched and asked. */
export interface Input {
  readonly name: string;
  /** Where the corpus comes from and under which terms; empty for the site's own. */
  readonly source: string;
  readonly corpus: Corpus;
  readonly cases: readonly Case[];
}

/** Reads the files that `options` name, or takes what the site at `root` has in Korean. */
export function readInput(root: string, options: Options): Input {
  const { corpus, queries, glossary } = options;
  if (corpus === undefined || queries === undefined) return readOwn(root);
  const documents = parseCorpus(read(corpus), basename(corpus));
  return {
    name: options.name ?? basename(corpus, extname(corpus)),
    source: options.source ?? '',
    corpus: {
      documents,
      ...(glossary === undefined
        ? {}
        : { glossary: parseGlossary(read(glossary), basename(glossary)) }),
    },
    cases: parseCases(read(queries), basename(queries)),
  };
}

/**
 * The site's own content and cases, but for those that name a language outside of the query. The entry of
 * an API name leads to the page of its construct and answers as well.
 */
function readOwn(root: string): Input {
  const corpus = buildCorpus(readSite(root), 'ko');
  const entriesOf = (id: string): readonly string[] =>
    corpus.documents.filter(({ construct }) => construct === id).map((entry) => entry.id);
  const cases = relevanceCases
    .filter(({ language }) => language === undefined)
    .map(({ query, finds, within }, at) => ({
      id: String(at),
      class: within === undefined ? 'name' : 'question',
      query,
      relevant: [...new Set([finds, ...entriesOf(finds)])],
    }));
  return { name: 'site', source: '', corpus, cases };
}

const line = z.object({
  id: z.string().min(1),
  class: z.string().min(1),
  query: z.string(),
  relevant: z.array(z.string()).min(1),
});

/** Gives queries, one JSON object a line: `{id, class, query, relevant}`. Throws with `file` and line. */
export function parseCases(jsonl: string, file: string): readonly Case[] {
  return jsonl.split('\n').flatMap((text, at) => {
    if (text.trim() === '') return [];
    try {
      return [line.parse(JSON.parse(text))];
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      throw new Error(`Cannot read line ${String(at + 1)} of ${file}: ${reason}`, { cause: error });
    }
  });
}

function read(path: string): string {
  try {
    return readFileSync(resolve(path), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`Cannot read "${path}": ${code === 'ENOENT' ? 'no such file' : String(code)}`, {
      cause: error,
    });
  }
}
