import { translate } from '@docusaurus/Translate';
import type { SearchState } from './useSearch';

/** Gives the line that says how a search stands; `total` is undefined while nothing is asked. */
export function statusText(status: SearchState['status'], total: number | undefined): string {
  if (status === 'loading') {
    return translate({ id: 'search.loading', message: '색인을 불러오는 중입니다…' });
  }
  if (status !== 'ready' || total === undefined) return '';
  if (total === 0) return translate({ id: 'search.none', message: '결과가 없습니다.' });
  return translate({ id: 'search.total', message: '결과 {total}개' }, { total });
}
