import * as z from 'zod';
import { contract } from '../contract';
import type { SchemaName } from '../contract';
import { API_PATH } from '../envelope';

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Every published schema, in the order of the contract. */
export const SCHEMA_NAMES = Object.keys(contract) as readonly SchemaName[];

/** Gives the address of a published schema, which is also its `$id`. */
export function schemaPath(name: SchemaName): string {
  return `${API_PATH}/schemas/${name}.json`;
}

/** Gives the JSON Schema of each document of the contract, by name; no schema refers to another. */
export function buildSchemas(): ReadonlyMap<SchemaName, JsonSchema> {
  return new Map(SCHEMA_NAMES.map((name) => [name, buildSchema(name)]));
}

function buildSchema(name: SchemaName): JsonSchema {
  // Only the members that JSON Schema defines: zod adds one that is not data.
  const { $schema, ...rest } = z.toJSONSchema(contract[name]);
  return { $schema, $id: schemaPath(name), title: name, ...rest };
}
