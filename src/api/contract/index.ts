import * as z from 'zod';
import { section, sectionPage, term } from './chapter';
import type { comparisonRow } from './comparison';
import { comparison } from './comparison';
import type { counterpart } from './constructs';
import { category, categorySummary, construct, constructSummary, symbol } from './constructs';
import type { crossReferenceEntry, localCounterpart, nearName } from './crossReference';
import { crossReference } from './crossReference';
import { kind, languageInfo } from './languages';
import type { playground, program } from './programs';
import { exercisePage, exerciseSummary, programPage, programSummary } from './programs';
import type { hit } from './search';
import { search, snapshot } from './search';
import { moved, problem, problemKind, publishedSchema, resource } from './service';
import type { reference } from './values';
import { listOf, singleOf } from './values';

/**
 * The public contract: the schema of every document, by the name of its file under `/schemas`, and the
 * one source of the types and the JSON Schemas of all that the API gives.
 */
export const contract = {
  index: singleOf(z.strictObject({ resources: z.array(resource) })),
  languages: listOf(languageInfo),
  categories: listOf(categorySummary),
  category: singleOf(category),
  kinds: listOf(kind),
  constructs: listOf(constructSummary),
  constructsFull: listOf(construct),
  construct: singleOf(construct),
  comparison,
  sections: listOf(section),
  section: singleOf(sectionPage),
  programs: listOf(programSummary),
  program: singleOf(programPage),
  exercises: listOf(exerciseSummary),
  exercise: singleOf(exercisePage),
  symbols: listOf(symbol),
  glossary: listOf(term),
  snapshot: singleOf(snapshot),
  schemas: listOf(publishedSchema),
  problems: listOf(problemKind),
  search,
  crossReference,
  moved,
  problem,
} as const;

/** Name of a published schema. */
export type SchemaName = keyof typeof contract;
/** The document that keeps to a published schema. */
export type Answer<Name extends SchemaName> = z.infer<(typeof contract)[Name]>;

export type PublicResource = z.infer<typeof resource>;
export type PublicSchema = z.infer<typeof publishedSchema>;
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
export type PublicSectionPage = z.infer<typeof sectionPage>;
export type PublicProgramSummary = z.infer<typeof programSummary>;
export type PublicProgramPage = z.infer<typeof programPage>;
export type PublicExerciseSummary = z.infer<typeof exerciseSummary>;
export type PublicExercisePage = z.infer<typeof exercisePage>;
export type PublicComparisonRow = z.infer<typeof comparisonRow>;
export type PublicSymbol = z.infer<typeof symbol>;
export type PublicTerm = z.infer<typeof term>;
export type PublicHit = z.infer<typeof hit>;
export type PublicCrossReference = z.infer<typeof crossReferenceEntry>;
export type PublicLocalCounterpart = z.infer<typeof localCounterpart>;
export type PublicNearName = z.infer<typeof nearName>;
/** Problem details as RFC 9457 defines them. */
export type Problem = z.infer<typeof problem>;
