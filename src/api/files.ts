import type { Site } from '../data/types';
import { keepNames } from '../search/corpus/namesOnly';
import { buildCorpus } from '../search/documents';
import { toSnapshot } from '../search/snapshot';
import { list, single } from './envelope';
import { buildExamples } from './examples';
import { buildOpenApi } from './openapi';
import { LOCALES } from './parameters';
import {
  presentConstruct,
  presentGlossary,
  presentKinds,
  presentLanguages,
  presentSections,
  presentSummaries,
  presentSymbols,
} from './present';
import { presentCategories, presentCategory } from './presentCategories';
import { buildProblems } from './problem';
import { presentResources } from './resources';
import { buildSchemas } from './schemas';

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
    const corpus = buildCorpus(site, locale);
    files.set(`search/${locale}.json`, single(toSnapshot(corpus)));
    files.set(`names/${locale}.json`, single(toSnapshot(keepNames(corpus))));
  }
  for (const [name, schema] of schemas) files.set(`schemas/${name}.json`, schema);
  const vocabulary = { languages: site.languages, categories: site.categories.map(({ id }) => id) };
  return files.set('openapi.json', buildOpenApi(schemas, vocabulary, buildExamples(site, files)));
}
