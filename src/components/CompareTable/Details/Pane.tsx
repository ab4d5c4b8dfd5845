import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicConstruct } from '../../../api/contract';
import type { Language } from '../../../data/types';
import LanguageLabel from '../../LanguageLabel';
import Program from '../../Program';
import Prose from '../../Prose';
import { useLocale } from '../../useLocale';
import styles from './styles.module.css';

interface Props {
  readonly language: Language;
  readonly construct: PublicConstruct;
}

/** The programs of one language for a construct, under what is to be known of them. */
export function Pane({ language, construct }: Props): ReactNode {
  const locale = useLocale();
  const { kind, note } = construct.counterparts[language];
  const programs = construct.programs.filter((program) => program.language === language);
  return (
    <div className={styles.pane}>
      <h2>
        <LanguageLabel language={language} />
      </h2>
      {kind === 'none' && (
        <p className={styles.note}>
          <Translate id="construct.none">대응하는 것이 없습니다.</Translate>
        </p>
      )}
      {note && (
        <p className={styles.note}>
          <Prose text={note[locale]} />
        </p>
      )}
      {programs.map(({ source, ...program }) => (
        <Program key={program.path} program={{ ...program, code: source }} />
      ))}
    </div>
  );
}
