import Translate from '@docusaurus/Translate';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import type { ReactNode } from 'react';
import type { Language } from '../../data/types';
import LanguageLabel, { titleOf } from '../LanguageLabel';
import Program from '../Program';
import type { ShownProgram } from '../Program/model';
import { firstShown, panelsOf } from './model';
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
  const first = firstShown(panels);
  if (first === undefined) {
    throw new Error(`Cannot show programs "${id}": the page was compiled without them`);
  }
  if (panels.length === 1) return panels.map(show);
  return (
    <Tabs groupId="language" defaultValue={first}>
      {panels.map((panel) => (
        <TabItem
          key={panel.language}
          value={panel.language}
          label={titleOf(panel.language)}
          attributes={{ className: `language language--${panel.language}` }}
        >
          {show(panel)}
        </TabItem>
      ))}
    </Tabs>
  );
}

function show(panel: Panel): ReactNode {
  const { language } = panel;
  return 'program' in panel ? (
    <Program key={language} program={panel.program} />
  ) : (
    <div key={language}>{panel.absence}</div>
  );
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
