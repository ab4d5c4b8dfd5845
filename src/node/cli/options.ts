import { parseArgs, types } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { LANGUAGE_NAMES } from '../../api/local/list';
import { findNearest } from '../../api/operations/nearest';
import { parseName, parseNames, spellingsOf } from '../../api/operations/values';
import { languageIds } from '../../data/languages';
import type { Language, Locale } from '../../data/types';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The command line cannot be followed; the message says why and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An option with a value; whether it may be given twice is for those to say who know what it means. */
export const TEXT = { type: 'string', multiple: true } as const;
export const FLAG = { type: 'boolean', default: false } as const;
/** Options that every command takes. */
export const SHARED = { locale: TEXT, json: FLAG } as const;

/**
 * Reads `args` into the values of options and the words beside them. An argument such as "->" or "-1" is
 * a word, so that operators can be asked for as they are. Throws a UsageError that names the nearest
 * option.
 */
export function parseOptions<T extends Options>(args: readonly string[], options: T) {
  try {
    const { values, positionals } = parseArgs({
      args: args.map((arg) => (/^-[^a-z-]/i.test(arg) ? MARK + arg : arg)),
      options,
      allowPositionals: true,
    });
    return { values, words: positionals.map((word) => word.replace(MARK, '')) };
  } catch (error) {
    throw new UsageError(explain(error, Object.keys(options)), { cause: error });
  }
}

// No argument can hold it: the operating system ends arguments with it.
const MARK = '\0';

function explain(error: unknown, names: readonly string[]): string {
  const message = types.isNativeError(error) ? error.message : String(error);
  const option = /^Unknown option '(-[^']+)'/.exec(message)?.[1];
  if (option === undefined) return (message.split('\n')[0] ?? '').replaceAll(MARK, '');
  const near = findNearest(option.replace(/^-+/, ''), names).map((name) => `--${name}`);
  const known = names.map((name) => `--${name}`).join(', ');
  return withSuggestions(`Unknown option ${option}: the options are ${known}.`, near);
}

/** Gives a message with the question whether one of `near` was meant. */
export function withSuggestions(message: string, near: readonly string[]): string {
  return near.length > 0 ? `${message} Did you mean ${near.join(' or ')}?` : message;
}

/**
 * Gives the parameters that ask the API for what the options of these names say.
 *
 * @example toParameters({ lang: ['go'] }, ['lang', 'kind']).toString() // 'lang=go'
 */
export function toParameters<Name extends string>(
  values: { readonly [name in Name]?: readonly string[] },
  names: readonly Name[],
): URLSearchParams {
  return new URLSearchParams(
    names.flatMap((name) => (values[name] ?? []).map((value): [string, string] => [name, value])),
  );
}

/** Gives the locale that `--locale` names, or `fallback`; throws a ProblemError on any other name. */
export function chooseLocale(values: readonly string[] | undefined, fallback: Locale): Locale {
  const given = toParameters({ locale: values ?? [] }, ['locale']);
  return parseName(given, 'locale', spellingsOf<Locale>(['ko', 'en'])) ?? fallback;
}

/** Gives the languages that `--lang` names with commas between them, all for want of it. */
export function chooseLanguages(values: readonly string[] | undefined): readonly Language[] {
  const named = parseNames(toParameters({ lang: values ?? [] }, ['lang']), 'lang', LANGUAGE_NAMES);
  return named.length > 0 ? named : languageIds;
}
