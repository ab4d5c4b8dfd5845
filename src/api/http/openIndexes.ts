import type { Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { fromSnapshot } from '../../search/snapshot';
import type { Answer } from '../contract';
import type { FileSource, Indexes } from './catalogue';

/**
 * Gives the indexes of published `files`, each built when it is first searched: nothing that can be asked
 * of the API takes longer, and many who ask need one of them or none.
 */
export function openIndexes(files: FileSource): Indexes {
  const built = new Map<Locale, SearchIndex>();
  const open = (locale: Locale): SearchIndex => {
    const found = built.get(locale);
    if (found) return found;
    const { result } = files.get(`search/${locale}.json`) as Answer<'snapshot'>;
    const index = fromSnapshot(result);
    built.set(locale, index);
    return index;
  };
  return {
    get ko() {
      return open('ko');
    },
    get en() {
      return open('en');
    },
  };
}
