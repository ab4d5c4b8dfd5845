import * as z from 'zod';
import { address, id, kindId, language, listOf, text } from './values';

const here = z
  .strictObject({ id, title: text, url: address })
  .describe('A construct, in the locale');

const match = z.strictObject({
  by: z
    .enum(['symbol', 'symbol-in-other-case', 'name', 'part-of-symbol', 'search'])
    .describe('How q leads to the construct, from the surest to a search'),
  name: text.optional().describe('The name that q is; absent where a search found the construct'),
  language: language
    .optional()
    .describe('Whose name it is; absent where it is not of one language alone'),
});

export const localCounterpart = z.strictObject({
  language,
  kind: kindId,
  symbols: z.array(z.strictObject({ name: text, url: z.url() })),
  syntax: z.string().describe('The shortest code that shows it; empty if there is none'),
  note: text.optional().describe('Always there unless the kind is equivalent'),
  library: text.optional().describe('Where it comes from, if not from the standard library'),
  since: text.optional().describe('Oldest version that has it'),
  url: address.describe('Where its page shows it'),
});

export const crossReferenceEntry = z.strictObject({
  construct: here,
  match,
  source: localCounterpart.optional().describe('What the language that the name is of has'),
  targets: z.array(localCounterpart).describe('What the languages asked for have, in their order'),
  caveat: text.describe('Where the analogy breaks, in one or two sentences'),
  difference: text.describe('Where the analogy breaks'),
  pitfall: text.optional().describe('The mistake of people who come from elsewhere'),
});

export const nearName = z.strictObject({
  name: text,
  language: language.optional(),
  construct: here,
});

export const crossReference = listOf(crossReferenceEntry).extend({
  reading: text
    .optional()
    .describe('What was searched instead of q, where nothing is spelled as it was typed'),
  nearest: z
    .array(nearName)
    .min(1)
    .optional()
    .describe('Where nothing is found: names near to q, or q as a name of another language'),
});
