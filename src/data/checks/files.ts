import type { Language } from '../types';

/** Gives the file that an author edits to mend a problem of construct `id`. */
export function constructFile(id: string): string {
  return `src/data/constructs/${id}.ts`;
}

/** Gives the file in which the program of a construct belongs. */
export function programFile(language: Language, id: string): string {
  const names = { go: `${id}/main.go`, rust: `examples/${id}.rs`, typescript: `${id}.ts` };
  return `src/snippets/${language}/${names[language]}`;
}
