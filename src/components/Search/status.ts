import { translate } from '@docusaurus/Translate';
import type { SearchState } from './useSearch';

/**
 * Gives the line that says how a search stands; `total` is undefined while nothing is asked. `isEarly`:
 * names have answered, and the rest has not come.
 */
export function statusText(
  status: SearchState['status'],
  total: number | undefined,
  isEarly = false,
): string {
  if (status === 'loading' && isEarly) {
    return translate({
      id: 'search.early',
      message: '이름에서 찾았습니다. 본문을 불러오는 중입니다…',
    });
  }
  if (status === 'loading') {
    return translate({ id: 'search.loading', message: '색인을 불러오는 중입니다…' });
  }
  if (status !== 'ready' || total === undefined) return '';
  if (total === 0) return translate({ id: 'search.none', message: '결과가 없습니다.' });
  return translate({ id: 'search.total', message: '결과 {total}개' }, { total });
}
