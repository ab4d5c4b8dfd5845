import type { Language, LanguageInfo } from './types';

/** The languages in display order. */
export const languages: readonly LanguageInfo[] = [
  {
    id: 'go',
    title: 'Go',
    shortNames: ['golang'],
    spokenNames: ['고랭', '고언어'],
    version: 'Go 1.26',
    model: {
      ko: '런타임에 내장된 선점형 스케줄러가 스택을 가진 고루틴을 여러 스레드에 나누어 실행합니다.',
      en: 'A pre-emptive scheduler inside the runtime spreads stackful goroutines over threads.',
    },
  },
  {
    id: 'rust',
    title: 'Rust',
    shortNames: ['rs'],
    spokenNames: ['러스트'],
    version: 'Rust 1.95, tokio 1.53',
    model: {
      ko: '라이브러리로 고르는 런타임이 스택 없는 퓨처를 협조적으로 실행합니다.',
      en: 'A runtime chosen as a library runs stackless futures cooperatively.',
    },
  },
  {
    id: 'typescript',
    title: 'TypeScript',
    shortNames: ['ts', 'javascript', 'js', 'node'],
    spokenNames: ['타입스크립트', '자바스크립트', '노드'],
    version: 'TypeScript 6.0, Node 20',
    model: {
      ko: '스레드마다 하나인 이벤트 루프가 작업을 하나씩 끝까지 실행합니다.',
      en: 'One event loop a thread runs each job to completion.',
    },
  },
];

/** Their ids in display order. */
export const languageIds: readonly Language[] = languages.map(({ id }) => id);
