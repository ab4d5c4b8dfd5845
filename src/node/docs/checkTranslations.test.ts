import { describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { checkTranslation, hashSource } from './checkTranslations';
import { parsePage } from './parsePage';
import { buildSections, readPages } from './readDocs';
import type { PagePair } from './readDocs';

const KOREAN = `---
title: 퓨처
---

## 지연 실행 {/* #lazy */}

[비교](/compare)를 보십시오.

<Exercise id="three-apis" />
`;

function pairOf(english: string, korean = KOREAN): PagePair {
  const path = { ko: 'docs/01-x.mdx', en: 'en/01-x.mdx' };
  return {
    file: '01-x.mdx',
    slug: 'x',
    place: 'x',
    path,
    source: { ko: korean, en: english },
    page: { ko: parsePage(korean, path.ko), en: parsePage(english, path.en) },
  };
}

const ENGLISH = `---
title: Futures
source_hash: '${hashSource(KOREAN)}'
---

## Lazy {/* #lazy */}

See the [comparison](/compare).

<Exercise id="three-apis" />
`;

describe('checkTranslation()', () => {
  test('finds nothing where the locales are equal', () => {
    expect(checkTranslation(pairOf(ENGLISH))).toEqual([]);
  });

  test.each([
    [
      'a heading with another id',
      ENGLISH.replace('#lazy', '#eager'),
      /#lazy, English has heading 2 #eager/,
    ],
    [
      'a link that is missing',
      ENGLISH.replace('[comparison](/compare)', 'comparison'),
      /link \/compare/,
    ],
    [
      'a paragraph that is missing',
      ENGLISH.replace(/See the .*\n/, ''),
      /Korean has paragraph, English has <Exercise/,
    ],
    [
      'another exercise',
      ENGLISH.replace('three-apis', 'at-most-five'),
      /Korean has <Exercise id="three-apis">, English has <Exercise id="at-most-five">/,
    ],
    [
      'a field that only one has',
      ENGLISH.replace('title:', 'description: x\ntitle:'),
      /lacks the field "description"/,
    ],
    [
      'an older Korean text',
      ENGLISH.replace(/source_hash: '.*'/, "source_hash: 'old'"),
      /written against another version/,
    ],
  ])('finds %s', (_name, english, message) => {
    expect(checkTranslation(pairOf(english)).join('\n')).toMatch(message);
  });
});

describe('buildSections()', () => {
  test('gives ids, addresses and parents in both locales', () => {
    expect(buildSections([pairOf(ENGLISH)], '/')[1]).toMatchObject({
      id: 'lazy',
      page: 'x',
      title: { ko: '지연 실행', en: 'Lazy' },
      breadcrumb: { ko: ['퓨처'], en: ['Futures'] },
      url: { ko: '/x#lazy', en: '/en/x#lazy' },
      exercises: ['three-apis'],
    });
  });

  test('refuses an id that stands on two pages, and a heading without one', () => {
    const pair = pairOf(ENGLISH);
    expect(() => buildSections([pair, { ...pair, slug: 'y' }], '/')).toThrow('"lazy" on page "y"');
    const bare = KOREAN.replace(' {/* #lazy */}', '');
    expect(() => buildSections([pairOf(ENGLISH, bare)], '/')).toThrow(/give it \{\/\* #id \*\/\}/);
  });
});

test.each(readPages(resolve(__dirname, '../../..')))(
  'page $slug is equal in Korean and English',
  (pair) => {
    expect(checkTranslation(pair)).toEqual([]);
  },
);
