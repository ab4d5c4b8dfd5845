import { describe, expect, test } from '@jest/globals';
import type { Site } from '../types';
import { assertSite, checkSite } from './checkSite';
import { makeConstruct, makeExercise, makeProgram, makeSite, makeTerm } from './fixtures';

function withConstruct(changes: object): Site {
  return makeSite({ constructs: [{ ...makeConstruct(), ...changes }] });
}

const file = 'src/data/constructs/select.ts';
const { go, rust } = makeConstruct();

describe('checkSite()', () => {
  test('finds nothing in a good site', () => {
    expect(checkSite(makeSite())).toEqual([]);
  });

  const broken: readonly (readonly [string, Site, string])[] = [
    ['an id in another case', withConstruct({ id: 'Select' }), 'the id "Select" is not kebab-case'],
    [
      'an empty alias',
      withConstruct({ aliases: { ko: ['셀렉트', ''], en: ['choose'] } }),
      `${file}: "aliases" has an empty one`,
    ],
    [
      'an alias twice',
      withConstruct({ aliases: { ko: ['셀렉트'], en: ['choose', 'Choose'] } }),
      `${file}: "aliases.en" has "Choose" twice: remove one`,
    ],
    [
      'a section twice',
      withConstruct({ sections: ['why', 'why'] }),
      `${file}: "sections" names "why" twice: remove one`,
    ],
    [
      'a category of nobody',
      withConstruct({ category: 'x' }),
      `${file}: "category" is "x"; known are selection`,
    ],
    [
      'two of one id',
      makeSite({ constructs: [makeConstruct(), makeConstruct()] }),
      `${file}: the id "select" stands twice`,
    ],
    [
      'a missing locale',
      withConstruct({ title: { ko: '고르기' } }),
      `${file}: "title.en" is missing`,
    ],
    [
      'a missing text',
      withConstruct({ difference: undefined }),
      `${file}: "difference.ko" is missing`,
    ],
    [
      'Hangul in English',
      withConstruct({ summary: { ko: '고릅니다.', en: '고릅니다.' } }),
      `${file}: "summary.en" has Hangul`,
    ],
    [
      'English in Korean',
      withConstruct({ summary: { ko: 'Select.', en: 'Select.' } }),
      `${file}: "summary.ko" has no Hangul`,
    ],
    [
      'loose jamo',
      withConstruct({ summary: { ko: '고릅니다.'.normalize('NFD'), en: 'x' } }),
      'is not in NFC',
    ],
    [
      'Chinese characters in Korean',
      withConstruct({ summary: { ko: '同期를 맞춥니다.', en: 'Takes it.' } }),
      `${file}: "summary.ko" has "同期" in it`,
    ],
    [
      'Japanese in an alias',
      withConstruct({ aliases: { ko: ['セレクト'], en: ['choose'] } }),
      `${file}: "aliases.ko" has "セレクト" in it`,
    ],
    [
      'Hangul in an English alias',
      withConstruct({ aliases: { ko: ['셀렉트'], en: ['고르기'] } }),
      `${file}: "aliases.en" has Hangul in it, "고르기"`,
    ],
    [
      'a field of nobody',
      withConstruct({ pitfal: { ko: '잃습니다.', en: 'Loses it.' } }),
      `${file}: "pitfal" is no field of a construct`,
    ],
    [
      'a field of nobody in a language',
      withConstruct({ go: { ...go, notes: {} } }),
      `${file}: "go.notes" is no field`,
    ],
    [
      'the id of a heading',
      withConstruct({ id: 'why' }),
      'src/data/constructs/why.ts: the id "why" is that of a heading on the page "why" too',
    ],
    [
      'a text that is too long',
      withConstruct({ title: { ko: '고'.repeat(25), en: 'Select' } }),
      `${file}: "title.ko" has 25 characters, at most 24`,
    ],
    [
      'a version without a name',
      withConstruct({ go: { ...go, since: '1.25' } }),
      `${file}: "go.since" is "1.25": write a name and a version`,
    ],
    [
      'a backtick without a partner',
      withConstruct({ summary: { ko: '`고릅니다.', en: 'Takes it.' } }),
      `${file}: "summary.ko" has a backtick without a partner`,
    ],
    [
      'a syntax of two lines',
      withConstruct({ go: { ...go, syntax: 'a\nb' } }),
      `${file}: "go.syntax" has a line break`,
    ],
    [
      'an alias that is its own title',
      withConstruct({ aliases: { ko: ['셀렉트'], en: ['select'] } }),
      `${file}: "aliases.en" has "select", which is its own title`,
    ],
    ['a missing language', withConstruct({ go: undefined }), `${file}: "go" is missing`],
    [
      'a kind of nobody',
      withConstruct({ go: { ...go, kind: 'x' } }),
      `${file}: "go.kind" is "x"; known are`,
    ],
    [
      'a missing note',
      withConstruct({ go: { ...go, kind: 'partial' } }),
      `${file}: "go.note" is missing`,
    ],
    [
      'no aliases',
      withConstruct({ aliases: { ko: [], en: ['x'] } }),
      `${file}: "aliases.ko" is empty`,
    ],
    [
      'a relative of nobody',
      withConstruct({ related: ['x'] }),
      `${file}: "related" names "x", which is no construct`,
    ],
    ['itself as a relative', withConstruct({ related: ['select'] }), 'names the construct itself'],
    ['a section of nobody', withConstruct({ sections: ['x'] }), `${file}: "sections" names "x"`],
    [
      'a section that does not link to it',
      makeSite({ sections: makeSite().sections.map((each) => ({ ...each, constructs: [] })) }),
      `${file}: "sections" names "why", which does not link to /constructs/select`,
    ],
    ['no section', withConstruct({ sections: [] }), `${file}: "sections" is empty`],
    [
      'a forbidden spelling',
      makeSite({
        constructs: [makeConstruct({ pitfall: { ko: '메세지를 잃습니다.', en: 'Loses it.' } })],
        glossary: [makeTerm()],
      }),
      `${file}: "메세지" is written "메시지"`,
    ],
    [
      'a term without a meaning',
      makeSite({ glossary: [makeTerm({ meaning: { ko: '값입니다.', en: '' } })] }),
      'src/data/glossary.ts: "message.meaning.en" is missing',
    ],
    [
      'a term that leads nowhere',
      makeSite({ glossary: [makeTerm({ see: 'x' })] }),
      'src/data/glossary.ts: "message.see" names "x", which is no construct, page or heading',
    ],
    [
      'a spelling of two terms',
      makeSite({ glossary: [makeTerm(), makeTerm({ id: 'mail', ko: '메일', en: 'Messages' })] }),
      '"messages" of "mail" belongs to "message" already',
    ],
    ['no symbol', withConstruct({ go: { ...go, symbols: [] } }), `${file}: "go.symbols" is empty`],
    ['a foreign host', withConstruct({ go: rust }), 'is not on go.dev, pkg.go.dev'],
    [
      'no address',
      withConstruct({ go: { ...go, symbols: [{ name: 'x', url: 'x' }] } }),
      'is not an https address',
    ],
    [
      'an exercise of nobody',
      makeSite({ exercises: [] }),
      'page "why", "why": there is no exercise "three-apis"',
    ],
    [
      'an exercise that no page shows',
      makeSite({ exercises: [makeExercise(), makeExercise({ id: 'hidden' })] }),
      'exercise "hidden": no page shows it with <Exercise id="hidden" />',
    ],
    [
      'an exercise that stands twice',
      makeSite({
        sections: makeSite().sections.map((each) => ({
          ...each,
          exercises: ['three-apis', 'three-apis'],
        })),
      }),
      'page "why", "why": the exercise "three-apis" stands twice',
    ],
    [
      'no program',
      makeSite({ programs: [makeProgram('go')] }),
      `${file}: there is no rust program`,
    ],
    [
      'a wide line',
      makeSite({ programs: [makeProgram('go'), makeProgram('rust', 'x'.repeat(69))] }),
      '69 columns',
    ],
  ];

  test.each(broken)('finds %s and names the place', (_name, site, message) => {
    expect(checkSite(site).join('\n')).toContain(message);
  });

  test.each(broken)('says of %s the file, the field and what to do', (_name, site) => {
    const problems = checkSite(site).filter((problem) =>
      problem.startsWith('src/data/constructs/'),
    );
    for (const problem of problems) {
      expect(problem).toMatch(
        /^src\/data\/constructs\/[\w-]+\.ts: .*("|the ).*(: |; known|is written)/,
      );
    }
  });

  test('finds a relation that only one side names', () => {
    const other = makeConstruct({
      id: 'timeout',
      aliases: { ko: ['제한'], en: ['limit'] },
      go: { ...go, symbols: [{ name: 'x', url: 'https://go.dev/x' }] },
      rust: { ...rust, symbols: [{ name: 'y', url: 'https://docs.rs/y' }] },
    });
    const site = makeSite({ constructs: [makeConstruct({ related: ['timeout'] }), other] });
    expect(checkSite(site).join('\n')).toContain('timeout.ts does not name "select"');
  });

  test('finds a symbol and an alias that two constructs claim', () => {
    const site = makeSite({ constructs: [makeConstruct(), makeConstruct({ id: 'choose' })] });
    expect(checkSite(site).join('\n')).toContain('go symbol "select" belongs to "select" already');
    expect(checkSite(site).join('\n')).toContain('the alias "셀렉트" belongs to "select" already');
  });
});

test('assertSite() throws all problems at once', () => {
  expect(() => {
    assertSite(withConstruct({ title: { ko: '고르기' }, related: ['x'] }));
  }).toThrow(/2 problem\(s\):\n- .*title\.en.*\n- .*related/);
});
