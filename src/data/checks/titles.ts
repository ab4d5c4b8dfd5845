import type { Construct, Site } from '../types';
import { constructFile } from './files';
import { toKey } from './words';

/** No two constructs have one title, and no alias is the title of a construct, its own included. */
export function checkTitles({ constructs }: Site): readonly string[] {
  const owners = new Map<string, string>();
  const problems = constructs.flatMap(({ id, title }: Pick<Construct, 'id'> & Partial<Construct>) =>
    (['ko', 'en'] as const).flatMap((locale) => {
      // A title that is missing is for another rule.
      const key = toKey(title?.[locale] ?? '');
      if (key === '') return [];
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      if (owner === id) return [];
      const other = constructFile(owner);
      return [
        `${constructFile(id)}: "title.${locale}" is "${title?.[locale] ?? ''}", which is the title of ${other} too: rename one`,
      ];
    }),
  );
  const aliases = constructs.flatMap(({ id, aliases: words }) =>
    (['ko', 'en'] as const).flatMap((locale) =>
      words[locale].flatMap((alias) => {
        const owner = owners.get(toKey(alias));
        if (owner === undefined) return [];
        const whose = owner === id ? 'its own title' : `the title of ${constructFile(owner)}`;
        return [
          `${constructFile(id)}: "aliases.${locale}" has "${alias}", which is ${whose}: remove it`,
        ];
      }),
    ),
  );
  return [...problems, ...aliases];
}
