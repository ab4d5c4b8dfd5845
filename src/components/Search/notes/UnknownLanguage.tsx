import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { UnknownLanguage as Unknown } from '../../../search/types';
import styles from '../styles.module.css';

interface Props {
  readonly unknown: Unknown;
  /** Searches another text instead. */
  readonly onAsk: (text: string) => void;
  /** What was typed. */
  readonly text: string;
}

/** Says that `lang:` names no language of this site, and offers the one that was probably meant. */
export function UnknownLanguage({ unknown, text, onAsk }: Props): ReactNode {
  const { value, suggestion } = unknown;
  return (
    <p className={styles.reading}>
      <span>
        <Translate id="search.unknownLanguage" values={{ value }}>
          {'‘lang:{value}’라는 언어는 없습니다. 언어를 가리지 않고 찾았습니다.'}
        </Translate>
      </span>
      {suggestion !== undefined && (
        <button type="button" onClick={() => onAsk(replaceLanguage(text, suggestion))}>
          <Translate id="search.useLanguage" values={{ suggestion }}>
            {'lang:{suggestion}(으)로 찾기'}
          </Translate>
        </button>
      )}
    </p>
  );
}

/** Puts `language` into the last `lang:` of a query. */
export function replaceLanguage(text: string, language: string): string {
  return text.replace(/((?:lang|언어):)[^\s:]+(?!.*(?:lang|언어):)/i, `$1${language}`);
}
