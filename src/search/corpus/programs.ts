import type { Program, Section, Site } from '../../data/types';
import type { SearchDocument } from '../types';

/**
 * Gives one document for each program that a reader can see: on the page of the construct of its id,
 * else in the first section that shows it. It has the title of that place and the name of its file, and
 * is found by its code.
 */
export function buildProgramDocuments(
  site: Site,
  constructs: readonly SearchDocument[],
  sections: readonly SearchDocument[],
): readonly SearchDocument[] {
  const pages = new Map(constructs.map((document) => [document.id, document]));
  const places = new Map(sections.map((document) => [document.id, document]));
  const showing = findSections(site.sections);
  return site.programs.flatMap((program) => {
    const page = pages.get(program.id);
    if (page) {
      const url = `${page.url}#${program.language}`;
      return [programDocument(program, page, page.breadcrumb, url)];
    }
    const place = places.get(showing.get(program.id) ?? '');
    return place ? [programDocument(program, place, place.breadcrumb, place.url)] : [];
  });
}

/** Program → the first section that shows it. */
function findSections(sections: readonly Section[]): ReadonlyMap<string, string> {
  const showing = new Map<string, string>();
  for (const section of sections) {
    for (const { id } of section.programs) {
      if (!showing.has(id)) showing.set(id, section.id);
    }
  }
  return showing;
}

function programDocument(
  program: Program,
  { id, title, category, construct }: SearchDocument,
  breadcrumb: readonly string[],
  url: string,
): SearchDocument {
  return {
    id: `programs/${program.id}/${program.language}`,
    kind: 'program',
    url,
    title: `${title}: ${fileOf(program)}`,
    breadcrumb,
    names: [],
    text: '',
    code: program.source,
    otherText: '',
    languages: [program.language],
    ...(category !== undefined && { category }),
    ...(construct !== undefined && { construct }),
    shownIn: id,
  };
}

/** The part of its path that tells it from others: "select.rs", "select/main.go". */
function fileOf({ id, path }: Program): string {
  return path.slice(path.lastIndexOf(`/${id}`) + 1);
}
