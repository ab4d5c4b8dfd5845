import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Language } from '../../data/types';
import LanguageLabel from '../LanguageLabel';
import LanguageTabs from '../LanguageTabs';
import type { LanguagePanel } from '../LanguageTabs';
import Program from '../Program';
import type { ShownProgram } from '../Program/model';
import { panelsOf } from './model';
import type { Panel } from './model';
import styles from './styles.module.css';

interface ProgramsProps {
  readonly id: string;
  readonly region?: string;
  /** Filled in while the page is compiled. */
  readonly programs?: readonly ShownProgram[];
  readonly children?: ReactNode;
}

/**
 * Shows one program in every language that has it, in tabs that are switched together on the whole
 * site. Throws if the page was compiled without its programs.
 *
 * @example <Programs id="mutex" region="lock"><Absent lang="typescript">…</Absent></Programs>
 */
export default function Programs({ id, programs, children }: ProgramsProps): ReactNode {
  const panels = panelsOf(programs ?? [], children);
  if (panels.length === 0) {
    throw new Error(`Cannot show programs "${id}": the page was compiled without them`);
  }
  return <LanguageTabs panels={panels.map(show)} />;
}

function show(panel: Panel): LanguagePanel {
  const { language } = panel;
  const content =
    'program' in panel ? <Program program={panel.program} /> : <div>{panel.absence}</div>;
  return { language, content };
}

interface AbsentProps {
  readonly lang: Language;
  readonly children: ReactNode;
}

/** Says inside `<Programs>` why a language has no program. */
export function Absent({ lang, children }: AbsentProps): ReactNode {
  return (
    <div className={styles.absent}>
      <p className={styles.absentTitle}>
        <LanguageLabel language={lang} />{' '}
        <Translate id="programs.absent">대응하는 코드가 없습니다</Translate>
      </p>
      {children}
    </div>
  );
}
