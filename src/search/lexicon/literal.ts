import { fold, normalize } from '../../analysis/normalize';
import type { SearchDocument } from '../types';

/** How a document holds a text as it was typed. */
export interface LiteralMatch {
  /** In the title or a name rather than in the text or code. */
  readonly inTitle: boolean;
  /** With its white space and case, and not as a part of a longer word. */
  readonly isExact: boolean;
}

/** Tells how a document holds the text that was asked for, if it does. */
export type LiteralFinder = (document: number) => LiteralMatch | undefined;

/** The texts of documents, to find in them what tokens cannot say. */
export interface LiteralTexts {
  /** Gives the lookup of `typed`, normalized text, whatever its white space, case and quoting. */
  finderOf(typed: string): LiteralFinder;
  /** Gives the lookup of `typed` as a whole: no part of a longer word, but for a particle behind it. */
  wholeFinderOf(typed: string): (document: number) => boolean;
}

interface Searched {
  readonly title: string;
  readonly titleFolded: string;
  readonly body: string;
  readonly bodyFolded: string;
}

/** Prepares the lookup. A document is read when it is first asked for: most never are. */
export function createLiteralTexts(documents: readonly SearchDocument[]): LiteralTexts {
  const known: Searched[] = [];
  const find = (number: number): Searched | undefined => {
    const document = documents[number];
    return document && (known[number] ??= read(document));
  };
  return {
    wholeFinderOf(typed) {
      const pattern = toWholePattern(typed);
      return (number) => {
        const searched = find(number);
        return (
          searched !== undefined &&
          (pattern.test(searched.titleFolded) || pattern.test(searched.bodyFolded))
        );
      };
    },
    finderOf(typed) {
      const asked = fold(typed).replace(/[\s`]+/g, '');
      if (asked === '') return () => undefined;
      const anchor = findAnchor(asked);
      return (number) => {
        const searched = find(number);
        if (!searched) return undefined;
        const { title, titleFolded, body, bodyFolded } = searched;
        if (holds(titleFolded, asked, anchor)) {
          return { inTitle: true, isExact: hasWhole(title, typed) };
        }
        if (!holds(bodyFolded, asked, anchor)) return undefined;
        return { inTitle: false, isExact: hasWhole(body, typed) };
      };
    },
  };
}

// Cannot be typed, so that nothing is found across the border of two texts.
const BORDER = '\0';

function read({ title, names, text, code, otherText }: SearchDocument): Searched {
  const heading = normalize([title, ...names].join(BORDER));
  const body = normalize([text, code, otherText].join(BORDER));
  return { title: heading, titleFolded: fold(heading), body, bodyFolded: fold(body) };
}

function toWholePattern(typed: string): RegExp {
  const asked = fold(typed).trim();
  const escaped = asked.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const start = /^[\p{L}\p{N}_]/u.test(asked) ? '(?<![\\p{L}\\p{N}_])' : '';
  const end = /[\p{L}\p{N}_]$/u.test(asked) ? '(?![a-z0-9_])' : '';
  return new RegExp(start + escaped + end, 'u');
}

/** Gives the place in `asked` of a character that texts do not have often: no small letter. */
function findAnchor(asked: string): number {
  const hangul = asked.search(/[가-힣]/);
  return hangul === -1 ? Math.max(0, asked.search(/[^a-z]/)) : hangul;
}

/**
 * Tells whether `folded` has the characters of `asked`, none of them white space, with any white space
 * and quoting between them. A regular expression would be compiled anew for every query.
 */
function holds(folded: string, asked: string, anchor: number): boolean {
  const character = asked.charAt(anchor);
  for (let at = folded.indexOf(character); at !== -1; at = folded.indexOf(character, at + 1)) {
    if (reaches(folded, asked, at, anchor, 1) && reaches(folded, asked, at, anchor, -1))
      return true;
  }
  return false;
}

/** Compares from the anchor to the end of `asked`, or with `step` -1 to its start. */
function reaches(folded: string, asked: string, at: number, anchor: number, step: 1 | -1): boolean {
  let place = at + step;
  for (let next = anchor + step; next >= 0 && next < asked.length; next += step) {
    while (isGap(folded.charCodeAt(place))) place += step;
    if (folded.charCodeAt(place) !== asked.charCodeAt(next)) return false;
    place += step;
  }
  return true;
}

const BACKTICK = 0x60;
const NO_BREAK_SPACE = 0xa0;

function isGap(code: number): boolean {
  if (code > NO_BREAK_SPACE) return code >= 0x2000 && /\s/.test(String.fromCharCode(code));
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === BACKTICK || code === NO_BREAK_SPACE
  );
}

const IS_WORD = /[\p{L}\p{N}_]/u;

function hasWhole(text: string, typed: string): boolean {
  for (let at = text.indexOf(typed); at !== -1; at = text.indexOf(typed, at + 1)) {
    const end = at + typed.length;
    const startsInside = IS_WORD.test(typed.charAt(0)) && IS_WORD.test(text.charAt(at - 1));
    const endsInside = IS_WORD.test(typed.slice(-1)) && IS_WORD.test(text.charAt(end));
    if (!startsInside && !endsInside) return true;
  }
  return false;
}
