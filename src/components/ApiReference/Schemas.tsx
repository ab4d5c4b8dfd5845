import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { Reference } from '../../api/openapi/reference';
import ScrollTable from '../ScrollTable';
import { useApiUrl } from '../useApiUrl';
import { anchorOfSchema } from './anchors';
import { Text } from './Text';
import styles from './styles.module.css';

/** Every document that a call answers with, and the members that it has. */
export default function Schemas({ schemas }: Pick<Reference, 'schemas'>): ReactNode {
  return schemas.map((schema) => <Schema key={schema.name} {...schema} />);
}

function Schema({ name, fields }: Reference['schemas'][number]): ReactNode {
  const anchor = anchorOfSchema(name);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <section aria-labelledby={anchor}>
      <h3 id={anchor} className={styles.call}>
        <a href={`#${anchor}`}>
          <code>{name}</code>
        </a>
      </h3>
      <details className={styles.fields}>
        <summary>
          <Translate id="api.fields" values={{ count: fields.length }}>
            {'필드 {count}개'}
          </Translate>
        </summary>
        <ScrollTable>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="api.field">필드</Translate>
              </th>
              <th scope="col">
                <Translate id="api.type">타입</Translate>
              </th>
              <th scope="col">
                <Translate id="api.meaning">뜻</Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ path, type, isOptional, description }) => (
              <tr key={path}>
                <th scope="row">
                  <code>{path}</code>{' '}
                  {isOptional && (
                    <small>
                      <Translate id="api.optional">없을 수 있음</Translate>
                    </small>
                  )}
                </th>
                <td>
                  <code>{type}</code>
                </td>
                <td>{description !== undefined && <Text text={description} />}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
      <p className={styles.schema}>
        <a href={useApiUrl(`schemas/${name}.json`)}>
          <Translate id="api.schema">JSON Schema</Translate>
        </a>
      </p>
    </section>
  );
}
