import type { Construct, Site } from '../types';
import { constructFile } from './files';

/** Korean that readers see uses no spelling that the glossary forbids; aliases may. */
export function checkTerms({ glossary, constructs, sections }: Site): readonly string[] {
  const forbidden = glossary.flatMap(({ ko, forbidden: spellings }) =>
    spellings.map((spelling) => ({ spelling, ko })),
  );
  const texts = [
    ...glossary.map(({ meaning }) => ['src/data/glossary.ts', meaning.ko] as const),
    ...constructs.map((construct) => [constructFile(construct.id), textOf(construct)] as const),
    ...sections.map(
      ({ page, id, title, text }) => [`page "${page}", "${id}"`, title.ko + text.ko] as const,
    ),
  ];
  return texts.flatMap(([place, text]) =>
    forbidden
      .filter(({ spelling }) => text.includes(spelling))
      .map(
        ({ spelling, ko }) => `${place}: "${spelling}" is written "${ko}" (src/data/glossary.ts)`,
      ),
  );
}

function textOf({ title, summary, difference, pitfall, go, rust, typescript }: Construct): string {
  const notes = [go.note, rust.note, typescript.note];
  return [title, summary, difference, pitfall, ...notes].map((text) => text?.ko ?? '').join('\n');
}
