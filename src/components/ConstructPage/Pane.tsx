import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { PublicCounterpart, PublicProgram } from '../../api/contract';
import type { Language } from '../../data/types';
import KindBadge from '../KindBadge';
import LanguageLabel from '../LanguageLabel';
import Program from '../Program';
import Prose from '../Prose';
import { useLocale } from '../useLocale';
import { PlaygroundLink } from './PlaygroundLink';
import styles from './styles.module.css';

interface PaneProps {
  readonly language: Language;
  readonly counterpart: PublicCounterpart;
  readonly programs: readonly PublicProgram[];
  readonly isSelected: boolean;
}

/** What one language has for a construct, with its programs. */
export function Pane({ language, counterpart, programs, isSelected }: PaneProps): ReactNode {
  const locale = useLocale();
  const heading = `${language}-title`;
  useBrokenLinks().collectAnchor(language);
  const { kind, symbols, syntax, note } = counterpart;
  return (
    <section
      id={language}
      className={clsx(
        styles.pane,
        'language',
        `language--${language}`,
        !isSelected && styles.aside,
      )}
      aria-labelledby={heading}
    >
      <div className={styles.paneHead}>
        <h2 id={heading}>
          <LanguageLabel language={language} />
        </h2>
        <KindBadge kind={kind} />
      </div>
      {kind === 'none' && (
        <p className={styles.none}>
          <Translate id="construct.none">대응하는 것이 없습니다.</Translate>
        </p>
      )}
      {syntax !== '' && (
        <p className={styles.syntax}>
          <code>{syntax}</code>
        </p>
      )}
      {note && (
        <p className={styles.note}>
          <Prose text={note[locale]} />
        </p>
      )}
      {symbols.length > 0 && (
        <ul className={styles.names}>
          {symbols.map(({ name, url }) => (
            <li key={name}>
              <a href={url}>
                <code>{name}</code>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Origin counterpart={counterpart} />
      {programs.map(({ source, ...program }) => (
        <Fragment key={program.path}>
          <Program program={{ ...program, code: source }} />
          <PlaygroundLink program={program} />
        </Fragment>
      ))}
    </section>
  );
}

function Origin({ counterpart: { library, since } }: Pick<PaneProps, 'counterpart'>): ReactNode {
  if (library === undefined && since === undefined) return null;
  return (
    <dl className={styles.origin}>
      {library !== undefined && (
        <div>
          <dt>
            <Translate id="construct.library">라이브러리</Translate>
          </dt>
          <dd>{library}</dd>
        </div>
      )}
      {since !== undefined && (
        <div>
          <dt>
            <Translate id="construct.since">처음 나온 버전</Translate>
          </dt>
          <dd>{since}</dd>
        </div>
      )}
    </dl>
  );
}
