import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Hit } from '../../search/types';
import { Examples } from '../Search/Examples';
import { HitBody } from '../Search/HitBody';
import { HitLink } from '../Search/HitLink';
import { Limited } from '../Search/notes/Limited';
import styles from './styles.module.css';

interface Props {
  readonly nearest: readonly Hit[];
  /** Results without limits. */
  readonly unlimited: number;
  readonly onClear: () => void;
  readonly onPick: (text: string) => void;
}

/** The ways on where nothing was found: without limits, to what is nearest, to other words. */
export function NoHits({ nearest, unlimited, onClear, onPick }: Props): ReactNode {
  return (
    <>
      <Limited total={unlimited} onClear={onClear} />
      {nearest.length > 0 ? (
        <section aria-labelledby="results-nearest">
          <h2 id="results-nearest" className={styles.heading}>
            <Translate id="searchPage.nearest">가장 가까운 개념</Translate>
          </h2>
          <ul className={styles.hits}>
            {nearest.map((hit) => (
              <li key={hit.document.id}>
                <HitLink className={styles.hit} href={hit.document.url}>
                  <HitBody hit={hit} />
                </HitLink>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Examples onPick={onPick} />
      )}
    </>
  );
}
