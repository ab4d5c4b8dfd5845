import * as z from 'zod';
import { localCounterpart } from './crossReference';
import { address, id, kindId, language, listOf, locale, text } from './values';

const hitKind = z.enum(['construct', 'section', 'symbol', 'program']).describe('What the hit is');

const counterpartName = z.strictObject({
  name: z.string().describe('As code writes it; empty where the language has nothing'),
  kind: kindId,
});

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
  counterparts: z
    .strictObject({ go: counterpartName, rust: counterpartName, typescript: counterpartName })
    .optional()
    .describe('What each language has for a construct'),
  shownIn: id.optional().describe('Id of the document in which a reader sees a program'),
  codeAt: z
    .tuple([z.int().min(0), z.int().min(0)])
    .optional()
    .describe(
      'Where its code stands in the code of shownIn, in UTF-16 code units; then code is empty',
    ),
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
  otherLocale: locale.describe('Locale of every otherText'),
  tokens: z
    .strictObject({
      distinct: z.array(text).describe('Each token once'),
      stream: z
        .array(z.int().min(0))
        .describe('Places in distinct of all tokens as they stand, document by document'),
      lengths: z
        .array(z.int().min(0))
        .describe(
          'How many each field has: of each document the title, names, glosses, breadcrumb, text, code and other text',
        ),
    })
    .optional()
    .describe('What the analyzer makes of the documents, where a file brings it'),
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
  construct: id.optional().describe('Id of the construct that a symbol or program belongs to'),
  matchedLocale: locale
    .optional()
    .describe('The other locale, where only the text of that one matched'),
  counterparts: z
    .array(localCounterpart)
    .optional()
    .describe('What the languages of from and to have for the construct, in this order'),
});

export const search = listOf(hit).extend({
  reading: text
    .optional()
    .describe('What was searched instead of q, where nothing is spelled as it was typed'),
  unknownLanguage: z
    .strictObject({ value: text, suggestion: language.optional() })
    .optional()
    .describe('What followed lang: in q and names no language: nothing was limited by it'),
  nearest: z
    .array(hit)
    .min(1)
    .optional()
    .describe('Where nothing was found: the constructs that come nearest'),
  next: text.optional().describe('Cursor of the hits that follow; absent after the last'),
});
