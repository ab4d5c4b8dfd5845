import { buildReference } from '../../api/openapi/reference';
import type { OpenApi, Reference, ReferenceParameter } from '../../api/openapi/reference';
import { KOREAN } from '../../components/ApiReference/korean';
import { curlOf, initialValues } from '../../components/ApiReference/TryIt/request';
import type { Locale, Localized } from '../../data/types';
import { blocks, code, codeBlock, prose, table } from '../text';
import { apiUrl, resultOf } from '../view';
import type { View } from '../view';

const WORDS = {
  needsServer: { ko: '서버가 필요합니다.', en: 'It needs the server.' },
  parameter: { ko: '매개변수', en: 'Parameter' },
  required: { ko: '필수', en: 'required' },
  values: { ko: '값', en: 'Values' },
  meaning: { ko: '뜻', en: 'Meaning' },
  field: { ko: '필드', en: 'Field' },
  type: { ko: '타입', en: 'Type' },
  optional: { ko: '없을 수 있음', en: 'may be absent' },
  problem: { ko: '문제', en: 'Problem' },
  status: { ko: '상태', en: 'Status' },
  standard: { ko: '기본값', en: 'default' },
} satisfies Readonly<Record<string, Localized>>;

const MOST_VALUES = 14;

/** Gives one part of the reference of the API. Throws for a part that there is not. */
export function renderReference(id: string, view: View): string {
  const reference = buildReference(view.files.get('openapi.json') as OpenApi);
  if (id === 'operations') return blocks(...reference.operations.map((each) => call(each, view)));
  if (id === 'schemas') return blocks(...reference.schemas.map((each) => schema(each, view)));
  throw new Error(`Cannot write "${id}" of the reference: there is none`);
}

/** Gives every kind of problem that a request can be answered with. */
export function renderProblems(view: View): string {
  const { locale } = view;
  const rows = resultOf(view, 'problems', 'problems.json').map(({ id, status, title }) => [
    code(id),
    String(status),
    tell(title, locale),
  ]);
  return table([say('problem', locale), say('status', locale), say('meaning', locale)], rows);
}

function call(operation: Reference['operations'][number], view: View): string {
  const { locale } = view;
  const { path, summary, description, needsServer, parameters, responses } = operation;
  const head = [say('parameter', locale), say('values', locale), say('meaning', locale)];
  const rows = parameters.map((parameter) => [
    code(parameter.name) + (parameter.isRequired ? ` (${say('required', locale)})` : ''),
    describeValues(parameter, locale),
    tell(parameter.description ?? '', locale),
  ]);
  return blocks(
    `### ${code(`GET ${path}`)}`,
    `${tell(summary, locale)}${needsServer ? `. ${say('needsServer', locale)}` : ''}`,
    description !== undefined && tell(description, locale),
    rows.length > 0 && table(head, rows),
    responses
      .map(({ status, description: text, schema: name }) => {
        const body = name === undefined ? '' : `: ${code(name)}`;
        return `- ${code(status)} ${tell(text, locale)}${body}`;
      })
      .join('\n'),
    codeBlock('sh', curlOf(operation, initialValues(operation), apiUrl('', view).slice(0, -1))),
  );
}

function describeValues(parameter: ReferenceParameter, locale: Locale): string {
  const { values, example, least, most, standard } = parameter;
  const parts = [
    values && values.length <= MOST_VALUES && values.map(code).join(', '),
    (!values || values.length > MOST_VALUES) && example !== undefined && `${code(example)} …`,
    least !== undefined && most !== undefined && `${String(least)}–${String(most)}`,
    standard !== undefined && `${say('standard', locale)} ${code(standard)}`,
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

function schema({ name, fields }: Reference['schemas'][number], { locale }: View): string {
  const rows = fields.map(({ path, type, isOptional, description }) => [
    code(path) + (isOptional ? ` (${say('optional', locale)})` : ''),
    code(type),
    tell(description ?? '', locale),
  ]);
  const head = [say('field', locale), say('type', locale), say('meaning', locale)];
  return `### ${code(name)}\n\n${table(head, rows)}`;
}

function say(name: keyof typeof WORDS, locale: Locale): string {
  return WORDS[name][locale];
}

function tell(text: string, locale: Locale): string {
  return prose(locale === 'ko' ? (KOREAN.get(text) ?? text) : text);
}
