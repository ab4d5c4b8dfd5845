import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import ScrollTable from '../../ScrollTable';
import EngineName from '../EngineName';
import type { Format } from '../format';
import { bestOf, byQuality } from '../model';
import type { EngineRecord, ViewProps } from '../model';
import styles from '../styles.module.css';
import { useFormat } from '../useFormat';
import Cell from './Cell';

interface Column {
  readonly title: string;
  readonly valueOf: (engine: EngineRecord) => number;
  readonly write: (value: number) => string;
}

/** What every engine costs, with the least of each column in bold. */
export default function Cost({ run }: ViewProps): ReactNode {
  const columns = columnsOf(useFormat());
  const engines = byQuality(run.engines);
  const least = columns.map(({ valueOf }) => bestOf(engines, { valueOf, isBetter: 'less' }));
  return (
    <ScrollTable className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="benchmark.engine">엔진</Translate>
          </th>
          {columns.map(({ title }) => (
            <th key={title} scope="col" className={styles.number}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {engines.map((engine) => (
          <tr key={engine.id}>
            <th scope="row">
              <EngineName engine={engine} />
            </th>
            {columns.map(({ title, valueOf, write }, at) => {
              const value = valueOf(engine);
              return <Cell key={title} text={write(value)} isBest={value === least[at]} />;
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function columnsOf({ ms, kB, MB }: Format): readonly Column[] {
  return [
    { title: 'p50 (ms)', valueOf: ({ latency }) => latency.p50, write: ms },
    { title: 'p99 (ms)', valueOf: ({ latency }) => latency.p99, write: ms },
    {
      title: translate({ id: 'benchmark.index', message: '색인 (kB)' }),
      valueOf: ({ indexBytes }) => indexBytes,
      write: kB,
    },
    {
      title: translate({ id: 'benchmark.code', message: '코드 (kB)' }),
      valueOf: ({ codeBytes }) => codeBytes,
      write: kB,
    },
    {
      title: translate({ id: 'benchmark.build', message: '색인 만들기 (ms)' }),
      valueOf: ({ buildMs }) => buildMs,
      write: ms,
    },
    {
      title: translate({ id: 'benchmark.memory', message: '메모리 (MB)' }),
      valueOf: ({ memoryBytes }) => memoryBytes,
      write: MB,
    },
  ];
}
