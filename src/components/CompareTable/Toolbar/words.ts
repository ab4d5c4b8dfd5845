import { translate } from '@docusaurus/Translate';
import type { Only, Sort } from '../model/state';

/** Gives the words of a filter on what the shown languages have together. */
export function onlyTitle(only: Only): string {
  return only === 'everywhere'
    ? translate({ id: 'compare.only.everywhere', message: '모든 언어에 있음' })
    : translate({ id: 'compare.only.differ', message: '언어마다 다름' });
}

/** Gives the words of an order. */
export function sortTitle(sort: Sort): string {
  switch (sort) {
    case 'chapter':
      return translate({ id: 'compare.sort.chapter', message: '본문 순서' });
    case 'title':
      return translate({ id: 'compare.sort.title', message: '이름 순서' });
    case 'difference':
      return translate({ id: 'compare.sort.difference', message: '차이가 큰 순서' });
  }
}
