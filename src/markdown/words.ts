import type { Locale, Localized } from '../data/types';

const WORDS = {
  page: { ko: '웹 페이지', en: 'Web page' },
  json: { ko: 'JSON', en: 'JSON' },
  absent: { ko: '대응하는 코드가 없습니다', en: 'no code corresponds' },
  output: { ko: '실행 결과', en: 'Output' },
  message: { ko: '컴파일러 메시지', en: 'Compiler message' },
  compileFail: { ko: '컴파일되지 않는 코드', en: 'does not compile' },
  panic: { ko: '오류로 끝나는 코드', en: 'ends with an error' },
  unordered: {
    ko: '줄의 순서는 실행할 때마다 달라집니다.',
    en: 'The order of the lines changes from run to run.',
  },
  silent: { ko: '출력이 없습니다.', en: 'It prints nothing.' },
  start: { ko: '시작 코드', en: 'Start' },
  test: { ko: '테스트', en: 'Test' },
  solution: { ko: '해답', en: 'Solution' },
  runStart: {
    ko: '{folder} 폴더에서 테스트를 실행합니다. 시작 코드로는 실패합니다.',
    en: 'Run the test in the folder {folder}. It fails with the start.',
  },
  runSolution: {
    ko: '{folder} 폴더에서 해답을 테스트합니다.',
    en: 'Test the solution in the folder {folder}.',
  },
  figure: { ko: '그림', en: 'Figure' },
  chart: { ko: '그래프', en: 'Chart' },
  language: { ko: '언어', en: 'Language' },
  programs: { ko: '프로그램', en: 'Programs' },
  toolchain: { ko: '도구', en: 'Toolchain' },
  libraries: { ko: '라이브러리', en: 'Libraries' },
  spellings: { ko: '이렇게도 찾습니다', en: 'Also found as' },
  forbidden: { ko: '쓰지 않는 표기', en: 'Korean spellings not used' },
  see: { ko: '자세히', en: 'see' },
  difference: { ko: '결정적인 차이', en: 'The decisive difference' },
  pitfall: { ko: '흔한 실수', en: 'A common mistake' },
  name: { ko: '이름', en: 'Name' },
  symbols: { ko: '이름과 기호 색인', en: 'Index of names and symbols' },
  symbolsSummary: {
    ko: '세 언어의 API 이름과 연산자를 기호부터 차례로 늘어놓고 어느 개념인지 적었습니다.',
    en: 'Every API name and operator of the three languages, symbols first, with its construct.',
  },
  names: { ko: '이름', en: 'Names' },
  library: { ko: '라이브러리', en: 'Library' },
  since: { ko: '처음 나온 버전', en: 'Since' },
  noCounterpart: { ko: '대응하는 것이 없습니다.', en: 'It has no counterpart.' },
  kind: { ko: '대응', en: 'Counterpart' },
  related: { ko: '관련 개념', en: 'Related constructs' },
  sections: { ko: '이 개념을 쓰는 본문', en: 'Where the chapter uses it' },
  category: { ko: '분류', en: 'Category' },
  construct: { ko: '개념', en: 'Construct' },
  compare: { ko: 'Go · Rust · TypeScript 비교', en: 'Go, Rust and TypeScript compared' },
  compareSummary: {
    ko: '개념마다 각 언어에 있는 것과 비유가 깨지는 곳을 한 줄에 하나씩 비교합니다.',
    en: 'What each language has for each construct, one a row, and where the analogy breaks.',
  },
  caveat: { ko: '주의할 차이', en: 'Mind' },
  kinds: { ko: '표시의 뜻', en: 'What the kinds mean' },
  coverage: { ko: '분류별 현황', en: 'Coverage by category' },
  coverageSummary: {
    ko: '분류마다 각 언어에 대응하는 것이 얼마나 있는지 셉니다.',
    en: 'How much of each category every language has.',
  },
  constructs: { ko: '개념 수', en: 'Constructs' },
  total: { ko: '모두', en: 'All' },
  note: { ko: '참고', en: 'Note' },
  tip: { ko: '도움말', en: 'Tip' },
  info: { ko: '정보', en: 'Info' },
  warning: { ko: '주의', en: 'Warning' },
  danger: { ko: '위험', en: 'Danger' },
} satisfies Readonly<Record<string, Localized>>;

export type Word = keyof typeof WORDS;

/** Gives what the Markdown calls a thing in `locale`. */
export function word(name: Word, locale: Locale): string {
  return WORDS[name][locale];
}

/** Tells whether there is a word of that name. */
export function isWord(name: string): name is Word {
  return Object.hasOwn(WORDS, name);
}
