import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { kinds } from '../../data/kinds';
import LanguageLabel, { titleOf } from '../LanguageLabel';
import { useReader } from '../Reader/useReader';
import { useLocale } from '../useLocale';
import { PAIRS } from './pairs';
import styles from './styles.module.css';

/** Names that stand for each other in the three languages, each row a link to its construct. */
export default function Pairs(): ReactNode {
  const locale = useLocale();
  const { order } = useReader();
  const none = kinds.find(({ id }) => id === 'none')?.title[locale];
  return (
    <div className={styles.pairs}>
      <p className={styles.heads} aria-hidden="true">
        {order.map((id) => (
          <span key={id} className={`${styles.head} language language--${id}`}>
            <LanguageLabel language={id} />
          </span>
        ))}
      </p>
      <ul>
        {PAIRS.map(({ construct, names }) => (
          <li key={construct}>
            <Link className={styles.pair} to={`/constructs/${construct}`}>
              {order.map((id) => (
                <span key={id} className={`${styles.name} language language--${id}`}>
                  <span className="visually-hidden">{titleOf(id)} </span>
                  {names[id] === undefined ? <em>{none}</em> : <code>{names[id]}</code>}
                </span>
              ))}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.all}>
        <Link to="/compare">
          <Translate id="landing.all">모든 개념 비교하기</Translate>
        </Link>
        <Link to="/symbols">
          <Translate id="landing.symbols">이름과 기호 색인</Translate>
        </Link>
      </p>
    </div>
  );
}
