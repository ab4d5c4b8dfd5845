import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../data/types';

/** Gives the addresses of each page of text of a built site, by locale. */
export function readPages(buildDir: string): readonly Readonly<Record<Locale, string>>[] {
  const file = readFileSync(join(buildDir, 'api/v1/sections.json'), 'utf8');
  const { result } = JSON.parse(file) as {
    result: readonly { readonly level: number; readonly url: Readonly<Record<Locale, string>> }[];
  };
  return result.filter(({ level }) => level === 1).map(({ url }) => url);
}
