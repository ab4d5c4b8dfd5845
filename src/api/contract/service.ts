import * as z from 'zod';
import { address, id, schemaVersion, text } from './values';

export const resource = z.strictObject({
  name: id,
  path: z.string().min(1).describe('Path, or URI template (RFC 6570) where it has a variable'),
  summary: text,
  schema: address.optional().describe('Path of the JSON Schema that the answer keeps to'),
});

export const publishedSchema = z.strictObject({
  name: text,
  url: address,
  resources: z.array(id).describe('Names of the resources in the index that keep to it'),
});

export const moved = z
  .strictObject({
    schemaVersion,
    moved: z.strictObject({
      from: id.describe('The id of before'),
      to: id.describe('The id that took its place'),
      path: address.describe('Where the document is now'),
    }),
  })
  .describe('What stands where a document was before its id changed; over HTTP with status 308');

export const problemKind = z.strictObject({
  id,
  type: text,
  title: text,
  status: z.int().min(400).max(599),
});

export const problem = z
  .strictObject({
    type: text.describe('Reference to the entry of /problems.json'),
    title: text.describe('The same for all problems of the type'),
    status: z.int().min(400).max(599),
    detail: text.describe('What is wrong with this request and how to put it right'),
    suggestions: z.array(text).min(1).optional().describe('Values near to the refused one'),
  })
  .describe('Problem details (RFC 9457)');
