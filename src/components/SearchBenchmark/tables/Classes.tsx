import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Prose from '../../Prose';
import ScrollTable from '../../ScrollTable';
import { useLocale } from '../../useLocale';
import { classes } from '../classes';
import { classesOf } from '../model';
import type { ViewProps } from '../model';
import styles from '../styles.module.css';
import { useFormat } from '../useFormat';

/** The ways of asking: what the query is, an example, and how many there are. */
export default function Classes({ run }: ViewProps): ReactNode {
  const locale = useLocale();
  const { count } = useFormat();
  return (
    <ScrollTable className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="benchmark.class">부류</Translate>
          </th>
          <th scope="col">
            <Translate id="benchmark.query">질의</Translate>
          </th>
          <th scope="col">
            <Translate id="benchmark.example">예</Translate>
          </th>
          <th scope="col" className={styles.number}>
            <Translate id="benchmark.count">수</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {classesOf(run).map((name) => {
          const text = classes[name];
          return (
            text && (
              <tr key={name}>
                <th scope="row">
                  {text.title[locale]}
                  {text.isExtra && '*'}
                </th>
                <td className={styles.prose}>
                  <Prose text={text.query[locale]} />
                </td>
                <td>
                  <code className={styles.example}>{text.example}</code>
                </td>
                <td className={styles.number}>
                  {count(run.engines[0]?.classes[name]?.count ?? 0)}
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
