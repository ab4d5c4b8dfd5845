import type { Construct, Site } from '../types';
import { constructFile } from './files';
import { toKey } from './words';

/**
 * Every construct has aliases in both locales; the same words stand under two constructs only if both
 * mark them in `shared`. What is marked is an alias or a symbol of the construct.
 */
export function checkAliases({ constructs }: Site): readonly string[] {
  const counts = countWords(constructs);
  const owners = new Map<string, { id: string; isShared: boolean }>();
  return constructs.flatMap(({ id, aliases, shared = [], go, rust, typescript }) => {
    const file = constructFile(id);
    const marked = new Set(shared.map(toKey));
    const names = [go, rust, typescript].flatMap(({ symbols }) => symbols.map(({ name }) => name));
    const own = new Set([...aliases.ko, ...aliases.en].map(toKey));
    const known = new Set([...own, ...names.map(toKey)]);
    return [
      ...(['ko', 'en'] as const)
        .filter((locale) => aliases[locale].length === 0)
        .map((locale) => `${file}: "aliases.${locale}" is empty: add what readers would type`),
      ...(['ko', 'en'] as const).flatMap((locale) =>
        findRepeated(aliases[locale]).map(
          (alias) => `${file}: "aliases.${locale}" has "${alias}" twice: remove one`,
        ),
      ),
      ...(own.has('')
        ? [`${file}: "aliases" has an empty one: write what readers would type, or remove it`]
        : []),
      ...[...own].filter(Boolean).flatMap((alias) => {
        const owner = owners.get(alias);
        const isShared = marked.has(alias);
        owners.set(alias, { id, isShared });
        if (!owner || (owner.isShared && isShared)) return [];
        return [
          `${file}: the alias "${alias}" belongs to "${owner.id}" already: remove it, or name it in "shared" of both`,
        ];
      }),
      ...shared
        .filter((name) => !known.has(toKey(name)))
        .map(
          (name) =>
            `${file}: "shared" names "${name}", which is no alias or symbol of it: remove it`,
        ),
      ...shared
        .filter((name) => known.has(toKey(name)) && (counts.get(toKey(name)) ?? 0) < 2)
        .map(
          (name) => `${file}: "shared" names "${name}", which no other construct has: remove it`,
        ),
    ];
  });
}

function findRepeated(words: readonly string[]): readonly string[] {
  const keys = words.map(toKey);
  return words.filter((word, at) => word !== '' && keys.indexOf(toKey(word)) < at);
}

/** Gives how many constructs have a word as an alias or symbol. */
function countWords(constructs: readonly Construct[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { aliases, go, rust, typescript } of constructs) {
    const names = [go, rust, typescript].flatMap(({ symbols }) => symbols.map(({ name }) => name));
    for (const word of new Set([...aliases.ko, ...aliases.en, ...names].map(toKey))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
