import { splitCode } from '../components/Prose/model';

/**
 * Gives a sentence of the data as Markdown: what stands in backticks is code, the rest is only text,
 * whatever signs are in it.
 *
 * @example prose('`Arc<T>` of Vec<T>') // '`Arc<T>` of Vec\\<T>'
 */
export function prose(sentence: string): string {
  return splitCode(sentence)
    .map(({ text, isCode }) => (isCode ? code(text) : escapeText(text)))
    .join('');
}

/** Gives a text without markup as Markdown. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&');
}

/**
 * Gives inline code, whatever backticks are in it.
 *
 * @example code('<-ch') // '`<-ch`'
 */
export function code(text: string): string {
  const fence = fenceOf(text, 1);
  const needsSpace = /^`|`$/.test(text);
  return needsSpace ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** Gives a block of code in `language`. */
export function codeBlock(language: string, source: string): string {
  const fence = fenceOf(source, 3);
  return `${fence}${language}\n${source.replace(/\n+$/, '')}\n${fence}`;
}

// A fence is longer than any run of backticks inside it (CommonMark 0.31, 4.5 and 6.1).
function fenceOf(text: string, least: number): string {
  const runs = (text.match(/`+/g) ?? []).map(({ length }) => length + 1);
  return '`'.repeat(Math.max(least, ...runs));
}

/** Gives a link whose text is Markdown already. */
export function link(text: string, url: string): string {
  // In angle brackets where an address has what would end it, as in `#method.await()`.
  return /[()\s]/.test(url) ? `[${text}](<${url}>)` : `[${text}](${url})`;
}

/** Gives a table (GitHub Flavored Markdown); cells are Markdown already and may have any sign in them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}

/** Gives Markdown inside a quotation. */
export function quotation(markdown: string): string {
  return markdown.replace(/^(.*)$/gm, (_, line: string) => `> ${line}`.trimEnd());
}

/** Puts blocks under each other, empty ones left out. */
export function blocks(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n');
}
