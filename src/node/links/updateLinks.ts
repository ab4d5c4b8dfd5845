import type { Answer } from './ask';
import type { LinkCheck, Links, Uses } from './readLinks';

const UNCHECKED: LinkCheck = { checked: null, how: null };

/**
 * Gives the list for what is used now: new addresses as unchecked, unused ones left out, and `day`
 * for those that were just found good. What was not asked or not found keeps its entry.
 */
export function updateLinks(
  links: Links,
  uses: Uses,
  answers: ReadonlyMap<string, Answer>,
  day: string,
): Links {
  const entries = [...uses.keys()].sort().map((url): [string, LinkCheck] => {
    const answer = answers.get(url);
    const entry = links[url] ?? UNCHECKED;
    return [url, answer?.isGood ? { checked: day, how: answer.how } : entry];
  });
  return Object.fromEntries(entries);
}

/** Gives the text of the file, as Prettier would leave it. */
export function formatLinks(links: Links): string {
  return `${JSON.stringify(links, null, 2)}\n`;
}
