import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Answer } from '../../api/contract';
import ScrollTable from '../ScrollTable';
import { Text } from './Text';

interface Props {
  /** Filled in while the page is compiled. */
  readonly problems?: Answer<'problems'>['result'];
}

/** Every kind of problem that a request can be answered with. Throws if the page lacks them. */
export default function Problems({ problems }: Props): ReactNode {
  if (problems === undefined) {
    throw new Error('Cannot show the problems: the page was compiled without them');
  }
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="api.problem">문제</Translate>
          </th>
          <th scope="col">
            <Translate id="api.status">상태</Translate>
          </th>
          <th scope="col">
            <Translate id="api.meaning">뜻</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ id, status, title }) => (
          <tr key={id}>
            <th scope="row">
              <code>{id}</code>
            </th>
            <td>{status}</td>
            <td>
              <Text text={title} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
