import type { Site } from '../types';
import { constructFile } from './files';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Ids are kebab-case and stand once, also among pages and headings: search and glossary know all by
 * their ids. A construct's category is one of the closed list.
 */
export function checkIds({ constructs, categories, sections }: Site): readonly string[] {
  const pages = new Map(sections.map((section) => [section.id, section.page]));
  const seen = new Set<string>();
  return constructs.flatMap(({ id, category }) => {
    const problems: string[] = [];
    const file = constructFile(id);
    if (!ID.test(id)) {
      problems.push(`${file}: the id "${id}" is not kebab-case: write it as in "wait-group"`);
    }
    if (seen.has(id)) problems.push(`${file}: the id "${id}" stands twice: rename one`);
    seen.add(id);
    const page = pages.get(id);
    if (page !== undefined) {
      problems.push(
        `${file}: the id "${id}" is that of a heading on the page "${page}" too: give the heading another`,
      );
    }
    if (!categories.some((known) => known.id === category)) {
      const known = categories.map((each) => each.id).join(', ');
      problems.push(`${file}: "category" is "${category}"; known are ${known}`);
    }
    return problems;
  });
}
