import type { Site } from '../types';
import { constructFile } from './files';

/** An alias leads to one construct: the same words never stand under two of them. */
export function checkAliases({ constructs }: Site): readonly string[] {
  const owners = new Map<string, string>();
  return constructs.flatMap(({ id, aliases }) => {
    const own = new Set([...aliases.ko, ...aliases.en].map(toKey));
    return [...own].flatMap((alias) => {
      const owner = owners.get(alias);
      owners.set(alias, id);
      return owner
        ? [`${constructFile(id)}: the alias "${alias}" belongs to "${owner}" already`]
        : [];
    });
  });
}

function toKey(alias: string): string {
  return alias.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
