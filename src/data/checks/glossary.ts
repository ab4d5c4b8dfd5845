import type { Site, Term } from '../types';

const FILE = 'src/data/glossary.ts';
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Terms have ids of their own and lead to something that exists; a spelling belongs to one term, so
 * that a reader who types it means that term.
 */
export function checkGlossary({ glossary, constructs, sections }: Site): readonly string[] {
  const places = new Set([...constructs, ...sections].map(({ id }) => id));
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return glossary.flatMap((term) => {
    const { id, see } = term;
    const problems: string[] = [];
    if (!ID.test(id)) problems.push(`${FILE}: the id "${id}" is not kebab-case`);
    if (ids.has(id)) problems.push(`${FILE}: the id "${id}" stands twice`);
    ids.add(id);
    if (see !== undefined && !places.has(see)) {
      problems.push(`${FILE}: "${id}.see" names "${see}", which is no construct, page or heading`);
    }
    for (const spelling of spellingsOf(term)) {
      const owner = owners.get(spelling);
      if (owner !== undefined) {
        problems.push(`${FILE}: "${spelling}" of "${id}" belongs to "${owner}" already`);
      }
      owners.set(spelling, id);
    }
    return problems;
  });
}

function spellingsOf({ ko, en, variants, forbidden }: Term): ReadonlySet<string> {
  const all = [ko, en, ...variants.ko, ...variants.en, ...forbidden];
  return new Set(all.map((spelling) => spelling.normalize('NFC').toLowerCase()));
}
