import type { Site } from '../types';
import { constructFile } from './files';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Ids are kebab-case and stand once; a construct's category is one of the closed list. */
export function checkIds({ constructs, categories }: Site): readonly string[] {
  const seen = new Set<string>();
  return constructs.flatMap(({ id, category }) => {
    const problems: string[] = [];
    if (!ID.test(id)) problems.push(`${constructFile(id)}: the id "${id}" is not kebab-case`);
    if (seen.has(id)) problems.push(`${constructFile(id)}: the id "${id}" stands twice`);
    seen.add(id);
    if (!categories.some((known) => known.id === category)) {
      const known = categories.map((each) => each.id).join(', ');
      problems.push(`${constructFile(id)}: unknown category "${category}"; known are ${known}`);
    }
    return problems;
  });
}
