import * as z from 'zod';
import { SCHEMA_VERSION } from '../envelope';

/*
 * What the documents of the contract are made of. The browser imports types only, and never the
 * schemas, which would bring zod with them.
 */

export const text = z.string().min(1);
export const localizedText = z
  .strictObject({ ko: text, en: text })
  .describe('The same text in each locale');
export const localizedTexts = z
  .strictObject({ ko: z.array(text), en: z.array(text) })
  .describe('The same texts in each locale');

export const address = z
  .string()
  .regex(/^\/(?!\/)/)
  .describe('Address on this site, with its anchor');
export const localizedAddress = z
  .strictObject({ ko: address, en: address })
  .describe('Address of the page in each locale');

export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
export const locale = z.enum(['ko', 'en']).describe('Id of a locale');
export const language = z.enum(['go', 'rust', 'typescript']).describe('Id of a language');
export const kindId = z
  .enum(['equivalent', 'partial', 'idiom', 'none'])
  .describe('How a language has the construct; /kinds.json explains each');

/** What leads to a page of the site: its id, title and address. */
export const reference = z.strictObject({ id, title: localizedText, url: localizedAddress });
export const neighbours = {
  previous: reference.optional().describe('What stands before it'),
  next: reference.optional().describe('What stands after it'),
};

export const schemaVersion = z
  .literal(SCHEMA_VERSION)
  .describe('Version of the shape of this document');

/** The envelope of every list. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.strictObject({
    schemaVersion,
    total: z.int().min(0).describe('Number of all entries, also of those left out by a limit'),
    result: z.array(item),
  });
}

/** The envelope of every single thing. */
export function singleOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ schemaVersion, result: item });
}
