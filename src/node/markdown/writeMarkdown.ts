import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../../api/files';
import type { Locale, Site } from '../../data/types';
import { buildLlms, buildLlmsFull } from '../../markdown/llms';
import type { SiteHead } from '../../markdown/llms';
import { buildTwins, pathOf } from '../../markdown/twins';
import type { ChapterPage } from '../../markdown/twins';
import type { View } from '../../markdown/view';
import { parseTree } from '../docs/parsePage';
import { readPages } from '../docs/readDocs';
import type { PagePair } from '../docs/readDocs';

/** Folders of files that pages show as they are. */
const LISTINGS = ['src/deploy', 'src/transcripts'];

/** What the Markdown of a locale is made from, besides the repository. */
export interface MarkdownSource {
  readonly site: Site;
  readonly files: Files;
  readonly locale: Locale;
  /** Address of the site as configured, without its base. */
  readonly origin: string;
  readonly head: SiteHead;
}

/**
 * Gives every Markdown document of a locale by path below the locale's folder: the twin of each page,
 * `llms.txt` and `llms-full.txt`. `root` is the repository.
 */
export async function buildMarkdown(
  root: string,
  { origin, head, ...source }: MarkdownSource,
): Promise<ReadonlyMap<string, string>> {
  const record = await readFile(join(root, 'src/bench/record.json'), 'utf8');
  const benchmark = JSON.parse(record) as View['benchmark'];
  const listings = await readListings(root);
  const view: View = { ...source, origin: origin.replace(/\/$/, ''), listings, benchmark };
  const twins = buildTwins(toChapter(readPages(root), view), view);
  return new Map([
    ...twins.map((twin) => [pathOf(twin, view), twin.text] as const),
    ['llms.txt', buildLlms(head, twins, view)],
    ['llms-full.txt', buildLlmsFull(head, twins)],
  ]);
}

/** Writes what `buildMarkdown` gives below `outDir`. */
export async function writeMarkdown(
  root: string,
  source: MarkdownSource,
  outDir: string,
): Promise<void> {
  for (const [path, text] of await buildMarkdown(root, source)) {
    const target = join(outDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

async function readListings(root: string): Promise<ReadonlyMap<string, string>> {
  const folders = LISTINGS.map(async (folder) => {
    const names = await readdir(join(root, folder));
    return names.map((name) => `${folder}/${name}`);
  });
  const paths = (await Promise.all(folders)).flat().sort();
  const files = paths.map(
    async (path) => [path, await readFile(join(root, path), 'utf8')] as const,
  );
  return new Map(await Promise.all(files));
}

function toChapter(pairs: readonly PagePair[], { site, locale }: View): readonly ChapterPage[] {
  const urlOf = ({ slug }: PagePair): string => {
    const section = site.sections.find(({ id }) => id === slug);
    if (!section) throw new Error(`Cannot find the address of the page "${slug}"`);
    return section.url[locale];
  };
  const urls = new Map(pairs.map((pair) => [pair.file, urlOf(pair)]));
  return pairs.map((pair) => {
    const { title, description } = pair.page[locale].frontMatter;
    const source = pair.source[locale];
    return {
      file: pair.file,
      url: urlOf(pair),
      urls,
      source,
      tree: parseTree(source, pair.path[locale]),
      title: String(title),
      description: typeof description === 'string' ? description : '',
    };
  });
}
