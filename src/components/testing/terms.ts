import type { PublicTerm } from '../../api/contract';

/** A term as the API gives it, with `changes`. */
export function term(changes: Partial<PublicTerm> = {}): PublicTerm {
  return {
    id: 'waker',
    title: { ko: '깨우기', en: 'waker' },
    variants: { ko: ['웨이크', '웨이꺼'], en: ['wakers', 'wake'] },
    forbidden: ['웨이꺼'],
    meaning: { ko: '다시 폴링하라고 알립니다.', en: 'It asks to be polled again.' },
    see: {
      id: 'wakers',
      title: { ko: 'Waker', en: 'Waker' },
      url: { ko: '/future#wakers', en: '/en/future#wakers' },
    },
    ...changes,
  };
}
