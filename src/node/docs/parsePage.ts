import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A program shown on a page, as its element names it. */
export interface ShownProgram {
  readonly id: string;
  readonly region?: string;
  readonly langs?: string;
}

/** The page itself (level 1, no id) or one heading, with what stands before the next heading. */
export interface PageSection {
  readonly id: string | undefined;
  readonly level: number;
  readonly title: string;
  /** Plain text; code blocks and markup left out. */
  readonly text: string;
  readonly programs: readonly ShownProgram[];
  /** Ids of the exercises shown in it. */
  readonly exercises: readonly string[];
  /** Addresses that it links to, as they are written. */
  readonly links: readonly string[];
  readonly line: number;
}

/** What a page is made of, in reading order; equal in both locales. */
export interface PageOutline {
  /** Front matter as it stands. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The first is the page. */
  readonly sections: readonly PageSection[];
  /** One line for each heading, paragraph, program, exercise, table, admonition, list and link, without prose. */
  readonly shape: readonly string[];
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough)
  .use(remarkDirective)
  .use(remarkMdx);

/**
 * Parses one MDX page. Throws with the file and place where it is not MDX or where the front matter
 * has no title.
 */
export function parsePage(source: string, path: string): PageOutline {
  const tree = parseTree(source, path);
  const frontMatter = findFrontMatter(tree);
  const title = frontMatter['title'];
  if (typeof title !== 'string' || title === '') {
    throw new Error(`Cannot read ${path}: its front matter has no "title"`);
  }
  return { frontMatter, sections: splitSections(tree, title), shape: findShape(tree) };
}

/** Parses MDX as Docusaurus does. Throws with the file and line. */
export function parseTree(source: string, path: string): Root {
  try {
    return parser.parse(source);
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    throw new Error(
      `Cannot parse ${path}${line ? `:${String(line)}` : ''}: ${reason ?? String(error)}`,
    );
  }
}

function findFrontMatter(tree: Root): Readonly<Record<string, unknown>> {
  const first = tree.children[0];
  const value: unknown = first?.type === 'yaml' ? parseYaml(first.value) : {};
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function splitSections(tree: Root, pageTitle: string): readonly PageSection[] {
  const groups: { head: RootContent | undefined; body: RootContent[] }[] = [
    { head: undefined, body: [] },
  ];
  for (const node of tree.children) {
    if (node.type === 'heading') groups.push({ head: node, body: [] });
    else if (node.type !== 'yaml') groups.at(-1)?.body.push(node);
  }
  return groups.map(({ head, body }) => ({
    id: head && findHeadingId(head),
    level: head?.type === 'heading' ? head.depth : 1,
    title: head ? plainText(head) : pageTitle,
    text: body.map(plainText).filter(Boolean).join('\n'),
    programs: body.flatMap(findPrograms),
    exercises: body.flatMap((node) =>
      findElements(node, 'Exercise').map((element) => findAttribute(element, 'id') ?? ''),
    ),
    links: [...(head ? [head] : []), ...body].flatMap(findLinks),
    line: head?.position?.start.line ?? 1,
  }));
}

// `## 제목 {/* #id */}`
function findHeadingId(heading: Nodes): string | undefined {
  let id: string | undefined;
  visit(heading, 'mdxTextExpression', (node) => {
    id = /^\/\*\s*#([^\s*]+)\s*\*\/$/.exec(node.value.trim())?.[1] ?? id;
  });
  return id;
}

function plainText(node: Nodes): string {
  if (isCode(node)) return '';
  if (!('children' in node)) return toString(node).replace(/\s+/g, ' ');
  const text = node.children.map(plainText).filter(Boolean).join(separatorOf(node)).trim();
  // A colon in prose, as in `12:30`, parses as a directive; its text is what was written.
  return node.type === 'textDirective' ? `:${node.name}${text}` : text;
}

function isCode(node: Nodes): boolean {
  return ['code', 'mdxjsEsm', 'mdxTextExpression', 'mdxFlowExpression'].includes(node.type);
}

function separatorOf(node: Nodes): string {
  if (['table', 'tableRow', 'list', 'listItem'].includes(node.type)) return ' ';
  return ['containerDirective', 'blockquote', 'mdxJsxFlowElement'].includes(node.type) ? '\n' : '';
}

function findPrograms(node: Nodes): readonly ShownProgram[] {
  return findElements(node, 'Programs').map((element) => {
    const [id, region, langs] = ['id', 'region', 'langs'].map((name) =>
      findAttribute(element, name),
    );
    return { id: id ?? '', ...(region && { region }), ...(langs && { langs }) };
  });
}

function findElements(node: Nodes, name: string): readonly JsxElement[] {
  const elements: JsxElement[] = [];
  visit(node, (element: Nodes) => {
    if (isElement(element) && element.name === name) elements.push(element);
  });
  return elements;
}

function findLinks(node: Nodes): readonly string[] {
  const links: string[] = [];
  visit(node, 'link', ({ url }) => {
    links.push(url);
  });
  return links;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

function isElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function findAttribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute): attribute is MdxJsxAttribute =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

function findShape(tree: Root): readonly string[] {
  const shape: string[] = [];
  visit(tree, (node) => {
    const line = shapeOf(node);
    if (line) shape.push(line);
  });
  return shape;
}

function shapeOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return `heading ${String(node.depth)} #${findHeadingId(node) ?? '(no id)'}`;
    case 'paragraph':
      return 'paragraph';
    case 'table':
      return `table ${String(node.children.length)}×${String(node.children[0]?.children.length)}`;
    case 'list':
      return `list of ${String(node.children.length)}`;
    case 'link':
      return `link ${node.url}`;
    case 'containerDirective':
      return `admonition ${node.name}`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return `<${node.name ?? ''} ${describeAttributes(node)}>`;
    default:
      return undefined;
  }
}

function describeAttributes(element: JsxElement): string {
  return ['id', 'region', 'langs', 'lang']
    .flatMap((name) => {
      const value = findAttribute(element, name);
      return value === undefined ? [] : [`${name}="${value}"`];
    })
    .join(' ');
}
