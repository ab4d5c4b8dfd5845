import { fold, normalize } from '../analysis/normalize';
import type { SearchDocument } from './types';

/** How a document holds a text as it was typed. */
export interface LiteralMatch {
  /** In the title or a name rather than in the text or code. */
  readonly inTitle: boolean;
  /** With its white space and case, and not as a part of a longer word. */
  readonly isExact: boolean;
}

/** The texts of documents without white space, to find in them what tokens cannot say. */
export interface LiteralTexts {
  /** Tells how the document holds `typed`, normalized text, whatever the white space; if it does. */
  find(document: number, typed: string): LiteralMatch | undefined;
}

interface Searched {
  readonly title: string;
  readonly titleSqueezed: string;
  readonly body: string;
  readonly bodySqueezed: string;
}

/** Prepares the lookup. A document is prepared when it is first asked for: most never are. */
export function createLiteralTexts(documents: readonly SearchDocument[]): LiteralTexts {
  const known: Searched[] = [];
  return {
    find(number, typed) {
      const document = documents[number];
      if (!document) return undefined;
      const { title, titleSqueezed, body, bodySqueezed } = (known[number] ??= prepare(document));
      const asked = squeeze(typed);
      if (titleSqueezed.includes(asked)) return { inTitle: true, isExact: hasWhole(title, typed) };
      if (!bodySqueezed.includes(asked)) return undefined;
      return { inTitle: false, isExact: hasWhole(body, typed) };
    },
  };
}

// Cannot be typed, so that nothing is found across the border of two texts.
const BORDER = '\0';

function prepare({ title, names, text, code, otherText }: SearchDocument): Searched {
  const titles = normalize([title, ...names].join(BORDER));
  const body = normalize([text, code, otherText].join(BORDER));
  return { title: titles, titleSqueezed: squeeze(titles), body, bodySqueezed: squeeze(body) };
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

/** Gives `text` folded, without white space and quoting. */
function squeeze(text: string): string {
  return fold(text).replace(/[\s`]+/g, '');
}
