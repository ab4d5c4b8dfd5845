import * as z from 'zod';
import { id, language, reference, text } from './values';

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

export const programSummary = z.strictObject({
  id,
  languages: z.array(language).describe('Languages that it is written in'),
  construct: reference.optional().describe('The construct that it shows'),
});

export const programPage = programSummary.extend({
  programs: z
    .array(
      program.extend({
        regions: z
          .record(id, z.string())
          .describe('Parts of the source that the chapter shows alone, without indentation'),
      }),
    )
    .describe('In the order of the languages'),
  sections: z
    .array(reference.extend({ region: id.optional().describe('Absent: all of it') }))
    .describe('Parts of the chapter that show it, in reading order'),
});

const file = z.strictObject({ path: text.describe('File in the repository'), source: text });
const exercise = z.strictObject({
  language,
  path: text.describe('Folder in the repository'),
  commands: z
    .strictObject({ start: text, solution: text })
    .describe('What tests the start and the solution, in the folder of the language'),
  start: file.describe('Compiles and fails the test'),
  solution: file.describe('Passes the test'),
  test: file,
});

export const exerciseSummary = z.strictObject({ id, languages: z.array(language) });

export const exercisePage = exerciseSummary.extend({
  exercises: z.array(exercise).describe('In the order of the languages'),
  sections: z.array(reference).describe('Parts of the chapter that pose it'),
});
