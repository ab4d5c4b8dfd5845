import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { Examples } from '../../Search/Examples';
import styles from '../../Search/styles.module.css';

interface Props {
  readonly recent: readonly string[];
  readonly onPick: (text: string) => void;
  readonly onClear: () => void;
}

/** What there is before anything is typed: the last searches, and examples. */
export function Start({ recent, onPick, onClear }: Props): ReactNode {
  return (
    <>
      {recent.length > 0 && (
        <div className={styles.examples}>
          <p>
            <span>
              <Translate id="search.recent">최근에 찾은 말</Translate>
            </span>
            <button type="button" className={styles.clear} onClick={onClear}>
              <Translate id="search.clearRecent">모두 지우기</Translate>
            </button>
          </p>
          {recent.map((text) => (
            <button key={text} type="button" onClick={() => onPick(text)}>
              {text}
            </button>
          ))}
        </div>
      )}
      <Examples onPick={onPick} />
    </>
  );
}
