import { buildFiles } from '../api/files';
import { site } from '../api/fixtures';
import type { Locale } from '../data/types';
import type { View } from './view';

/** A view of the small site of the API's tests, without a benchmark. */
export function viewOf(locale: Locale): View {
  return {
    site,
    files: buildFiles(site),
    locale,
    origin: 'https://example.org',
    listings: new Map([['src/transcripts/search.txt', '$ curl x\n{}\n']]),
    benchmark: {},
  };
}
