import type { Rename, Site } from '../types';

const FILE = 'src/data/renamed.ts';

/**
 * An id of before is nobody's now and stands once, so that it never means two things; the id that took
 * its place is there, so that who asks for the old one needs one step.
 */
export function checkRenamed(site: Site): readonly string[] {
  return site.renamed.flatMap((rename, at) => {
    const { resource, from, to } = rename;
    const known = idsOf(site, rename);
    const isTwice = site.renamed.some(
      (other, before) => before < at && other.resource === resource && other.from === from,
    );
    return [
      ...(known.has(from)
        ? [`${FILE}: "${from}" is an id of ${resource} again: give the new one another id`]
        : []),
      ...(known.has(to)
        ? []
        : [
            `${FILE}: "${from}" leads to "${to}", which is no id of ${resource}: name the present one`,
          ]),
      ...(isTwice ? [`${FILE}: "${from}" of ${resource} stands twice: remove one`] : []),
    ];
  });
}

function idsOf(site: Site, { resource }: Rename): ReadonlySet<string> {
  return new Set(site[resource].map(({ id }) => id));
}
