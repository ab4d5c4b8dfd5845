import type { SearchIndex } from '../../search/createIndex';
import { serialize } from '../envelope';
import { ProblemError, quote } from '../problem';

/** What the places of hits depend on: the search, but for how many hits it asks for. */
export type Searched = Readonly<Record<string, unknown>>;

/**
 * Gives the cursor that leads to the hit at `place` of a search. It is opaque to the caller: the place
 * and a checksum of it, of what is searched and of the documents, so that it serves no other search
 * and no other state of the site, where the hits may stand in other places.
 */
export function buildCursor(place: number, searched: Searched, index: SearchIndex): string {
  return checksum(place, searched, index) + place.toString(36);
}

/** Gives the place that a cursor leads to; throws a ProblemError if it is not one of this search. */
export function parseCursor(cursor: string, searched: Searched, index: SearchIndex): number {
  const place = parseInt(cursor.slice(CHECKSUM_LENGTH), 36);
  if (CURSOR.test(cursor) && cursor === buildCursor(place, searched, index)) return place;
  const detail =
    `The cursor ${quote(cursor)} is not of this search, or of an older state of the site: ` +
    'leave it out to begin again.';
  throw new ProblemError('invalid-cursor', detail);
}

const CHECKSUM_LENGTH = 7;
const CURSOR = /^[0-9a-z]{8,12}$/;

function checksum(place: number, searched: Searched, { documents }: SearchIndex): string {
  const hash = addText(fingerprintOf(documents), serialize([place, searched]));
  return (hash >>> 0).toString(36).padStart(CHECKSUM_LENGTH, '0');
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;

// FNV-1a of 32 bits: against mistakes, not against forgers, who could only skip hits.
function addText(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = Math.imul(next ^ text.charCodeAt(at), PRIME);
  return next;
}

type Documents = SearchIndex['documents'];

// Half a millisecond for this site, and the same for every search of one index.
const fingerprints = new WeakMap<Documents, number>();

function fingerprintOf(documents: Documents): number {
  const known = fingerprints.get(documents);
  if (known !== undefined) return known;
  const made = documents.reduce(
    (hash, { id, text, code }) => addText(hash, `${id} ${text.length} ${code.length} `),
    START,
  );
  fingerprints.set(documents, made);
  return made;
}
