import { languages } from '../../data/languages';
import type { Language } from '../../data/types';
import type { HitKind } from '../../search/types';
import { createParamReader, formatParams } from '../UrlState/params';
import type { Parsed } from '../UrlState/params';

/** What is searched for. */
export interface Request {
  readonly text: string;
  readonly language: Language | undefined;
  readonly kind: HitKind | undefined;
}

export const HIT_KINDS: readonly HitKind[] = ['construct', 'section', 'symbol'];

/** Reads a request from a query string; what is not there or not known limits nothing. */
export function parseRequest(search: string): Parsed<Request> {
  const reader = createParamReader(search);
  const state = {
    text: reader.readText('q'),
    language: reader.readChoice(
      'lang',
      languages.map(({ id }) => id),
    ),
    kind: reader.readChoice('kind', HIT_KINDS),
  };
  return { state, rejected: reader.rejected };
}

/** Writes a request so that `parseRequest` reads it back; "" if it asks for nothing. */
export function formatRequest({ text, language, kind }: Request): string {
  return formatParams({ q: text, lang: language ?? '', kind: kind ?? '' });
}
