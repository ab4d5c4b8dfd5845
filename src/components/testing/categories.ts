import type { PublicCategory, PublicCategorySummary, PublicReference } from '../../api/contract';
import { mutex } from './constructs';

const text = (ko: string, en: string) => ({ ko, en });

const refer = (id: string, ko: string, en: string): PublicReference => ({
  id,
  title: text(ko, en),
  url: text(`/categories/${id}`, `/en/categories/${id}`),
});

const counts = (equivalent: number, partial: number, idiom: number, none: number) => ({
  equivalent,
  partial,
  idiom,
  none,
});

/** Two categories as the list of the API gives them. */
export const categorySummaries: readonly PublicCategorySummary[] = [
  {
    ...refer('channels', '채널', 'Channels'),
    summary: text('값을 주고받습니다.', 'Pass values.'),
    total: 9,
    counts: { go: counts(7, 1, 1, 0), rust: counts(9, 0, 0, 0), typescript: counts(0, 2, 3, 4) },
  },
  {
    ...refer('synchronization', '동기화', 'Synchronization'),
    summary: text('데이터를 지킵니다.', 'Guard data.'),
    total: 1,
    counts: { go: counts(1, 0, 0, 0), rust: counts(0, 1, 0, 0), typescript: counts(0, 0, 0, 1) },
  },
];

/** The second of them as its own file gives it. */
export const synchronization: PublicCategory = {
  ...(categorySummaries[1] as PublicCategorySummary),
  constructs: [mutex],
  previous: refer('channels', '채널', 'Channels'),
  next: refer('errors', '오류', 'Errors'),
};
