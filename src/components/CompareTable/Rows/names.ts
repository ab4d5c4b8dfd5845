import type { PublicCounterpart } from '../../../api/contract';

/** Gives at most two names of a counterpart that its syntax does not show already. */
export function namesBeside({ symbols, syntax }: PublicCounterpart): readonly string[] {
  return symbols
    .map(({ name }) => name)
    .filter((name) => !syntax.includes(name))
    .slice(0, 2);
}
