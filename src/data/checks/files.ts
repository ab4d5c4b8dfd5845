/** Gives the file that an author edits to mend a problem of construct `id`. */
export function constructFile(id: string): string {
  return `src/data/constructs/${id}.ts`;
}
