import * as z from 'zod';
import { SCHEMA_VERSION } from './envelope';

/*
 * The public contract: the one source of the types and the JSON Schemas of all that the API gives.
 * The browser imports types from here and never the schemas, which would bring zod with them.
 */

const text = z.string().min(1);
const localizedText = z
  .strictObject({ ko: text, en: text })
  .describe('The same text in each locale');
const localizedTexts = z
  .strictObject({ ko: z.array(text), en: z.array(text) })
  .describe('The same texts in each locale');
const address = z
  .string()
  .regex(/^\/(?!\/)/)
  .describe('Address on this site, with its anchor');
const localizedAddress = z
  .strictObject({ ko: address, en: address })
  .describe('Address of the page in each locale');
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const schemaVersion = z.literal(SCHEMA_VERSION).describe('Version of the shape of this document');

const language = z.enum(['go', 'rust', 'typescript']).describe('Id of a language');
const kindId = z
  .enum(['equivalent', 'partial', 'idiom', 'none'])
  .describe('How a language has the construct; /kinds.json explains each');
const hitKind = z.enum(['construct', 'section', 'symbol', 'program']).describe('What the hit is');
const locale = z.enum(['ko', 'en']);

function listOf<T extends z.ZodType>(item: T) {
  return z.strictObject({
    schemaVersion,
    total: z.int().min(0).describe('Number of all entries, also of those left out by a limit'),
    result: z.array(item),
  });
}

function singleOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ schemaVersion, result: item });
}

const resource = z.strictObject({
  name: id,
  path: z.string().min(1).describe('Path, or URI template (RFC 6570) where it has a variable'),
  summary: text,
  schema: address.optional().describe('Path of the JSON Schema that the answer keeps to'),
});

const languageInfo = z.strictObject({
  id: language,
  title: text,
  shortNames: z.array(text).describe('Names that the parameter lang accepts besides the id'),
  version: text.describe('Version and libraries that the text is written against'),
  model: localizedText.describe('How the language runs concurrent work, in one sentence'),
  programs: z.int().min(0).describe('Number of its programs, each of them run'),
  toolchains: z.array(text).describe('What the programs were run with'),
  libraries: z.array(text).describe('Libraries that they use, with versions'),
});

const kindCount = z.int().min(0);
const kindCounts = z
  .strictObject({
    equivalent: kindCount,
    partial: kindCount,
    idiom: kindCount,
    none: kindCount,
  })
  .describe('Number of constructs by how the language has them');

const categorySummary = z.strictObject({
  id,
  title: localizedText,
  summary: localizedText,
  total: z.int().min(0).describe('Number of its constructs'),
  counts: z.strictObject({ go: kindCounts, rust: kindCounts, typescript: kindCounts }),
  url: localizedAddress,
});
const kind = z.strictObject({ id: kindId, title: localizedText, summary: localizedText });

const counterpart = z.strictObject({
  kind: kindId,
  symbols: z
    .array(z.strictObject({ name: text, url: z.url() }))
    .describe('Names as code writes them, with their official documentation'),
  syntax: z.string().describe('The shortest code that shows it; empty if there is none'),
  note: localizedText.optional().describe('Always there unless the kind is equivalent'),
  library: text.optional().describe('Where it comes from, if not from the standard library'),
  since: text.optional().describe('Oldest version that has it'),
});

const constructSummary = z.strictObject({
  id,
  category: id,
  title: localizedText,
  summary: localizedText.describe('One sentence'),
  caveat: localizedText.describe('Where the analogy breaks, in the opening of `difference`'),
  counterparts: z.strictObject({ go: counterpart, rust: counterpart, typescript: counterpart }),
  url: localizedAddress,
});

const reference = z.strictObject({ id, title: localizedText, url: localizedAddress });

const category = categorySummary.extend({
  constructs: z.array(constructSummary).describe('In display order'),
  previous: reference.optional().describe('The category before it'),
  next: reference.optional().describe('The category after it'),
});

const playground = z.strictObject({
  url: z.url().describe('Page that opens with the program in its editor'),
  runs: z.boolean().describe('Whether it runs there as it is; a top-level await does not'),
});

const program = z.strictObject({
  id,
  language,
  path: text.describe('File in the repository'),
  source: text.describe('As a reader sees it, without marks for tools'),
  expectation: z
    .enum(['output', 'unordered-output', 'compile-fail', 'panic'])
    .describe('What running it must show'),
  output: z
    .strictObject({
      command: text,
      toolchain: text,
      libraries: z.array(text),
      text: z.string(),
    })
    .describe('What a real run printed, and with what'),
  playground: playground.optional().describe('Where a reader can change and run it'),
});

const construct = constructSummary.extend({
  difference: localizedText.describe('Where the analogy between the languages breaks'),
  pitfall: localizedText.optional().describe('The mistake of people who come from elsewhere'),
  aliases: localizedTexts.describe('Other words that find it'),
  related: z.array(reference).describe('Constructs to see besides'),
  sections: z.array(reference).describe('Parts of the chapter that teach or use it'),
  programs: z.array(program).describe('In the order of the languages'),
  previous: reference.optional().describe('The construct before it in its category'),
  next: reference.optional().describe('The construct after it in its category'),
});

const section = z.strictObject({
  id,
  page: id.describe('Id of the page that holds it'),
  level: z.int().min(1).max(6).describe('1 for a page, more for a heading of it'),
  title: localizedText,
  breadcrumb: localizedTexts.describe('Titles from the page to the parent'),
  url: localizedAddress,
  programs: z
    .array(z.strictObject({ id, region: id.optional() }))
    .describe('Shown in it, in order'),
  constructs: z.array(id).describe('Ids of the constructs that it links to'),
});

const term = z.strictObject({
  id,
  title: localizedText.describe('The term as the chapter writes it'),
  variants: localizedTexts.describe('Other spellings and words that readers type'),
  forbidden: z.array(text).describe('Spellings that the Korean text does not use'),
  meaning: localizedText.describe('One sentence'),
  see: reference.optional().describe('Where it is explained'),
});

const symbol = z.strictObject({
  id: text.describe('Language and name, such as "rust/tokio::spawn"'),
  name: text,
  language,
  construct: id,
  url: localizedAddress,
  documentation: z.url().describe('Official documentation'),
});

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

const snapshot = z.strictObject({
  analyzerVersion: z.int().min(1).describe('Only a program with the same analyzer may use it'),
  documents: z.array(searchDocument),
  glossary: z
    .array(z.strictObject({ ko: text, en: text, variants: z.array(text) }))
    .describe('Spellings of one thing: any of them finds ko and en'),
  languages: z
    .strictObject({ go: z.array(text), rust: z.array(text), typescript: z.array(text) })
    .describe('Words that name a language inside a query'),
  otherLocale: locale.describe('Locale of every otherText'),
});

const ranges = z
  .array(z.tuple([z.int().min(0), z.int().min(0)]))
  .describe('Half-open ranges in UTF-16 code units, ascending, not overlapping');

const hit = z.strictObject({
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
});

const problemKind = z.strictObject({
  id,
  type: text,
  title: text,
  status: z.int().min(400).max(599),
});

const problem = z
  .strictObject({
    type: text.describe('Reference to the entry of /problems.json'),
    title: text.describe('The same for all problems of the type'),
    status: z.int().min(400).max(599),
    detail: text.describe('What is wrong with this request and how to put it right'),
    suggestions: z.array(text).min(1).optional().describe('Values near to the refused one'),
  })
  .describe('Problem details (RFC 9457)');

/** The schema of every document, by the name of its file under `/schemas`. */
export const contract = {
  index: singleOf(z.strictObject({ resources: z.array(resource) })),
  languages: listOf(languageInfo),
  categories: listOf(categorySummary),
  category: singleOf(category),
  kinds: listOf(kind),
  constructs: listOf(constructSummary),
  construct: singleOf(construct),
  sections: listOf(section),
  symbols: listOf(symbol),
  glossary: listOf(term),
  snapshot: singleOf(snapshot),
  problems: listOf(problemKind),
  search: listOf(hit).extend({
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
  }),
  problem,
} as const;

/** Name of a published schema. */
export type SchemaName = keyof typeof contract;
/** The document that keeps to a published schema. */
export type Answer<Name extends SchemaName> = z.infer<(typeof contract)[Name]>;

export type PublicResource = z.infer<typeof resource>;
export type PublicLanguage = z.infer<typeof languageInfo>;
export type PublicCategory = z.infer<typeof category>;
export type PublicCategorySummary = z.infer<typeof categorySummary>;
export type PublicKind = z.infer<typeof kind>;
export type PublicCounterpart = z.infer<typeof counterpart>;
export type PublicConstructSummary = z.infer<typeof constructSummary>;
export type PublicConstruct = z.infer<typeof construct>;
export type PublicReference = z.infer<typeof reference>;
export type PublicPlayground = z.infer<typeof playground>;
export type PublicProgram = z.infer<typeof program>;
export type PublicSection = z.infer<typeof section>;
export type PublicSymbol = z.infer<typeof symbol>;
export type PublicTerm = z.infer<typeof term>;
export type PublicHit = z.infer<typeof hit>;
/** Problem details as RFC 9457 defines them. */
export type Problem = z.infer<typeof problem>;
