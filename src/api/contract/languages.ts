import * as z from 'zod';
import { kindId, language, localizedText, text } from './values';

export const languageInfo = z.strictObject({
  id: language,
  title: text,
  shortNames: z.array(text).describe('Names that the parameter lang accepts besides the id'),
  version: text.describe('Version and libraries that the text is written against'),
  model: localizedText.describe('How the language runs concurrent work, in one sentence'),
  programs: z.int().min(0).describe('Number of its programs, each of them run'),
  toolchains: z.array(text).describe('What the programs were run with'),
  libraries: z.array(text).describe('Libraries that they use, with versions'),
});

export const kind = z.strictObject({ id: kindId, title: localizedText, summary: localizedText });
