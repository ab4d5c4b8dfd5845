import Translate from '@docusaurus/Translate';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { languageIds } from '../../data/languages';
import LanguageLabel from '../LanguageLabel';
import { aim, toggleKnown } from '../Reader/model';
import type { Reader } from '../Reader/model';
import styles from './styles.module.css';

interface Props {
  readonly reader: Reader | undefined;
  readonly onChoose: (reader: Reader | undefined) => void;
}

/** Asks which languages a reader knows and which they read for. */
export function Choices({ reader, onChoose }: Props): ReactNode {
  const name = useId();
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>
          <Translate id="reader.known">아는 언어</Translate>
        </legend>
        {languageIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={reader?.known.includes(id) ?? false}
              onChange={() => onChoose(toggleKnown(reader, id))}
            />
            <LanguageLabel language={id} />
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>
          <Translate id="reader.target">배우려는 언어</Translate>
        </legend>
        {languageIds.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={reader?.target === id}
              onChange={() => onChoose(aim(reader, id))}
            />
            <LanguageLabel language={id} />
          </label>
        ))}
      </fieldset>
      <p className={styles.effect}>
        <Translate id="reader.effect">
          코드 탭, 비교표의 열, 개념 카드, 검색 결과의 순서가 이 선택을 따릅니다.
        </Translate>
      </p>
      <button
        type="button"
        className={styles.reset}
        disabled={!reader}
        onClick={() => onChoose(undefined)}
      >
        <Translate id="reader.reset">선택 지우기</Translate>
      </button>
    </>
  );
}
