import { ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import type { McpServer } from '@modelcontextprotocol/server';
import type { Answer } from '../api/contract';
import type { Ask } from '../api/local/ask';
import { findNearest } from '../api/operations/nearest';
import { explain } from './tools/tool';

/** Documents that a client can read by their address. */
interface Kind {
  /** Scheme of the address. */
  readonly name: 'construct' | 'section';
  /** Their list in the API, and the folder of the documents in it. */
  readonly path: 'constructs' | 'sections';
  readonly title: string;
  readonly description: string;
}

const KINDS: readonly Kind[] = [
  {
    name: 'construct',
    path: 'constructs',
    title: 'Constructs',
    description:
      'One construct: its counterpart in each language, the difference, programs and outputs',
  },
  {
    name: 'section',
    path: 'sections',
    title: 'Sections',
    description: 'One page or heading of the chapter',
  },
];

const MIME_TYPE = 'application/json';

/** Offers every construct and section as a resource on `server`: the document that the API has of it. */
export function registerResources(server: McpServer, ask: Ask): void {
  for (const kind of KINDS) {
    const { name, title, description } = kind;
    const template = new ResourceTemplate(`${name}://{id}`, {
      list: async () => ({
        resources: (await readList(kind, ask)).map((item) => refer(kind, item)),
      }),
      complete: { id: async (typed) => complete(typed, await readList(kind, ask)) },
    });
    const metadata = { title, description, mimeType: MIME_TYPE };
    server.registerResource(name, template, metadata, async (uri, { id }) => {
      const { problem, text } = await ask(`${kind.path}/${encodeURIComponent(String(id))}`);
      if (problem) throw new ResourceNotFoundError(uri.href, explain(problem));
      return { contents: [{ uri: uri.href, mimeType: MIME_TYPE, text }] };
    });
  }
}

type Item = Answer<'constructs' | 'sections'>['result'][number];

async function readList({ path }: Kind, ask: Ask): Promise<readonly Item[]> {
  return ((await ask(path)).document as Answer<'constructs' | 'sections'>).result;
}

function refer({ name }: Kind, item: Item) {
  const { id, title } = item;
  return {
    uri: `${name}://${id}`,
    name: id,
    title: `${title.ko} (${title.en})`,
    ...('summary' in item && { description: item.summary.en }),
    mimeType: MIME_TYPE,
  };
}

function complete(typed: string, items: readonly Item[]): string[] {
  const ids = items.map(({ id }) => id);
  const started = ids.filter((id) => id.startsWith(typed.toLowerCase()));
  return started.length > 0 ? started : [...findNearest(typed, ids)];
}
