import type { Site } from '../data/types';
import { keepNames } from '../search/corpus/namesOnly';
import { buildCorpus } from '../search/documents';
import { toReadySnapshot, toSnapshot } from '../search/snapshot';
import { API_PATH, SCHEMA_VERSION, list, single } from './envelope';
import { buildExamples } from './openapi/examples';
import { buildOpenApi } from './openapi/openapi';
import { LOCALES, vocabularyOf } from './operations/parameters';
import { presentCategories, presentCategory } from './present/categories';
import { presentGlossary, presentSectionPage, presentSections } from './present/chapter';
import {
  presentConstruct,
  presentConstructs,
  presentSummaries,
  presentSymbols,
} from './present/constructs';
import { comparedPairs, presentComparison } from './present/comparison';
import { presentKinds, presentLanguages } from './present/languages';
import {
  presentExercisePage,
  presentExercises,
  presentProgramPage,
  presentPrograms,
} from './present/programs';
import { buildProblems } from './problem';
import { presentResources, presentSchemas } from './present/resources';
import { buildSchemas } from './openapi/schemas';

/** Published documents by path below `/api/v1/`, such as "constructs/mutex.json". */
export type Files = ReadonlyMap<string, unknown>;

/**
 * Gives every document that the API publishes as a file, computed from `site` alone. Throws if the
 * site is not coherent or has no construct.
 */
export function buildFiles(site: Site): Files {
  const schemas = buildSchemas();
  const files = new Map<string, unknown>([
    ['index.json', single({ resources: presentResources() })],
    ['languages.json', list(presentLanguages(site))],
    ['categories.json', list(presentCategories(site))],
    ['kinds.json', list(presentKinds())],
    ['constructs.json', list(presentSummaries(site))],
    ['constructs-full.json', list(presentConstructs(site))],
    ['sections.json', list(presentSections(site))],
    ['programs.json', list(presentPrograms(site))],
    ['exercises.json', list(presentExercises(site))],
    ['symbols.json', list(presentSymbols(site))],
    ['glossary.json', list(presentGlossary(site))],
    ['schemas.json', list(presentSchemas())],
    ['problems.json', list(buildProblems())],
  ]);
  const setEach = (folder: string, ids: Iterable<string>, present: (id: string) => unknown) => {
    for (const id of ids) files.set(`${folder}/${id}.json`, single(present(id)));
  };
  setEach('categories', idsOf(site.categories), (id) => presentCategory(site, id));
  setEach('constructs', idsOf(site.constructs), (id) => presentConstruct(site, id));
  setEach('sections', idsOf(site.sections), (id) => presentSectionPage(site, id));
  setEach('programs', idsOf(site.programs), (id) => presentProgramPage(site, id));
  setEach('exercises', idsOf(site.exercises), (id) => presentExercisePage(site, id));
  for (const locale of LOCALES) {
    const corpus = buildCorpus(site, locale);
    files.set(`search/${locale}.json`, single(toSnapshot(corpus)));
    files.set(`names/${locale}.json`, single(toReadySnapshot(keepNames(corpus))));
  }
  for (const [from, to] of comparedPairs(site)) {
    files.set(`compare/${from}-${to}.json`, presentComparison(site, from, to));
  }
  for (const { resource, from, to } of site.renamed) {
    const moved = { from, to, path: `${API_PATH}/${resource}/${to}.json` };
    files.set(`${resource}/${from}.json`, { schemaVersion: SCHEMA_VERSION, moved });
  }
  for (const [name, schema] of schemas) files.set(`schemas/${name}.json`, schema);
  const examples = buildExamples(site, files);
  return files.set('openapi.json', buildOpenApi(schemas, vocabularyOf(site), examples));
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
