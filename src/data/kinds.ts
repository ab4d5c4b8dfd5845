import type { Kind, Localized } from './types';

/** The kinds of counterpart from the closest to none, with the words that readers see. */
export const kinds: readonly {
  readonly id: Kind;
  readonly title: Localized;
  readonly summary: Localized;
}[] = [
  {
    id: 'equivalent',
    title: { ko: '대응', en: 'equivalent' },
    summary: {
      ko: '언어, 표준 라이브러리, 사실상의 표준 라이브러리에 있습니다.',
      en: 'The language, its standard library or its de-facto library has it.',
    },
  },
  {
    id: 'partial',
    title: { ko: '부분 대응', en: 'partial' },
    summary: {
      ko: '비슷한 것이 있지만 중요한 차이가 있습니다.',
      en: 'It has something close, with a difference that matters.',
    },
  },
  {
    id: 'idiom',
    title: { ko: '관용구', en: 'idiom' },
    summary: {
      ko: 'API는 없고, 다른 기능을 조합해서 쓰는 관용적인 방법이 있습니다.',
      en: 'No API, but a customary pattern of other constructs.',
    },
  },
  {
    id: 'none',
    title: { ko: '없음', en: 'none' },
    summary: {
      ko: '필요 없거나 불가능해서 대응하는 것이 없습니다.',
      en: 'No counterpart, because it is unnecessary or impossible.',
    },
  },
];
