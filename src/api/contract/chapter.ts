import * as z from 'zod';
import {
  id,
  localizedAddress,
  localizedText,
  localizedTexts,
  neighbours,
  reference,
  text,
} from './values';

export const section = z.strictObject({
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

export const sectionPage = section.extend({
  text: z
    .strictObject({ ko: z.string(), en: z.string() })
    .describe('Plain text up to the next heading, without code; empty if there is none'),
  constructs: z.array(reference).describe('Constructs that it links to'),
  exercises: z.array(id).describe('Ids of the exercises shown in it, in order'),
  ...neighbours,
});

export const term = z.strictObject({
  id,
  title: localizedText.describe('The term as the chapter writes it'),
  variants: localizedTexts.describe('Other spellings and words that readers type'),
  forbidden: z.array(text).describe('Spellings that the Korean text does not use'),
  meaning: localizedText.describe('One sentence'),
  see: reference.optional().describe('Where it is explained'),
});
