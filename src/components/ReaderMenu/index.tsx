import Translate, { translate } from '@docusaurus/Translate';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { titleOf } from '../LanguageLabel';
import type { Reader } from '../Reader/model';
import { useReader } from '../Reader/useReader';
import { Choices } from './Choices';
import styles from './styles.module.css';

/** In the navbar: the languages of the reader, in a panel that opens without a script of its own. */
export default function ReaderMenu({ mobile = false }: { readonly mobile?: boolean }): ReactNode {
  const { reader, choose } = useReader();
  const id = useId();
  if (mobile) {
    return (
      <li className={styles.inSidebar}>
        <Choices reader={reader} onChoose={choose} />
      </li>
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        popoverTarget={id}
        aria-label={reader && labelOf(reader)}
      >
        {reader ? (
          <span aria-hidden="true">
            {reader.known.map(titleOf).join('·')} → {titleOf(reader.target)}
          </span>
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

function labelOf({ known, target }: Reader): string {
  return translate(
    { id: 'reader.label', message: '내 언어: {known} → {target}' },
    { known: known.map(titleOf).join(', '), target: titleOf(target) },
  );
}
