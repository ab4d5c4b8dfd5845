import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { languages } from '../../../data/languages';
import type { Language } from '../../../data/types';
import { HIT_KINDS } from '../../../search/types';
import type { Facets as Counts, HitKind } from '../../../search/types';
import { hitKindTitle } from '../groups/titles';
import styles from './styles.module.css';
import { Toggles } from './Toggles';

/** What the results are limited to. */
export interface Chosen {
  readonly kinds: readonly HitKind[];
  readonly languages: readonly Language[];
}

interface Props<T extends Chosen> {
  readonly chosen: T;
  /** Undefined while it is not known what there is. */
  readonly counts: Counts | undefined;
  /** Languages in the order of the reader. */
  readonly order: readonly Language[];
  readonly onChange: (next: T) => void;
}

/** The kinds and languages of the results, with how many there are of each. */
export function Facets<T extends Chosen>({ chosen, counts, order, onChange }: Props<T>): ReactNode {
  return (
    <div className={styles.facets}>
      <Toggles
        label={translate({ id: 'search.facet.kind', message: '종류' })}
        options={HIT_KINDS.map((id) => ({
          id,
          title: hitKindTitle(id),
          count: counts?.kinds[id],
        }))}
        chosen={chosen.kinds}
        onChange={(kinds) => onChange({ ...chosen, kinds })}
      />
      <Toggles
        label={translate({ id: 'search.facet.language', message: '언어' })}
        options={order.map((id) => ({
          id,
          title: languages.find((language) => language.id === id)?.title ?? id,
          count: counts?.languages[id],
        }))}
        chosen={chosen.languages}
        onChange={(next) => onChange({ ...chosen, languages: next })}
      />
    </div>
  );
}
