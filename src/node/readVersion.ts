import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the version of the project that stands at `root`. */
export function readVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
