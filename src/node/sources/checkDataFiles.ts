import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/data/constructs';
const INDEX = 'src/data/index.ts';

/**
 * Gives the data files that src/data/index.ts does not name, and the constructs whose id is not the
 * name of their file; `ids` are those that it does name.
 */
export function checkDataFiles(root: string, ids: readonly string[]): readonly string[] {
  const folder = join(root, FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const named = files.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
  return [
    ...named
      .filter((name) => !ids.includes(name))
      .map(
        (name) =>
          `${FOLDER}/${name}.ts: ${INDEX} has no construct "${name}": import it there and add it to the list, or write "${name}" as its "id"`,
      ),
    ...ids
      .filter((id) => !named.includes(id))
      .map((id) => `${FOLDER}/${id}.ts: there is no such file: name the file after the "id"`),
  ];
}
