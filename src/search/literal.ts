import { fold, normalize } from '../analysis/normalize';
import type { SearchDocument } from './types';

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
}

interface Searched {
  readonly title: string;
  readonly body: string;
}

/** Prepares the lookup. A document is read when it is first asked for: most never are. */
export function createLiteralTexts(documents: readonly SearchDocument[]): LiteralTexts {
  const known: Searched[] = [];
  return {
    finderOf(typed) {
      const pattern = toPattern(typed);
      if (pattern === undefined) return () => undefined;
      return (number) => {
        const document = documents[number];
        if (!document) return undefined;
        const { title, body } = (known[number] ??= read(document));
        if (pattern.test(title)) return { inTitle: true, isExact: hasWhole(title, typed) };
        if (!pattern.test(body)) return undefined;
        return { inTitle: false, isExact: hasWhole(body, typed) };
      };
    },
  };
}

// Cannot be typed, so that nothing is found across the border of two texts.
const BORDER = '\0';

function read({ title, names, text, code, otherText }: SearchDocument): Searched {
  return {
    title: normalize([title, ...names].join(BORDER)),
    body: normalize([text, code, otherText].join(BORDER)),
  };
}

/** Between any two characters may stand white space and quoting: the time stays linear. */
function toPattern(typed: string): RegExp | undefined {
  const characters = [...fold(typed).replace(/[\s`]+/g, '')];
  if (characters.length === 0) return undefined;
  const escaped = characters.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  return new RegExp(escaped.join('[\\s`]*'), 'iu');
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
