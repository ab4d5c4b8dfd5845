import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Locale } from '../../../data/types';
import ScrollTable from '../../ScrollTable';
import { useLocale } from '../../useLocale';
import { classes } from '../classes';
import EngineName from '../EngineName';
import { bestOf, byQuality, classesOf } from '../model';
import type { EngineRecord, RunRecord, ViewProps } from '../model';
import styles from '../styles.module.css';
import { useFormat } from '../useFormat';
import Cell from './Cell';

interface Row {
  readonly title: string;
  readonly valueOf: (engine: EngineRecord) => number;
}

interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** How many queries of each class every engine answers, with the best of each row in bold. */
export default function Quality({ run }: ViewProps): ReactNode {
  const locale = useLocale();
  const engines = byQuality(run.engines);
  return (
    <ScrollTable className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="benchmark.class">부류</Translate>
          </th>
          {engines.map((engine) => (
            <th key={engine.id} scope="col" className={styles.number}>
              <EngineName engine={engine} />
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(run, locale).map(({ title, rows }) => (
        <tbody key={title}>
          <tr>
            <th scope="rowgroup" colSpan={engines.length + 1} className={styles.group}>
              <span>{title}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <QualityRow key={row.title} row={row} engines={engines} />
          ))}
        </tbody>
      ))}
    </ScrollTable>
  );
}

interface QualityRowProps {
  readonly row: Row;
  readonly engines: readonly EngineRecord[];
}

function QualityRow({ row: { title, valueOf }, engines }: QualityRowProps): ReactNode {
  const { share } = useFormat();
  const best = bestOf(engines, { valueOf, isBetter: 'more' });
  return (
    <tr>
      <th scope="row">{title}</th>
      {engines.map((engine) => {
        const value = valueOf(engine);
        return <Cell key={engine.id} text={share(value)} isBest={value === best && value > 0} />;
      })}
    </tr>
  );
}

function groupsOf(run: RunRecord, locale: Locale): readonly Group[] {
  const toRow = (name: string): Row => ({
    title: classes[name]?.title[locale] ?? name,
    valueOf: (engine) => engine.classes[name]?.at1 ?? 0,
  });
  const names = classesOf(run);
  const isExtra = (name: string): boolean => classes[name]?.isExtra === true;
  const groups: readonly Group[] = [
    {
      title: translate({ id: 'benchmark.means', message: '부류의 평균' }),
      rows: [
        {
          title: translate({ id: 'benchmark.at1', message: '첫 결과' }),
          valueOf: ({ macro }) => macro.at1,
        },
        {
          title: translate({ id: 'benchmark.at3', message: '앞의 세 결과' }),
          valueOf: ({ macro }) => macro.at3,
        },
        {
          title: translate({ id: 'benchmark.at10', message: '앞의 열 결과' }),
          valueOf: ({ macro }) => macro.at10,
        },
      ],
    },
    {
      title: translate({ id: 'benchmark.byClass', message: '부류별 첫 결과' }),
      rows: names.filter((name) => !isExtra(name)).map(toRow),
    },
    {
      title: translate({ id: 'benchmark.extras', message: '평균에 넣지 않은 부류의 첫 결과' }),
      rows: names.filter(isExtra).map(toRow),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
