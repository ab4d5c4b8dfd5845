import { constructFile, programFile } from '../../data/checks/files';

/** What the programs of a scaffold say, and no other. */
export const UNWRITTEN = 'not written';

/** The comment of a scaffolded data file. */
export const EMPTY_COMMENT = '/** */';

/** The files of a construct that its author still has to fill in: path from the root → text. */
export function buildScaffold(id: string, category: string): ReadonlyMap<string, string> {
  return new Map([
    [constructFile(id), dataFile(id, category)],
    [programFile('go', id), `package main\n\nfunc main() {\n\tpanic("${UNWRITTEN}")\n}\n`],
    [programFile('rust', id), `fn main() {\n    unimplemented!("${UNWRITTEN}");\n}\n`],
    [programFile('typescript', id), `throw new Error('${UNWRITTEN}');\n\nexport {};\n`],
  ]);
}

/**
 * Gives the text of `src/data/index.ts` with the construct in it, last of its category.
 *
 * @example nameInIndex(text, 'wait-group').includes('waitGroup,') // true
 */
export function nameInIndex(index: string, id: string): string {
  const statement = `import { ${nameOf(id)} } from './constructs/${id}';`;
  if (index.includes(statement)) return index;
  const lines = index.split('\n');
  const after = lines.findIndex(
    (line) => line.includes("from './constructs/") && line.localeCompare(statement) > 0,
  );
  const end = lines.findIndex((line) => line.includes("from './categories'"));
  lines.splice(after === -1 ? end : after, 0, statement);
  lines.splice(lines.indexOf('];'), 0, `  ${nameOf(id)},`);
  return lines.join('\n');
}

/** Names that no construct can be exported under: words of TypeScript, and what `src/data/index.ts` has. */
const TAKEN: ReadonlySet<string> = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof let new null return static super switch this throw true try typeof var void while with yield categories constructs glossary languages points'.split(
    ' ',
  ),
);

/** Tells whether no construct can have this id. */
export function isTaken(id: string): boolean {
  return TAKEN.has(nameOf(id));
}

/** Gives the name under which a construct is exported: its id in camelCase. */
function nameOf(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function dataFile(id: string, category: string): string {
  const both = "{ ko: '', en: '' }";
  const counterpart = (kind: string): string => `{
    kind: '${kind}',
    symbols: [],
    syntax: '',
    note: ${both},
  }`;
  return `import type { Construct } from '../types';

${EMPTY_COMMENT}
export const ${nameOf(id)}: Construct = {
  id: '${id}',
  category: '${category}',
  title: ${both},
  summary: ${both},
  go: ${counterpart('partial')},
  rust: ${counterpart('equivalent')},
  typescript: ${counterpart('partial')},
  difference: ${both},
  aliases: { ko: [], en: [] },
  related: [],
  sections: [],
};
`;
}
