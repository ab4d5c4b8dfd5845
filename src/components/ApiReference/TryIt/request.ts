import type { ReferenceOperation } from '../../../api/openapi/reference';

/** What stands in the fields of the form, by the name of the parameter. */
export type Values = Readonly<Record<string, string>>;

type Call = Pick<ReferenceOperation, 'path' | 'parameters'>;

/** Gives what the fields hold at first: the examples of the document. */
export function initialValues({ parameters }: Call): Values {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example ?? '']));
}

/** Gives the names of what has to be filled in and is not. */
export function findMissing({ parameters }: Call, values: Values): readonly string[] {
  return parameters
    .filter(({ name, isRequired }) => isRequired && (values[name] ?? '').trim() === '')
    .map(({ name }) => name);
}

/**
 * Gives the address of a call below `root`, which ends with no slash.
 *
 * @example addressOf(construct, { id: 'mutex' }, '/api/v1') // '/api/v1/constructs/mutex.json'
 */
export function addressOf(call: Call, values: Values, root: string): string {
  const query = new URLSearchParams(queryOf(call, values)).toString();
  return `${root}${pathOf(call, values)}${query === '' ? '' : `?${query}`}`;
}

/**
 * Gives the command that makes the call, for a POSIX shell: a line for the address and each parameter.
 *
 * @example curlOf(search, { q: '<-ch' }, 'http://a') // "curl -G 'http://a/search' \\\n  --data-urlencode 'q=<-ch'"
 */
export function curlOf(call: Call, values: Values, root: string): string {
  const address = quote(root + pathOf(call, values));
  const query = queryOf(call, values).map(
    ([name, value]) => ` \\\n  --data-urlencode ${quote(`${name}=${value}`)}`,
  );
  return `curl ${query.length > 0 ? '-G ' : ''}${address}${query.join('')}`;
}

/** Gives a word of a POSIX shell in which nothing has a meaning to it. */
export function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function pathOf({ path, parameters }: Call, values: Values): string {
  return parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (text, { name }) => text.replace(`{${name}}`, () => encodeURIComponent(values[name] ?? '')),
      path,
    );
}

function queryOf({ parameters }: Call, values: Values): [string, string][] {
  return parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }): [string, string] => [name, values[name] ?? ''])
    .filter(([, value]) => value !== '');
}
