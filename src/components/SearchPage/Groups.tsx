import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { HitKind } from '../../search/types';
import type { Group } from '../Search/groups/groupHits';
import { hitKindTitle } from '../Search/groups/titles';
import { HitBody } from '../Search/HitBody';
import { HitLink } from '../Search/HitLink';
import styles from './styles.module.css';

interface Props {
  readonly groups: readonly Group[];
  /** How many there are of each kind. */
  readonly counts: Readonly<Record<HitKind, number>>;
  readonly onShowAll: (kind: HitKind) => void;
}

/** The results by kind, each kind under a heading of its own. */
export function Groups({ groups, counts, onShowAll }: Props): ReactNode {
  return groups.map(({ kind, hits }) => (
    <section key={kind} aria-labelledby={`results-${kind}`}>
      <h2 id={`results-${kind}`} className={styles.heading}>
        {hitKindTitle(kind)} <span className={styles.count}>{counts[kind]}</span>
      </h2>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <li key={hit.document.id}>
            <HitLink className={styles.hit} href={hit.document.url}>
              <HitBody hit={hit} />
            </HitLink>
          </li>
        ))}
      </ol>
      {hits.length < counts[kind] && (
        <button type="button" className={styles.more} onClick={() => onShowAll(kind)}>
          <Translate
            id="searchPage.showAll"
            values={{ kind: hitKindTitle(kind), count: counts[kind] }}
          >
            {'{kind} {count}개 모두 보기'}
          </Translate>
        </button>
      )}
    </section>
  ));
}
