import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicConstruct } from '../../api/contract';
import { languages } from '../../data/languages';
import LanguageLabel from '../LanguageLabel';
import { Pane } from './Pane';
import styles from './styles.module.css';
import { usePane } from './usePane';

/**
 * The three languages side by side, or one at a time where there is no room. All are in the
 * document; without scripts all are shown.
 */
export function Panes({ construct }: { readonly construct: PublicConstruct }): ReactNode {
  const [selected, select] = usePane();
  return (
    <>
      <div
        className={styles.switch}
        role="group"
        aria-label={translate({ id: 'construct.languages', message: '보여 줄 언어' })}
      >
        {languages.map(({ id: language }) => (
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
        {languages.map(({ id: language }) => (
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
