import { translate } from '@docusaurus/Translate';
import type { HitKind } from '../../../search/types';

/** Gives the word that readers see for a kind of hit. */
export function hitKindTitle(kind: HitKind): string {
  switch (kind) {
    case 'construct':
      return translate({ id: 'search.kind.construct', message: '개념' });
    case 'section':
      return translate({ id: 'search.kind.section', message: '본문' });
    case 'symbol':
      return translate({ id: 'search.kind.symbol', message: 'API 이름' });
    case 'program':
      return translate({ id: 'search.kind.program', message: '프로그램' });
  }
}
