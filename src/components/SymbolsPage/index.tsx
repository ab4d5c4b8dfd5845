import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { NamedConstruct } from '../../api/present/names';
import { languageIds } from '../../data/languages';
import type { Language } from '../../data/types';
import JsonLink from '../JsonLink';
import MarkdownLink from '../MarkdownLink';
import { useReader } from '../Reader/useReader';
import { SYMBOLS, groupNames } from './model';
import type { Group } from './model';
import { Row } from './Row';
import styles from './styles.module.css';

/** The index of all API names and operators, for the browser's own find and for leafing through. */
export default function SymbolsPage({
  constructs,
}: {
  readonly constructs: readonly NamedConstruct[];
}): ReactNode {
  const { order } = useReader();
  const groups = useMemo(() => groupNames(constructs, languageIds), [constructs]);
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <Layout
      title={translate({ id: 'symbols.title', message: '이름과 기호 색인' })}
      description={translate({
        id: 'symbols.description',
        message: 'Go, Rust, TypeScript의 API 이름과 기호를 모두 늘어놓고 서로 대응시킵니다.',
      })}
    >
      <main className={styles.page}>
        <h1>
          <Translate id="symbols.heading">이름과 기호 색인</Translate>
        </h1>
        <p className={styles.lead}>
          <Translate id="symbols.lead" values={{ total }}>
            {
              '세 언어의 API 이름과 기호 {total}개입니다. 개념을 누르면 차이와 프로그램이 나옵니다. 브라우저의 찾기로도 찾을 수 있습니다.'
            }
          </Translate>
        </p>
        <Letters groups={groups} />
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="symbols.name">이름</Translate>
              </th>
              <th scope="col">
                <Translate id="symbols.language">언어</Translate>
              </th>
              <th scope="col">
                <Translate id="symbols.construct">개념</Translate>
              </th>
              <th scope="col">
                <Translate id="symbols.others">다른 언어에서는</Translate>
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <Rows key={group.id} group={group} order={order} />
          ))}
        </table>
        <p className={styles.json}>
          <JsonLink path="symbols.json">
            <Translate id="symbols.json">이 색인의 JSON</Translate>
          </JsonLink>{' '}
          <MarkdownLink path="symbols" />
        </p>
      </main>
    </Layout>
  );
}

function Letters({ groups }: { readonly groups: readonly Group[] }): ReactNode {
  const links = useBrokenLinks();
  groups.forEach(({ id }) => links.collectAnchor(id));
  return (
    <nav
      className={styles.letters}
      aria-label={translate({ id: 'symbols.letters', message: '첫 글자' })}
    >
      {groups.map(({ id }) => (
        <a key={id} href={`#${id}`}>
          <Initial id={id} />
        </a>
      ))}
    </nav>
  );
}

interface RowsProps {
  readonly group: Group;
  readonly order: readonly Language[];
}

const Rows = memo(function Rows({ group: { id, entries }, order }: RowsProps): ReactNode {
  return (
    <tbody id={id}>
      <tr>
        <th className={styles.initial} scope="rowgroup" colSpan={4}>
          <Initial id={id} />
        </th>
      </tr>
      {entries.map((entry) => (
        <Row key={`${entry.language}/${entry.name}`} entry={entry} order={order} />
      ))}
    </tbody>
  );
});

function Initial({ id }: { readonly id: string }): ReactNode {
  if (id !== SYMBOLS) return id.toUpperCase();
  return <Translate id="symbols.operators">기호</Translate>;
}
