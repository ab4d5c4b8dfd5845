import { visit } from 'unist-util-visit';
import type { Node, Parent } from 'unist';

interface Element extends Node {
  readonly name: string | null;
  readonly attributes: readonly { readonly name: string; readonly value: unknown }[];
}

/** Reads a file of the repository as text, by its path from the root. Throws if there is none. */
export type ReadText = (path: string) => string;

/**
 * Remark plugin: puts the text of a file in place of `<Transcript id="…" />`, what a run of commands
 * printed, and of `<Listing file="…" lang="…" />`. Throws where there is no such file, with the page.
 */
export function remarkListings({ readText }: { readonly readText: ReadText }) {
  return (tree: Parent, page: { readonly path: string }): void => {
    visit(tree as Node, 'mdxJsxFlowElement', (node, at, parent) => {
      const listing = findListing(node);
      if (!listing || at === undefined) return;
      const value = read(readText, listing.file, page.path).trimEnd();
      const code = { type: 'code', lang: listing.lang, meta: null, value };
      (parent as Parent).children[at] = code;
    });
  };
}

function findListing({ name, attributes }: Element): { file: string; lang: string } | undefined {
  const textOf = (attribute: string): string => {
    const value = attributes.find((each) => each.name === attribute)?.value;
    return typeof value === 'string' ? value : '';
  };
  if (name === 'Transcript') return { file: `src/transcripts/${textOf('id')}.txt`, lang: 'text' };
  if (name === 'Listing') return { file: textOf('file'), lang: textOf('lang') || 'text' };
  return undefined;
}

function read(readText: ReadText, file: string, page: string): string {
  try {
    return readText(file);
  } catch (error) {
    throw new Error(`Cannot show ${file} in ${page}: it cannot be read`, { cause: error });
  }
}
