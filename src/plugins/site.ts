import { dirname, join } from 'node:path';
import type { LoadContext, Plugin, PluginModule } from '@docusaurus/types';
import type { PublicConstructSummary } from '../api/contract';
import { buildFiles } from '../api/files';
import { buildReference } from '../api/openapi/reference';
import type { OpenApi } from '../api/openapi/reference';
import { presentNames } from '../api/present/names';
import type { Locale, Program, Site } from '../data/types';
import { writeMarkdown } from '../node/markdown/writeMarkdown';
import { readSite } from '../node/sources/readSite';
import { writeApi } from '../node/writeFiles';
import { createDevApi } from './devApi';
import { DATA_ELEMENTS } from './remarkData';
import { exerciseModule, programModule } from './remarkPrograms';

const LIGHT_FLEXSEARCH = join(
  dirname(require.resolve('flexsearch')),
  'flexsearch.light.module.min.js',
);

/**
 * Docusaurus plugin: pages from the data, programs for the text, and the API. What it shows is what
 * the API gives: a page gets the very JSON of its address.
 */
function createSitePlugin(context: LoadContext): Plugin<Site> {
  const { siteDir, i18n } = context;
  const isDefault = i18n.currentLocale === i18n.defaultLocale;
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/';
  const devApi = createDevApi(`${root}api/v1/`);
  const component = (name: string): string => join(siteDir, `src/components/${name}/index.tsx`);
  return {
    name: 'site',
    loadContent() {
      const site = readSite(siteDir, root);
      devApi.update(site);
      return Promise.resolve(site);
    },
    async contentLoaded({ content, actions }) {
      const published = buildFiles(content);
      const reference = buildReference(published.get('openapi.json') as OpenApi);
      const files = new Map(published).set('reference.json', { result: reference });
      const createResult = (file: string): Promise<string> => {
        const { result } = files.get(file) as { result: unknown };
        return actions.createData(`api/${file}`, JSON.stringify(result));
      };
      const page = async (path: string, name: string, props: Readonly<Record<string, string>>) => {
        const modules = await Promise.all(
          Object.entries(props).map(
            async ([prop, file]) => [prop, await createResult(file)] as const,
          ),
        );
        const entries = Object.fromEntries(modules);
        actions.addRoute({
          path: context.baseUrl + path,
          component: component(name),
          exact: true,
          modules: entries,
        });
      };
      await Promise.all(writeModules(content, actions.createData));
      await Promise.all(Object.values(DATA_ELEMENTS).map(({ file }) => createResult(file)));
      const lists = {
        constructs: 'constructs.json',
        categories: 'categories.json',
        languages: 'languages.json',
      };
      await page('compare', 'ComparePage', lists);
      const { result } = files.get(lists.constructs) as {
        result: readonly PublicConstructSummary[];
      };
      actions.addRoute({
        path: `${context.baseUrl}symbols`,
        component: component('SymbolsPage'),
        exact: true,
        modules: {
          constructs: await actions.createData('names.json', JSON.stringify(presentNames(result))),
        },
      });
      await page('categories', 'CoveragePage', { categories: 'categories.json' });
      for (const { id } of content.categories) {
        await page(`categories/${id}`, 'CategoryPage', { category: `categories/${id}.json` });
      }
      for (const { id } of content.constructs) {
        await page(`constructs/${id}`, 'ConstructPage', { construct: `constructs/${id}.json` });
      }
    },
    configureWebpack: () =>
      ({
        devServer: devApi.devServer,
        resolve: {
          alias: {
            // A quarter of the whole library, and all that `src/search/engine.ts` uses of it.
            flexsearch$: LIGHT_FLEXSEARCH,
            // The theme loads it for languages and colours that pages here have from HighlightedCode.
            'prism-react-renderer$': join(siteDir, 'src/components/HighlightedCode/grammars.ts'),
          },
        },
      }) as object,
    getPathsToWatch: () =>
      ['docs', 'i18n', 'src/data', 'src/snippets'].map((path) =>
        join(siteDir, path, '**/*.{mdx,ts,go,rs,txt}'),
      ),
    async postBuild({ content, outDir }) {
      const files = buildFiles(content);
      if (isDefault) await writeApi(files, join(outDir, 'api/v1'));
      const { url: origin, title, tagline } = context.siteConfig;
      const locale = i18n.currentLocale as Locale;
      const source = { site: content, files, locale, origin, head: { title, tagline } };
      await writeMarkdown(siteDir, source, outDir);
    },
  };
}

// The configuration accepts plugins of unknown content only.
export default createSitePlugin as PluginModule;

type CreateData = (name: string, data: string) => Promise<string>;

function writeModules(
  { programs, exercises }: Site,
  createData: CreateData,
): readonly Promise<string>[] {
  const parts = programs.flatMap((program) =>
    [undefined, ...Object.keys(program.regions)].map((region) =>
      createData(programModule(program, region), JSON.stringify(shownPart(program, region))),
    ),
  );
  const files = exercises.map((exercise) =>
    createData(exerciseModule(exercise), JSON.stringify(exercise)),
  );
  return [...parts, ...files];
}

function shownPart({ regions, source, ...program }: Program, region: string | undefined): object {
  return { ...program, code: region === undefined ? source : regions[region] };
}
