import type { Answer } from '../../../../api/contract';
import type { Sheet } from './sheet';

/**
 * Writes rows as the API gives them in `constructs.json`, with all languages and both locales, to be read
 * by people: two spaces to a level.
 *
 * @example toJson({ rows: [] }) // '{\n  "schemaVersion": 1,\n  "total": 0,\n  "result": []\n}\n'
 */
export function toJson({ rows }: Pick<Sheet, 'rows'>): string {
  const answer: Answer<'constructs'> = { schemaVersion: 1, total: rows.length, result: [...rows] };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
