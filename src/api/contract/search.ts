import * as z from 'zod';
import { localCounterpart } from './crossReference';
import { address, id, language, listOf, text } from './values';

const hitKind = z.enum(['construct', 'section', 'symbol']).describe('What the hit is');

const searchDocument = z.strictObject({
  id: text,
  kind: hitKind,
  url: address,
  title: text,
  breadcrumb: z.array(text),
  names: z.array(text),
  text: z.string(),
  code: z.string(),
  otherText: z.string().describe('Text of the other locale: searched, never shown'),
  languages: z.array(language).describe('Empty: belongs to all'),
  category: id.optional(),
  construct: id.optional(),
});

export const snapshot = z.strictObject({
  analyzerVersion: z.int().min(1).describe('Only a program with the same analyzer may use it'),
  documents: z.array(searchDocument),
  glossary: z
    .array(z.strictObject({ ko: text, en: text, variants: z.array(text) }))
    .describe('Spellings of one thing: any of them finds ko and en'),
  languages: z
    .strictObject({ go: z.array(text), rust: z.array(text), typescript: z.array(text) })
    .describe('Words that name a language inside a query'),
});

const ranges = z
  .array(z.tuple([z.int().min(0), z.int().min(0)]))
  .describe('Half-open ranges in UTF-16 code units, ascending, not overlapping');

export const hit = z.strictObject({
  kind: hitKind,
  id: text,
  title: text,
  url: address,
  breadcrumb: z.array(text).describe('Titles from the outermost page to the parent'),
  excerpt: z.string(),
  highlights: z.strictObject({ title: ranges, excerpt: ranges }).describe('What matched'),
  languages: z.array(language).describe('Empty: belongs to all'),
  category: id.optional(),
  construct: id.optional().describe('Id of the construct that a symbol belongs to'),
  counterparts: z
    .array(localCounterpart)
    .optional()
    .describe('What the languages of from and to have for the construct, in this order'),
});

export const search = listOf(hit).extend({
  reading: text
    .optional()
    .describe('What was searched instead of q, where nothing is spelled as it was typed'),
  next: text.optional().describe('Cursor of the hits that follow; absent after the last'),
});
