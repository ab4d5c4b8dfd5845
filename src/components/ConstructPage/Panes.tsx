import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicConstruct } from '../../api/contract';
import LanguageLabel from '../LanguageLabel';
import { useReader } from '../Reader/useReader';
import { Pane } from './Pane';
import styles from './styles.module.css';
import { usePane } from './usePane';

/**
 * The three languages side by side in the order of the reader's, or one at a time where there is no room. All are in the
 * document; without scripts all are shown.
 */
export function Panes({ construct }: { readonly construct: PublicConstruct }): ReactNode {
  const [selected, select] = usePane();
  const { order } = useReader();
  return (
    <>
      <div
        className={styles.switch}
        role="group"
        aria-label={translate({ id: 'construct.languages', message: '보여 줄 언어' })}
      >
        {order.map((language) => (
          <button
            key={language}
            type="button"
            aria-pressed={language === selected}
            onClick={() => select(language)}
          >
            <LanguageLabel language={language} />
          </button>
        ))}
      </div>
      <div className={styles.panes}>
        {order.map((language) => (
          <Pane
            key={language}
            language={language}
            counterpart={construct.counterparts[language]}
            programs={construct.programs.filter((program) => program.language === language)}
            isSelected={language === selected}
          />
        ))}
      </div>
    </>
  );
}
