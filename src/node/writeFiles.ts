import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { serialize } from '../api/envelope';
import type { Files } from '../api/files';
import { schemaOf } from '../api/resources';

/**
 * Writes the API below `directory`, once every file is known to keep to its published schema. Throws
 * before anything is written otherwise; the message names the file and the field.
 */
export async function writeApi(files: Files, directory: string): Promise<void> {
  assertValid(files);
  for (const [path, file] of files) {
    const target = join(directory, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, serialize(file));
  }
}

/** Throws if a file does not keep to its schema, as the schema stands among the files. */
export function assertValid(files: Files): void {
  const validate = createValidator(files);
  for (const [path, file] of files) {
    const schema = schemaOf(path, file);
    // What is checked is what a reader gets: without members that are undefined.
    if (schema !== undefined) validate(path, schema, JSON.parse(serialize(file)));
  }
}

function createValidator(files: Files) {
  const ajv = new Ajv2020({ allErrors: false, strict: true });
  addFormats(ajv);
  return (path: string, name: string, value: unknown) => {
    const schema = files.get(`schemas/${name}.json`) as { readonly $id: string } | undefined;
    if (!schema) throw new Error(`Cannot check ${path}: there is no schemas/${name}.json`);
    const check = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    if (check(value)) return;
    const [error] = check.errors ?? [];
    const extra: unknown = error?.params['additionalProperty'];
    throw new Error(
      `Cannot publish ${path}: ${error?.instancePath || 'the document'} ${error?.message}` +
        `${extra === undefined ? '' : ` (${JSON.stringify(extra)})`} (schemas/${name}.json)`,
    );
  };
}
