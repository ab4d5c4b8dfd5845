import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import ScrollTable from '../../ScrollTable';
import EngineName from '../EngineName';
import type { ViewProps } from '../model';
import styles from '../styles.module.css';
import { useFormat } from '../useFormat';
import Cell from './Cell';

/** What engines cost on corpora of growing size. */
export default function Growth({ run }: ViewProps): ReactNode {
  const { count, ms, kB, MB } = useFormat();
  return (
    <ScrollTable className={styles.table}>
      <Head />
      {run.growth.map((engine) => (
        <tbody key={engine.id}>
          {engine.sizes.map(
            ({ factor, sections, latency, buildMs, indexBytes, memoryBytes }, at) => (
              <tr key={factor}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={engine.sizes.length}>
                    <EngineName engine={engine} />
                  </th>
                )}
                <th scope="row" className={styles.number}>
                  {count(sections)}
                </th>
                <Cell text={ms(latency.p50)} />
                <Cell text={ms(latency.p99)} />
                <Cell text={kB(indexBytes)} />
                <Cell text={ms(buildMs)} />
                <Cell text={MB(memoryBytes)} />
              </tr>
            ),
          )}
        </tbody>
      ))}
    </ScrollTable>
  );
}

function Head(): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Translate id="benchmark.engine">엔진</Translate>
        </th>
        <th scope="col" className={styles.number}>
          <Translate id="benchmark.documents">문서</Translate>
        </th>
        <th scope="col" className={styles.number}>
          p50 (ms)
        </th>
        <th scope="col" className={styles.number}>
          p99 (ms)
        </th>
        <th scope="col" className={styles.number}>
          <Translate id="benchmark.index">색인 (kB)</Translate>
        </th>
        <th scope="col" className={styles.number}>
          <Translate id="benchmark.build">색인 만들기 (ms)</Translate>
        </th>
        <th scope="col" className={styles.number}>
          <Translate id="benchmark.memory">메모리 (MB)</Translate>
        </th>
      </tr>
    </thead>
  );
}
