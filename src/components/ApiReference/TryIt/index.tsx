import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import CodeBlock from '@theme/CodeBlock';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { ReferenceOperation } from '../../../api/openapi/reference';
import { useApiUrl } from '../../useApiUrl';
import { Field } from './Field';
import { Result } from './Result';
import { addressOf, curlOf, findMissing, initialValues } from './request';
import styles from './styles.module.css';
import { useCall } from './useCall';

interface Props {
  readonly operation: ReferenceOperation;
}

/** The command that makes a call, and folded a form that makes it on the page. */
export default function TryIt({ operation }: Props): ReactNode {
  const [values, setValues] = useState(() => initialValues(operation));
  const [wasOpened, setOpened] = useState(false);
  const { url } = useDocusaurusContext().siteConfig;
  const isBrowser = useIsBrowser();
  const root = useApiUrl('').replace(/\/$/, '');
  const origin = isBrowser ? window.location.origin : url;
  return (
    <>
      <CodeBlock language="text">{curlOf(operation, values, origin + root)}</CodeBlock>
      <details
        className={styles.try}
        onToggle={({ currentTarget }) => setOpened(wasOpened || currentTarget.open)}
      >
        <summary>
          <Translate id="api.try">직접 해 보기</Translate>
        </summary>
        {wasOpened ? (
          <Form operation={operation} values={values} root={root} onChange={setValues} />
        ) : (
          <noscript>
            <Translate id="api.noScript">
              이 양식은 자바스크립트가 있어야 합니다. 위의 명령은 그대로 쓸 수 있습니다.
            </Translate>
          </noscript>
        )}
      </details>
    </>
  );
}

interface FormProps extends Props {
  readonly values: Readonly<Record<string, string>>;
  readonly root: string;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

function Form({ operation, values, root, onChange }: FormProps): ReactNode {
  const [state, ask] = useCall();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (findMissing(operation, values).length > 0) return;
    ask(addressOf(operation, values, root));
  };
  return (
    <>
      <form
        className={styles.form}
        onSubmit={submit}
        aria-label={translate(
          { id: 'api.form', message: '{path} 호출해 보기' },
          { path: operation.path },
        )}
      >
        {operation.parameters.map((parameter) => (
          <Field
            key={parameter.name}
            parameter={parameter}
            value={values[parameter.name] ?? ''}
            onChange={(value) => onChange({ ...values, [parameter.name]: value })}
          />
        ))}
        <button type="submit" className="button button--primary">
          <Translate id="api.send">보내기</Translate>
        </button>
      </form>
      <Result state={state} needsServer={operation.needsServer} />
    </>
  );
}
