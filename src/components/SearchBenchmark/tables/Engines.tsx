import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Prose from '../../Prose';
import ScrollTable from '../../ScrollTable';
import { useLocale } from '../../useLocale';
import EngineName from '../EngineName';
import type { ViewProps } from '../model';
import styles from '../styles.module.css';

/** The engines with the packages they were at and how each was set up. */
export default function Engines({ run }: ViewProps): ReactNode {
  const locale = useLocale();
  return (
    <ScrollTable className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="benchmark.engine">엔진</Translate>
          </th>
          <th scope="col">
            <Translate id="benchmark.packages">npm 패키지</Translate>
          </th>
          <th scope="col">
            <Translate id="benchmark.setup">설정</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {run.engines.map((engine) => (
          <tr key={engine.id}>
            <th scope="row">
              <EngineName engine={engine} />
            </th>
            <td>
              {Object.entries(engine.versions).map(([name, version]) => (
                <code key={name} className={styles.package}>
                  {name}@{version}
                </code>
              ))}
            </td>
            <td className={styles.prose}>
              <Prose text={engine.setup[locale]} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
