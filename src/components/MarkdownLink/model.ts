/**
 * Gives the path of the Markdown of a page, both below the root of the locale.
 *
 * @example twinOf('') // 'index.md', of the landing page
 */
export function twinOf(path: string): string {
  return `${path === '' ? 'index' : path}.md`;
}

/** Tells whether this page may write to the clipboard: browsers refuse it where a page is not secure. */
export function canCopy(): boolean {
  return 'clipboard' in navigator;
}

/** Puts the document at `url` on the clipboard. Rejects where it cannot be had or written. */
export async function copyDocument(url: string): Promise<void> {
  const text = fetchText(url);
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text);
    return;
  }
  // Safari writes only in the turn of the click, and waits for a promise that it was given there.
  const blob = text.then((content) => new Blob([content], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  // A host may answer with a page in place of what it does not have.
  const isMarkdown = !response.headers.get('content-type')?.startsWith('text/html');
  if (!response.ok || !isMarkdown) {
    throw new Error(`Cannot read ${url}: ${String(response.status)}`);
  }
  return response.text();
}
