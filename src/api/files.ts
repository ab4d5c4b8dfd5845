import type { Site } from '../data/types';
import { buildCorpus } from '../search/documents';
import { toSnapshot } from '../search/snapshot';
import { list, single } from './envelope';
import { buildExamples } from './openapi/examples';
import { buildOpenApi } from './openapi/openapi';
import { LOCALES } from './operations/parameters';
import { presentCategories, presentCategory } from './present/categories';
import { presentGlossary, presentSections } from './present/chapter';
import {
  presentConstruct,
  presentConstructs,
  presentSummaries,
  presentSymbols,
} from './present/constructs';
import { presentKinds, presentLanguages } from './present/languages';
import { buildProblems } from './problem';
import { presentResources } from './resources';
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
    ['symbols.json', list(presentSymbols(site))],
    ['glossary.json', list(presentGlossary(site))],
    ['problems.json', list(buildProblems())],
  ]);
  for (const { id } of site.categories) {
    files.set(`categories/${id}.json`, single(presentCategory(site, id)));
  }
  for (const { id } of site.constructs) {
    files.set(`constructs/${id}.json`, single(presentConstruct(site, id)));
  }
  for (const locale of LOCALES) {
    files.set(`search/${locale}.json`, single(toSnapshot(buildCorpus(site, locale))));
  }
  for (const [name, schema] of schemas) files.set(`schemas/${name}.json`, schema);
  const vocabulary = { languages: site.languages, categories: site.categories.map(({ id }) => id) };
  return files.set('openapi.json', buildOpenApi(schemas, vocabulary, buildExamples(site, files)));
}
