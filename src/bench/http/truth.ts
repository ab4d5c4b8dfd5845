import { join } from 'node:path';
import type { Answer } from '../../api/contract';
import { API_PATH } from '../../api/envelope';
import { createHandler } from '../../api/http/handle';
import type { Locale } from '../../data/types';
import { readFiles } from '../../node/sources/readFiles';
import { fromSnapshot } from '../../search/snapshot';
import type { Truth } from './plan';

/** Reads the built site in `buildDir` and creates the handler that says what is right. */
export async function readTruth(buildDir: string): Promise<Truth> {
  const files = await readFiles(join(buildDir, API_PATH));
  const load = (locale: Locale) =>
    fromSnapshot((files.get(`search/${locale}.json`) as Answer<'snapshot'>).result);
  const handle = createHandler({ files, indexes: { ko: load('ko'), en: load('en') } });
  return { handle, files: [...files.keys()], buildDir };
}
