import type { Construct, Counterpart, Exercise, Program, Section, Site, Term } from '../types';

const counterpart: Counterpart = {
  kind: 'equivalent',
  symbols: [{ name: 'select', url: 'https://go.dev/ref/spec#Select_statements' }],
  syntax: 'select {}',
};

/** A construct that no rule complains about, with `changes`. */
export function makeConstruct(changes: Partial<Construct> = {}): Construct {
  return {
    id: 'select',
    category: 'selection',
    title: { ko: '고르기', en: 'Select' },
    summary: { ko: '먼저 끝난 것을 고릅니다.', en: 'Takes what ends first.' },
    go: counterpart,
    rust: {
      ...counterpart,
      symbols: [
        { name: 'tokio::select!', url: 'https://docs.rs/tokio/latest/tokio/macro.select.html' },
      ],
    },
    typescript: {
      kind: 'none',
      symbols: [],
      syntax: '',
      note: { ko: '없습니다.', en: 'There is none.' },
    },
    difference: { ko: '진 쪽은 버려집니다.', en: 'The losers are dropped.' },
    aliases: { ko: ['셀렉트'], en: ['choose'] },
    related: [],
    sections: ['why'],
    ...changes,
  };
}

/** A program of `language` for the construct above. */
export function makeProgram(language: 'go' | 'rust', source = 'run()'): Program {
  return {
    id: 'select',
    language,
    path: `src/snippets/${language}/select`,
    expectation: 'output',
    source,
    regions: {},
    output: { command: 'run', toolchain: 'x', libraries: [], text: '' },
  };
}

/** The Go files of an exercise that the page below shows. */
export function makeExercise(changes: Partial<Exercise> = {}): Exercise {
  const path = 'src/snippets/go/exercises/three-apis';
  return {
    id: 'three-apis',
    language: 'go',
    path,
    commands: { start: 'go test', solution: 'go test -tags solution' },
    start: { path: `${path}/start.go`, source: 'start()' },
    solution: { path: `${path}/solution.go`, source: 'solve()' },
    test: { path: `${path}/exercise_test.go`, source: 'test()' },
    ...changes,
  };
}

/** A term that no rule complains about, with `changes`. */
export function makeTerm(changes: Partial<Term> = {}): Term {
  return {
    id: 'message',
    ko: '메시지',
    en: 'message',
    variants: { ko: ['메세지'], en: ['messages'] },
    forbidden: ['메세지'],
    meaning: { ko: '주고받는 값입니다.', en: 'A value that is sent.' },
    see: 'select',
    ...changes,
  };
}

const section: Section = {
  id: 'why',
  page: 'why',
  level: 1,
  title: { ko: '왜', en: 'Why' },
  breadcrumb: { ko: [], en: [] },
  url: { ko: '/why', en: '/en/why' },
  text: { ko: '', en: '' },
  programs: [{ id: 'select' }],
  exercises: ['three-apis'],
  constructs: ['select', 'timeout', 'choose'],
};

/** A site that no rule complains about, with `changes`. */
export function makeSite(changes: Partial<Site> = {}): Site {
  return {
    languages: [],
    categories: [
      {
        id: 'selection',
        title: { ko: '선택', en: 'Selection' },
        summary: { ko: '고릅니다.', en: 'Select.' },
      },
    ],
    constructs: [makeConstruct()],
    glossary: [],
    programs: [makeProgram('go'), makeProgram('rust')],
    exercises: [makeExercise()],
    sections: [section],
    renamed: [],
    ...changes,
  };
}
