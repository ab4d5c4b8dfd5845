import type { Language } from './types';

/** Hosts of official documentation, by language: the text and the data link to no others. */
export const officialHosts: Readonly<Record<Language, readonly string[]>> = {
  go: ['go.dev', 'pkg.go.dev'],
  rust: ['doc.rust-lang.org', 'docs.rs', 'tokio.rs'],
  typescript: [
    'developer.mozilla.org',
    'nodejs.org',
    'undici.nodejs.org',
    'www.typescriptlang.org',
    'tc39.es',
    'github.com',
  ],
};

/** Hosts of the standards that the pages about the API refer to. */
export const standardHosts: readonly string[] = ['www.rfc-editor.org'];
