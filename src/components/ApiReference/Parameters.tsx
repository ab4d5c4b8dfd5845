import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ReferenceParameter } from '../../api/openapi/reference';
import ScrollTable from '../ScrollTable';
import { Text } from './Text';

/** More values than these are left to the form, which completes them. */
const MOST_VALUES = 14;

/** What a call takes. */
export function Parameters({
  parameters,
}: {
  readonly parameters: readonly ReferenceParameter[];
}): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="api.parameter">매개변수</Translate>
          </th>
          <th scope="col">
            <Translate id="api.values">값</Translate>
          </th>
          <th scope="col">
            <Translate id="api.meaning">뜻</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row">
              <code>{parameter.name}</code>{' '}
              {parameter.isRequired && (
                <small>
                  <Translate id="api.required">필수</Translate>
                </small>
              )}
            </th>
            <td>
              <Values parameter={parameter} />
            </td>
            <td>{parameter.description !== undefined && <Text text={parameter.description} />}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Values({ parameter }: { readonly parameter: ReferenceParameter }): ReactNode {
  const { values, takesSeveral, least, most, standard, example } = parameter;
  return (
    <>
      {values !== undefined && values.length <= MOST_VALUES && <Codes names={values} />}
      {values !== undefined && values.length > MOST_VALUES && (
        <Translate
          id="api.oneOf"
          values={{ count: values.length, example: <code>{example ?? values[0]}</code> }}
        >
          {'{count}개 가운데 하나, 예를 들어 {example}'}
        </Translate>
      )}
      {values === undefined && least === undefined && example !== undefined && (
        <Translate id="api.example" values={{ example: <code>{example}</code> }}>
          {'글자, 예를 들어 {example}'}
        </Translate>
      )}
      {least !== undefined && most !== undefined && (
        <Translate id="api.range" values={{ least, most }}>
          {'{least}부터 {most}까지의 수'}
        </Translate>
      )}
      {standard !== undefined && (
        <>
          {', '}
          <Translate id="api.standard" values={{ standard: <code>{standard}</code> }}>
            {'기본값 {standard}'}
          </Translate>
        </>
      )}
      {takesSeveral && (
        <>
          {'; '}
          <Translate id="api.several">쉼표로 나누어 여럿을 적을 수 있음</Translate>
        </>
      )}
    </>
  );
}

function Codes({ names }: { readonly names: readonly string[] }): ReactNode {
  return names.map((name, at) => (
    <span key={name}>
      {at > 0 && ', '}
      <code>{name}</code>
    </span>
  ));
}
