import type { Localized } from '../../data/types';

interface Messages {
  readonly title: string;
  readonly lead: string;
  readonly nearest: string;
  readonly ways: string;
  readonly read: string;
  readonly search: string;
  readonly compare: string;
  readonly symbols: string;
}

/**
 * Both locales at once: a host of static files answers with the one 404.html of the default locale,
 * also for an address below the other.
 */
export const messages: Localized<Messages> = {
  ko: {
    title: '이 주소에는 페이지가 없습니다',
    lead: '주소가 바뀌었거나 잘못 적혔습니다. 주소에 있던 말로 찾아 보세요.',
    nearest: '비슷한 주소',
    ways: '다른 길',
    read: '처음부터 읽기',
    search: '검색 페이지',
    compare: '언어 비교',
    symbols: '이름과 기호 색인',
  },
  en: {
    title: 'There is no page at this address',
    lead: 'The address has changed or is misspelt. Search for the words that were in it.',
    nearest: 'Similar addresses',
    ways: 'Other ways',
    read: 'Read from the start',
    search: 'Search page',
    compare: 'Comparison',
    symbols: 'Index of names and symbols',
  },
};
