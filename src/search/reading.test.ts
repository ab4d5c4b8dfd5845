import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createIndex } from './createIndex';
import { makeDocument } from './fixtures';
import { search } from './query';
import type { SearchOptions } from './types';

const index = createIndex({
  documents: [
    makeDocument({
      id: 'async-runtime',
      title: '비동기 런타임',
      text: '퓨처(future)를 폴링합니다.',
    }),
    makeDocument({
      id: 'ownership',
      title: '소유권 규칙',
      text: '소유권(ownership)은 값마다 하나입니다.',
    }),
    makeDocument({ id: 'moves', title: '이동', text: '소유권을 넘기면 더는 쓰지 못합니다.' }),
    makeDocument({
      id: 'use-cargo',
      title: '카고 사용하기',
      text: '자리표시자를 채우고 기다립니다.',
    }),
    makeDocument({ id: 'make-table', title: '표 만들기', text: '표를 만듭니다.' }),
    makeDocument({ id: 'wait-group', title: 'WaitGroup', code: 'wg.Wait()', languages: ['go'] }),
    makeDocument({
      id: 'arc',
      title: '공유 상태',
      code: 'let m = Arc<Mutex<T>>;',
      languages: ['rust'],
    }),
    makeDocument({
      id: 'other',
      title: '다른 상태',
      code: 'let m = Mutex::new(Arc); T',
      languages: ['rust'],
    }),
    makeDocument({ id: 'go-select', title: 'select', languages: ['go'], text: '채널을 고릅니다.' }),
    makeDocument({
      id: 'rust-select',
      title: 'select!',
      languages: ['rust'],
      text: '퓨처를 고릅니다.',
    }),
    makeDocument({ id: 'message', title: '메시지', text: '메시지를 보냅니다.' }),
    makeDocument({ id: 'migrant', title: '번역', text: '이동세차를 부릅니다.' }),
    makeDocument({ id: 'age', title: '나이', text: '세자는 어립니다.' }),
    makeDocument({ id: 'paper', title: '용지', text: '용지를 넣습니다.' }),
    makeDocument({ id: 'tray', title: '프린터', text: '용지함을 엽니다.' }),
    makeDocument({ id: 'boot', title: '설치', text: '디스크에 들어 있는 부팅 파일을 씁니다.' }),
    makeDocument({ id: 'inside', title: '목록', text: '들어있는 것을 봅니다. 부팅도 합니다.' }),
    makeDocument({ id: 'closure', title: '클로저', text: '세대와 시대, 값을 붙잡습니다.' }),
  ],
  glossary: [{ ko: '메시지', en: 'message', variants: ['메세지', 'messages'] }],
  languages: { go: ['go', 'golang'], rust: ['rust', '러스트'] },
});

function idsOf(query: string, options?: SearchOptions): string[] {
  return search(index, query, options).hits.map(({ document }) => document.id);
}

describe('search() reads', () => {
  test.each([
    ['particles', '런타임을', 'async-runtime'],
    ['no particles', '소유권 넘기면', 'moves'],
    ['NFD', '비동기 런타임'.normalize('NFD'), 'async-runtime'],
    ['no spaces', '비동기런타임', 'async-runtime'],
    ['no spaces in the text', '소유권을넘기면', 'moves'],
    ['one space too many', '자리 표시자', 'use-cargo'],
    ['a half-typed syllable', '비동깅', 'async-runtime'],
    ['a half-typed word', '소유권 규ㅊ', 'ownership'],
    ['initial consonants', 'ㅂㄷㄱ ㄹㅌㅇ', 'async-runtime'],
    ['initial consonants in one', 'ㅂㄷㄱㄹㅌㅇ', 'async-runtime'],
    ['initial consonants of a start', 'ㅅㅇㄱ', 'ownership'],
    ['a word and initial consonants', '비동기 ㄹㅌㅇ', 'async-runtime'],
    ['Korean typed in English mode', 'qlehdrl fjsxkdla', 'async-runtime'],
    ['shifted keys', 'thdbrnjs rbclr', 'ownership'],
    ['English typed in Korean mode', 'ㅈ먓ㅎ개ㅕㅔ', 'wait-group'],
    ['a key too many', '비동ㅇ기 런타임', 'async-runtime'],
    ['a key too few', '소유권 규ㅣㄱ', 'ownership'],
    ['a wrong key', '클로처', 'closure'],
    ['two keys swapped', 'waitgruop', 'wait-group'],
    ['two keys swapped in a title of known words', '소유권 규칯', 'ownership'],
    ['a slip in the start of a longer word', '자리표시저', 'use-cargo'],
    ['a slip that makes two other words', '이동세자', 'migrant'],
    ['a slip in a word, not in its stem', '욘지함', 'tray'],
    ['words in one that the text writes apart', '들어있는부팅', 'boot'],
    ['a particle of two syllables', '소유권이라', 'ownership'],
    ['a loanword variant', '메세지', 'message'],
    ['an English term for a Korean one', 'message', 'message'],
    ['a gloss of the text', 'ownership', 'ownership'],
    ['an identifier in lower case', 'waitgroup', 'wait-group'],
    ['an identifier apart', 'wait group', 'wait-group'],
    ['an identifier in snake case', 'wait_group', 'wait-group'],
    ['generics as written', 'Arc<Mutex<T>>', 'arc'],
    ['an asking ending', '카고 사용하는 법', 'use-cargo'],
    ['another asking ending', '카고 사용하려면', 'use-cargo'],
    ['an asking ending after ㄹ', '표 만드는 방법', 'make-table'],
    ['another inflection', '기다리려면', 'use-cargo'],
    ['a language', 'rust select', 'rust-select'],
    ['a language with a particle', 'go의 select', 'go-select'],
    ['a language in Korean', '러스트 select', 'rust-select'],
  ])('%s: %j finds %s first', (_, query, id) => {
    expect(idsOf(query)[0]).toBe(id);
  });

  test('a gloss that one text gives for another text', () => {
    expect(idsOf('ownership')).toEqual(['ownership', 'moves']);
  });

  test('`lang:` as a limit', () => {
    expect(idsOf('lang:rust select')).toEqual(['rust-select']);
    expect(idsOf('select', { language: 'go' })).toEqual(['go-select']);
  });

  test.each([
    ['lang:zig select', { value: 'zig' }],
    ['select lang:RSUT', { value: 'rsut', suggestion: 'rust' }],
    ['lang:gol select', { value: 'gol', suggestion: 'go' }],
    ['lang:러스트 select', undefined],
  ])(
    '%j: what follows `lang:` and is no language limits nothing, and is said',
    (query, unknown) => {
      expect(search(index, query).unknownLanguage).toEqual(unknown);
      expect(idsOf(query)).toContain('rust-select');
    },
  );

  test.each([
    ['select! {', 'rust-select'],
    ['WaitGroup;', 'wait-group'],
    ['`WaitGroup`', 'wait-group'],
    ['what is WaitGroup?', 'wait-group'],
    ['런타임이라면', 'async-runtime'],
    ['런타임들의', 'async-runtime'],
    ['클로저예요', 'closure'],
    ['소유권에서의', 'ownership'],
  ])('%s as the name that is in it', (query, id) => {
    expect(idsOf(query)[0]).toBe(id);
  });

  test('quotes and a minus as whole words', () => {
    const own = createIndex({
      documents: [
        makeDocument({ id: 'port', text: 'a channel for the port' }),
        makeDocument({ id: 'support', text: 'a channel with support' }),
        makeDocument({ id: 'race', text: 'a channel: go test -race finds it' }),
      ],
    });
    const find = (query: string) => search(own, query).hits.map(({ document }) => document.id);
    expect(find('channel -port')).toEqual(['support', 'race']);
    expect(find('"port"')).toEqual(['port']);
    expect(find('"go test -race"')).toEqual(['race']);
  });

  test('quotes as an exact phrase', () => {
    expect(idsOf('소유권 하나')).toContain('ownership');
    expect(idsOf('"소유권을 넘기면"')).toEqual(['moves']);
  });

  test('a minus as what must not be there', () => {
    expect(idsOf('소유권 -규칙')).toEqual(['moves']);
    expect(idsOf('소유권')).toContain('ownership');
  });
});

describe('a guess', () => {
  test.each([
    ['qlehdrl', '비동기'],
    ['ㅂㄷㄱ ㄹㅌㅇ', '비동기 런타임'],
    ['ㅂㄷㄱ', '비동기'],
    ['ㅅㅇㄱㄱ', '소유권 규'],
    ['ㅈ먓ㅎ개ㅕㅔ', 'waitgroup'],
    ['클로처', '클로저'],
  ])('of %j says that it searched %j', (query, reading) => {
    expect(search(index, query).reading).toBe(reading);
  });

  test.each([['비동기'], ['select'], ['소유권을넘기면'], ['메세지'], ['김치찌개']])(
    'is not made of %j',
    (query) => {
      expect(search(index, query).reading).toBeUndefined();
    },
  );

  test('is not made when the query is to be taken as typed', () => {
    for (const query of ['qlehdrl', 'ㅂㄷㄱ', '클로처']) {
      expect(idsOf(query, { exact: true })).toEqual([]);
    }
  });

  test('never comes before what is spelled as typed, whatever is typed', () => {
    const words = ['세대', '시대', '클로저', '런타임', 'select', 'waitgroup', '메시지'];
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => {
        const { hits, reading } = search(index, word);
        expect(reading).toBeUndefined();
        const { title, text } = hits[0]?.document ?? makeDocument({ id: '' });
        expect(`${title} ${text}`.toLowerCase()).toContain(word);
      }),
    );
  });
});

describe('nothing is found for', () => {
  test.each([
    ['ㅋㅋㅋㅋ'],
    ['ㅁㄴㅇㄹ'],
    ['asdfqwer'],
    ['banana?'],
    ['9f8a7b6c5d4e'],
    ['간고모'],
    ['김치찌개 만들기'],
    ['주식 투자'],
    ['ㅏㅏㅏ'],
    ['…'],
  ])('%j', (query) => {
    expect(idsOf(query)).toEqual([]);
  });
});
