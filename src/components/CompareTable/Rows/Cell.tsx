import type { ReactNode } from 'react';
import type { PublicCounterpart } from '../../../api/contract';
import type { Language } from '../../../data/types';
import KindBadge from '../../KindBadge';
import LanguageLabel from '../../LanguageLabel';
import Prose from '../../Prose';
import { useLocale } from '../../useLocale';
import { namesBeside } from './names';
import styles from './cell.module.css';

interface Props {
  readonly language: Language;
  readonly counterpart: PublicCounterpart;
}

/** What one language has for a construct; where it has nothing, what people do instead. */
export function Cell({ language, counterpart }: Props): ReactNode {
  const locale = useLocale();
  const { kind, syntax, note } = counterpart;
  const names = namesBeside(counterpart);
  return (
    <td>
      <div className={styles.cellHead}>
        {/* On a phone the only heading of the cell; elsewhere it is not there. */}
        <span className={styles.cellLanguage}>
          <LanguageLabel language={language} />
        </span>
        <KindBadge kind={kind} />
      </div>
      {syntax !== '' && <code className={styles.syntax}>{syntax}</code>}
      {names.length > 0 && (
        <span className={styles.names}>
          {names.map((name) => (
            <code key={name}>{name}</code>
          ))}
        </span>
      )}
      {kind === 'none' && note && (
        <p className={styles.note}>
          <Prose text={note[locale]} />
        </p>
      )}
    </td>
  );
}
