import type { Site } from '../types';
import { constructFile } from './files';

/** Related constructs exist and name each other; sections exist; every construct is taught somewhere. */
export function checkReferences({ constructs, sections }: Site): readonly string[] {
  const byId = new Map(constructs.map((construct) => [construct.id, construct]));
  const bySection = new Map(sections.map((section) => [section.id, section]));
  return constructs.flatMap(({ id, related, sections: taught }) => {
    const file = constructFile(id);
    return [
      ...(['related', 'sections'] as const).flatMap((field) => {
        const names = field === 'related' ? related : taught;
        const twice = names.filter((name, at) => names.indexOf(name) < at);
        return twice.map((name) => `${file}: "${field}" names "${name}" twice: remove one`);
      }),
      ...related.flatMap((other) => {
        if (other === id) return [`${file}: "related" names the construct itself: remove it`];
        const found = byId.get(other);
        if (!found)
          return [
            `${file}: "related" names "${other}", which is no construct: correct or remove it`,
          ];
        if (found.related.includes(id)) return [];
        return [
          `${file}: "related" names "${other}", but ${constructFile(other)} does not name "${id}": add it there`,
        ];
      }),
      ...taught.flatMap((section) => {
        const found = bySection.get(section);
        if (!found)
          return [
            `${file}: "sections" names "${section}", which is no page or heading: correct or remove it`,
          ];
        if (found.constructs.includes(id)) return [];
        return [
          `${file}: "sections" names "${section}", which does not link to /constructs/${id}: add the link in both locales`,
        ];
      }),
      ...(taught.length === 0
        ? [`${file}: "sections" is empty: name the page or heading that teaches it`]
        : []),
    ];
  });
}
