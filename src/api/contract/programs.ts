import * as z from 'zod';
import { id, language, text } from './values';

export const playground = z.strictObject({
  url: z.url().describe('Page that opens with the program in its editor'),
  runs: z.boolean().describe('Whether it runs there as it is; a top-level await does not'),
});

export const program = z.strictObject({
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
