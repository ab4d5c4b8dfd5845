import type { PublicResource, PublicSchema } from '../contract';
import { API_PATH } from '../envelope';
import { SCHEMA_NAMES, schemaPath } from '../openapi/schemas';
import { OPERATIONS, RESOURCES } from '../resources';
import type { Operation, Resource } from '../resources';

/** Gives the resources as the index publishes them: the files, then what needs the server. */
export function presentResources(): PublicResource[] {
  const files = RESOURCES.map(({ name, path, summary, schema }) => ({
    name,
    path: `${API_PATH}/${path}`,
    summary,
    ...(schema && { schema: schemaPath(schema) }),
  }));
  const operations = Object.values(OPERATIONS).map(
    ({ name, path, parameters, summary, schema }) => ({
      name,
      path: `${API_PATH}/${path}{?${parameters.join(',')}}`,
      summary,
      schema: schemaPath(schema),
    }),
  );
  return [...files, ...operations];
}

/** Gives the schemas as they are published, with the resources that keep to each. */
export function presentSchemas(): PublicSchema[] {
  const all: readonly (Resource | Operation)[] = [...RESOURCES, ...Object.values(OPERATIONS)];
  return SCHEMA_NAMES.map((name) => ({
    name,
    url: schemaPath(name),
    resources: all.filter(({ schema }) => schema === name).map((resource) => resource.name),
  }));
}
