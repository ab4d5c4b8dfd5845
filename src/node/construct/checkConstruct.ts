import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categories, constructs, glossary, languages, renamed } from '../../data';
import { checkShape } from '../../data/checks/shape';
import { checkSite } from '../../data/checks/checkSite';
import { constructFile } from '../../data/checks/files';
import type { Program, Site } from '../../data/types';
import { relevanceCases } from '../../search/relevance.cases';
import { checkDataFiles } from '../sources/checkDataFiles';
import { buildSections, readPages } from '../docs/readDocs';
import { findUses, LINKS_FILE, readLinks } from '../links/readLinks';
import { formatProblem, readRecord, readSources, type Snippet } from '../sources/readSnippets';
import { EMPTY_COMMENT, UNWRITTEN } from './scaffold';

/**
 * Gives what is still missing or wrong in the data, programs, records and links of one construct, in
 * the words of the checks; none when it is finished.
 */
export function checkConstruct(root: string, id: string): readonly string[] {
  const { snippets, problems } = readSources(root);
  const own = snippets.filter((snippet) => snippet.id === id);
  const file = constructFile(id);
  const site: Site = {
    languages,
    categories,
    constructs,
    glossary,
    programs: snippets.map(withoutOutput),
    exercises: [],
    sections: buildSections(readPages(root), '/'),
    renamed,
  };
  const paths = [file, ...own.map(({ path }) => path)];
  const isOwn = (problem: string): boolean => paths.some((path) => problem.startsWith(`${path}:`));
  // What two constructs share is said of the later one.
  const concerns = (problem: string): boolean =>
    isOwn(problem) || problem.includes(`"${id}"`) || problem.includes(file);
  const files = checkDataFiles(
    root,
    constructs.map((construct) => construct.id),
  ).filter(isOwn);
  if (files.length > 0) return files;
  // Other rules do not look at data that has not the shape of data, whosever it is.
  const shape = checkShape(site);
  if (shape.length > 0) return shape;
  return [
    ...(readFileSync(join(root, file), 'utf8').includes(EMPTY_COMMENT)
      ? [`${file}: the comment above the construct is empty: say in a sentence what it is`]
      : []),
    ...checkSite(site).filter(concerns),
    ...problems.filter(({ path }) => path.split(/[/.]/).includes(id)).map(formatProblem),
    ...own.flatMap((snippet) => checkProgram(root, snippet)),
    ...checkAddresses(root, file),
    ...checkCases(file, id),
  ];
}

/** All in one line: one command lists them all. */
function checkAddresses(root: string, file: string): readonly string[] {
  const listed = readLinks(root);
  const unlisted = [...findUses(root)].filter(
    ([url, files]) => files.includes(file) && !(url in listed),
  );
  const [first] = unlisted.map(([url]) => url);
  if (first === undefined) return [];
  return [
    `${file}: ${String(unlisted.length)} addresses are not in ${LINKS_FILE}, such as ${first}: run "npm run links -- --offline --write"`,
  ];
}

/** A test asks for as many of every construct. */
const FEWEST_CASES = 4;

function checkCases(file: string, id: string): readonly string[] {
  const count = relevanceCases.filter(({ finds }) => finds === id).length;
  if (count >= FEWEST_CASES) return [];
  return [
    `${file}: the search has ${String(count)} cases of it, at least ${String(FEWEST_CASES)}: add to its category in src/search/relevance what people type for it`,
  ];
}

function checkProgram(root: string, snippet: Snippet): readonly string[] {
  if (snippet.source.includes(UNWRITTEN)) {
    return [`${snippet.path}: is not written: write it, or delete it where the kind is "none"`];
  }
  const record = readRecord(root, snippet);
  return 'message' in record ? [formatProblem(record)] : [];
}

function withoutOutput({ id, language, path, directive, source, regions }: Snippet): Program {
  const output = { command: '', toolchain: '', libraries: [], text: '' };
  return { id, language, path, expectation: directive.expectation, source, regions, output };
}
