import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ViewProps } from '../model';
import styles from '../styles.module.css';
import { useFormat } from '../useFormat';

/** What was searched and asked, on what machine and when; and what could not be measured. */
export default function Run({ run }: ViewProps): ReactNode {
  const { corpus, machine, date, skipped } = run;
  const { count, date: writeDate } = useFormat();
  return (
    <ul>
      {corpus.source !== '' && (
        <li>
          <cite>{corpus.name}</cite> (<span lang="en">{corpus.source}</span>)
        </li>
      )}
      <li>
        <Translate
          id="benchmark.size"
          values={{ sections: count(corpus.sections), queries: count(corpus.queries) }}
        >
          {'문서 {sections}개, 질의 {queries}개'}
        </Translate>
      </li>
      <li>
        <Translate
          id="benchmark.machine"
          values={{ cpu: machine.cpu, cores: machine.cores, node: machine.node }}
        >
          {'{cpu}(코어 {cores}개), Node.js {node}'}
        </Translate>
      </li>
      <li>
        <Translate
          id="benchmark.date"
          values={{ date: <time dateTime={date}>{writeDate(date)}</time> }}
        >
          {'{date}에 측정'}
        </Translate>
      </li>
      {skipped.map(({ title, reason }) => (
        <li key={title} className={styles.skipped}>
          <Translate id="benchmark.skipped" values={{ title, reason: <code>{reason}</code> }}>
            {'측정하지 못함: {title} ({reason})'}
          </Translate>
        </li>
      ))}
    </ul>
  );
}
