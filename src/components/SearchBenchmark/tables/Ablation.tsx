import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import ScrollTable from '../../ScrollTable';
import { useLocale } from '../../useLocale';
import { classes } from '../classes';
import { joinAblations } from '../model';
import type { BenchmarkRecord, Loss } from '../model';
import styles from '../styles.module.css';
import { useFormat } from '../useFormat';
import Cell from './Cell';

/** What the mean loses without each part of our engine, on both corpora. */
export default function Ablation({ record }: { readonly record: BenchmarkRecord }): ReactNode {
  const locale = useLocale();
  const { points } = useFormat();
  const write = (value: number | undefined): string => (value === undefined ? '–' : points(value));
  return (
    <ScrollTable className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="benchmark.without">없앤 부분</Translate>
          </th>
          <th scope="col" className={styles.number}>
            <Translate id="benchmark.onCourse">강의</Translate>
          </th>
          <th scope="col" className={styles.number}>
            <Translate id="benchmark.ours">이 사이트</Translate>
          </th>
          <th scope="col">
            <Translate id="benchmark.losses">가장 많이 낮아진 부류</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {joinAblations(record).map(({ id, title, course, site, losses }) => (
          <tr key={id}>
            <th scope="row">{title[locale]}</th>
            <Cell text={write(course)} />
            <Cell text={write(site)} />
            <td>
              <Losses losses={losses} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Losses({ losses }: { readonly losses: readonly Loss[] }): ReactNode {
  const locale = useLocale();
  const { share } = useFormat();
  return losses.map(({ class: name, from, to }) => (
    <span key={name} className={styles.loss}>
      {classes[name]?.title[locale] ?? name} {share(from)} → {share(to)}
    </span>
  ));
}
