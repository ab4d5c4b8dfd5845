import { constructs, categories, glossary, languages, renamed } from '../../data';
import { assertSite } from '../../data/checks/checkSite';
import type { Site } from '../../data/types';
import { checkDataFiles } from './checkDataFiles';
import { buildSections, readPages } from '../docs/readDocs';
import { readExercises } from './readExercises';
import { readSnippets } from './readSnippets';

/**
 * Reads everything that is published from the repository at `root` and checks it. `baseUrl` starts
 * and ends with a slash. Throws one error that lists every problem with its file and field.
 */
export function readSite(root: string, baseUrl = '/'): Site {
  const site: Site = {
    languages,
    categories,
    constructs,
    glossary,
    programs: readSnippets(root),
    exercises: readExercises(root),
    sections: buildSections(readPages(root), baseUrl),
    renamed,
  };
  const ids = constructs.map(({ id }) => id);
  assertSite(site, checkDataFiles(root, ids));
  return site;
}
