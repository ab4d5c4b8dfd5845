import type { Locale } from '../../../data/types';
import { formatParams } from '../../UrlState/params';
import type { TableState } from '../model/state';

/** The address that gives by API what the table shows. */
export interface ApiQuery {
  /** Under `/api/v1/`. */
  readonly path: string;
  /** Whether a server has to answer; else it is a file that any host serves. */
  readonly needsServer: boolean;
  /** Whether the API gives more than the table shows, because it has not all of its filters. */
  readonly isWider: boolean;
}

/** The most that one answer of the search gives. */
const LIMIT = '100';

/**
 * Finds the API's address for what the table is limited to: a search where there is a text, else the file
 * of the one category, else that of all constructs. Columns, order and open rows change nothing.
 *
 * @example apiQuery({ ...EVERYTHING, text: '<-ch' }, 'en').path // 'search?q=%3C-ch&kind=construct&locale=en&limit=100'
 */
export function apiQuery(state: TableState, locale: Locale): ApiQuery {
  const { categories, kinds, only } = state;
  const [category = '', ...more] = categories;
  const isOne = category !== '' && more.length === 0;
  const hasMore = kinds.length > 0 || only.length > 0;
  const text = state.text.trim();
  if (text !== '') {
    const query = formatParams({
      q: text,
      kind: 'construct',
      category: categories.join(','),
      locale,
      exact: state.isExact ? 'true' : '',
      limit: LIMIT,
    });
    return { path: `search${query}`, needsServer: true, isWider: hasMore };
  }
  const path = isOne ? `categories/${category}.json` : 'constructs.json';
  return { path, needsServer: false, isWider: hasMore || more.length > 0 };
}
