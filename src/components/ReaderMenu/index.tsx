import Translate, { translate } from '@docusaurus/Translate';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../data/types';
import { MARKS, titleOf } from '../LanguageLabel';
import type { Reader } from '../Reader/model';
import { useReader } from '../Reader/useReader';
import { Choices } from './Choices';
import styles from './styles.module.css';

/** In the navbar: the languages of the reader, in a panel that opens without a script of its own. */
export default function ReaderMenu({ mobile = false }: { readonly mobile?: boolean }): ReactNode {
  const { reader, choose } = useReader();
  const id = useId();
  // The bar has room for it on phones too.
  if (mobile) return null;
  return (
    <>
      <button type="button" className={styles.opener} popoverTarget={id}>
        {reader ? (
          <>
            <span className="visually-hidden">
              <Translate id="reader.chosen">내 언어:</Translate>{' '}
            </span>
            <span className={styles.long}>{shorten(reader, titleOf)}</span>
            <span className={styles.short}>{shorten(reader, (language) => MARKS[language])}</span>
          </>
        ) : (
          <Translate id="reader.open">내 언어</Translate>
        )}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={translate({ id: 'reader.title', message: '내 언어' })}
        className={styles.panel}
      >
        <Choices reader={reader} onChoose={choose} />
      </div>
    </>
  );
}

function shorten({ known, target }: Reader, name: (language: Language) => string): string {
  return `${known.map(name).join('·')} → ${name(target)}`;
}
