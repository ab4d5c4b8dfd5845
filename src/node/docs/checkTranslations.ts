import { createHash } from 'node:crypto';
import type { PagePair } from './readDocs';

/** Name of the front matter field in which an English page keeps the hash of its Korean source. */
export const SOURCE_HASH = 'source_hash';

/** Gives the hash by which an English page names the Korean text that it was written against. */
export function hashSource(korean: string): string {
  return createHash('sha256').update(korean).digest('hex').slice(0, 16);
}

/**
 * Gives what keeps the two locales of a page from being equal: what `checkStructure` finds, and an
 * English page written against an older Korean text.
 */
export function checkTranslation(pair: PagePair): readonly string[] {
  return [...checkStructure(pair), ...checkHash(pair)];
}

/**
 * Gives where the locales differ in the order or number of headings, paragraphs, programs,
 * exercises, tables, lists, admonitions or links, and each field of the front matter that only one
 * of them has.
 */
export function checkStructure(pair: PagePair): readonly string[] {
  return [...checkShape(pair), ...checkFields(pair)];
}

function checkShape({ path, page }: PagePair): readonly string[] {
  const [ko, en] = [page.ko.shape, page.en.shape];
  const length = Math.max(ko.length, en.length);
  for (let at = 0; at < length; at += 1) {
    if (ko[at] !== en[at]) {
      const [korean, english] = [ko[at] ?? 'nothing', en[at] ?? 'nothing'];
      const after = at === 0 ? 'at the start' : `after ${ko[at - 1] ?? ''}`;
      return [`${path.en} differs ${after}: Korean has ${korean}, English has ${english}`];
    }
  }
  return [];
}

function checkFields({ path, page }: PagePair): readonly string[] {
  const names = (locale: 'ko' | 'en') =>
    Object.keys(page[locale].frontMatter).filter((name) => name !== SOURCE_HASH);
  const [ko, en] = [names('ko'), names('en')];
  return [
    ...ko
      .filter((name) => !en.includes(name))
      .map((name) => `${path.en} lacks the field "${name}"`),
    ...en
      .filter((name) => !ko.includes(name))
      .map((name) => `${path.ko} lacks the field "${name}"`),
  ];
}

function checkHash({ path, page, source }: PagePair): readonly string[] {
  const stamped = page.en.frontMatter[SOURCE_HASH];
  const present = hashSource(source.ko);
  if (stamped === present) return [];
  return [
    `${path.en} was written against another version of ${path.ko} (${String(stamped)}, now ${present}): ` +
      'bring it up to date, then run "npm run translated"',
  ];
}
