/** A JSON Schema as far as the schemas of the API go. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string | number;
}

/** One member of a document, however deep. */
export interface Field {
  /** Such as "result[].title.{ko,en}"; members that are alike stand in one. */
  readonly path: string;
  readonly type: string;
  /** Whether it can be left out. */
  readonly isOptional: boolean;
  readonly description?: string;
}

/**
 * Gives every member of the documents that keep to `schema`, from the outside in.
 *
 * @example fieldsOf({ type: 'object', properties: { a: { type: 'string' } } }) // [{ path: 'a', type: 'string', isOptional: true }]
 */
export function fieldsOf(schema: Schema, prefix = ''): readonly Field[] {
  const members = Object.entries(schema.properties ?? {});
  const required = schema.required ?? [];
  return mergeAlike(members, required).flatMap(([name, member, isOptional]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const { description } = member;
    const field: Field = {
      path,
      type: typeOf(member),
      isOptional,
      ...(description !== undefined && { description }),
    };
    return [field, ...membersOf(member, path)];
  });
}

type Member = readonly [name: string, schema: Schema, isOptional: boolean];

// Texts have the members ko and en, and what is compared has go, rust and typescript: of one shape.
function mergeAlike(
  members: readonly (readonly [string, Schema])[],
  required: readonly string[],
): readonly Member[] {
  const [first, ...others] = members;
  const shape = JSON.stringify(first?.[1]);
  const areAlike =
    first?.[1] !== undefined &&
    others.length > 0 &&
    members.every(([name, each]) => required.includes(name) && JSON.stringify(each) === shape);
  if (areAlike) return [[`{${members.map(([name]) => name).join(',')}}`, first[1], false]];
  return members.map(([name, each]) => [name, each, !required.includes(name)]);
}

function membersOf(schema: Schema, path: string): readonly Field[] {
  if (schema.items) return membersOf(schema.items, `${path}[]`);
  return fieldsOf(schema, path);
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? 'object';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (schema.items) return `${typeOf(schema.items)}[]`;
  return typeof schema.type === 'string' ? schema.type : (schema.type?.join(' | ') ?? 'any');
}
