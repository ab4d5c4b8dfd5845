import * as z from 'zod';
import { program } from './programs';
import {
  id,
  kindId,
  language,
  localizedAddress,
  localizedText,
  localizedTexts,
  neighbours,
  reference,
  text,
} from './values';

const kindCount = z.int().min(0);
const kindCounts = z
  .strictObject({
    equivalent: kindCount,
    partial: kindCount,
    idiom: kindCount,
    none: kindCount,
  })
  .describe('Number of constructs by how the language has them');

export const counterpart = z.strictObject({
  kind: kindId,
  symbols: z
    .array(z.strictObject({ name: text, url: z.url() }))
    .describe('Names as code writes them, with their official documentation'),
  syntax: z.string().describe('The shortest code that shows it; empty if there is none'),
  note: localizedText.optional().describe('Always there unless the kind is equivalent'),
  library: text.optional().describe('Where it comes from, if not from the standard library'),
  since: text.optional().describe('Oldest version that has it'),
});

export const constructSummary = z.strictObject({
  id,
  category: id,
  title: localizedText,
  summary: localizedText.describe('One sentence'),
  caveat: localizedText.describe('Where the analogy breaks, in the opening of `difference`'),
  counterparts: z.strictObject({ go: counterpart, rust: counterpart, typescript: counterpart }),
  url: localizedAddress,
});

export const construct = constructSummary.extend({
  difference: localizedText.describe('Where the analogy between the languages breaks'),
  pitfall: localizedText.optional().describe('The mistake of people who come from elsewhere'),
  aliases: localizedTexts.describe('Other words that find it'),
  related: z.array(reference).describe('Constructs to see besides'),
  sections: z.array(reference).describe('Parts of the chapter that teach or use it'),
  programs: z.array(program).describe('In the order of the languages'),
  ...neighbours,
});

export const categorySummary = z.strictObject({
  id,
  title: localizedText,
  summary: localizedText,
  total: z.int().min(0).describe('Number of its constructs'),
  counts: z.strictObject({ go: kindCounts, rust: kindCounts, typescript: kindCounts }),
  url: localizedAddress,
});

export const category = categorySummary.extend({
  constructs: z.array(constructSummary).describe('In display order'),
  ...neighbours,
});

export const symbol = z.strictObject({
  id: text.describe('Language and name, such as "rust/tokio::spawn"'),
  name: text,
  language,
  construct: id,
  url: localizedAddress,
  documentation: z.url().describe('Official documentation'),
});
