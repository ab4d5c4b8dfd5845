import type { Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import type { Answer, SchemaName } from '../contract';
import { API_PATH } from '../envelope';
import { buildNameTable } from '../operations/names';
import type { NameTable } from '../operations/names';
import { findNearest } from '../operations/nearest';
import type { Vocabulary } from '../operations/parameters';
import { ProblemError, quote, unknownConstruct } from '../problem';
import { OPERATIONS, isMoved } from '../resources';
import { createBody } from './respond';
import type { Body } from './respond';

/** One index for each locale that can be asked. */
export type Indexes = Readonly<Record<Locale, SearchIndex>>;

/** Published files by path below the API, each made or read when it is asked for. */
export interface FileSource {
  /** Gives the document at `path`, or undefined where there is none. */
  get(path: string): unknown;
  keys(): Iterable<string>;
}

/** A published file, ready to be sent. */
export interface StoredFile {
  readonly body: Body;
  /** The id that took the place of the one in its path. */
  readonly movedTo?: string;
}

/** All that requests are answered from. */
export interface Catalogue {
  readonly files: {
    get(path: string): StoredFile | undefined;
    keys(): Iterable<string>;
  };
  readonly indexes: Indexes;
  readonly vocabulary: Vocabulary;
  readonly names: NameTable;
}

/**
 * Creates the catalogue of `files`, as `buildFiles` gave them or as they were read back from disk.
 * Throws if one that it needs is not among them.
 */
export function createCatalogue(files: FileSource, indexes: Indexes): Catalogue {
  const languages = read<'languages'>(files, 'languages.json');
  const categories = read<'categories'>(files, 'categories.json');
  if (![...files.keys()].includes(CONSTRUCTS)) throw missing(CONSTRUCTS);
  let names: NameTable | undefined;
  return {
    files: { keys: () => files.keys(), get: storeOnce(files) },
    indexes,
    vocabulary: {
      languages: languages.result,
      categories: categories.result.map(({ id }) => id),
    },
    get names() {
      if (names) return names;
      return (names = buildNameTable(read<'constructsFull'>(files, CONSTRUCTS).result));
    },
  };
}

// Who asks one thing, as the command line does, does not wait for the bytes of all others.
function storeOnce(files: FileSource): Catalogue['files']['get'] {
  const stored = new Map<string, StoredFile>();
  return (path) => {
    const found = stored.get(path);
    if (found) return found;
    const file = files.get(path);
    if (file === undefined) return undefined;
    const made = store(file);
    stored.set(path, made);
    return made;
  };
}

const CONSTRUCTS = 'constructs-full.json';

function read<Name extends SchemaName>(files: FileSource, path: string): Answer<Name> {
  const file = files.get(path) as Answer<Name> | undefined;
  if (!file) throw missing(path);
  return file;
}

function missing(path: string): Error {
  return new Error(`Cannot find ${path} among the files of the API: build them again`);
}

function store(file: unknown): StoredFile {
  return { body: createBody(file), ...(isMoved(file) && { movedTo: file.moved.to }) };
}

/**
 * Gives the file at `path` below the API, with or without ".json"; the empty path is the index. Throws
 * a ProblemError that says what may have been meant.
 */
export function openFile(catalogue: Catalogue, path: string): StoredFile {
  const name = path === '' ? 'index' : path;
  const file = catalogue.files.get(name) ?? catalogue.files.get(`${name}.json`);
  if (file) return file;
  const id = /^constructs\/([^/]+?)(\.json)?$/.exec(path)?.[1];
  throw id === undefined ? refusePath(catalogue, path) : refuseConstruct(catalogue, id);
}

// Who asks for "goroutine" or "gorutine" knows the construct by another name than its id.
function refuseConstruct(catalogue: Catalogue, id: string): ProblemError {
  const near = catalogue.names.suggest(id).map(({ construct }) => construct.id);
  return new ProblemError(unknownConstruct(id, near));
}

function refusePath({ files }: Catalogue, path: string): ProblemError {
  const operations = Object.values(OPERATIONS).map((operation) => operation.path);
  const paths = new Map([...files.keys()].map((file) => [file.replace(/\.json$/, ''), file]));
  const all = [...paths.keys(), ...operations];
  const asked = path.replace(/\.json$/, '');
  const folder = asked.slice(0, asked.lastIndexOf('/') + 1);
  const siblings = all.filter((name) => folder !== '' && name.startsWith(folder));
  // Of a known folder only the last part can be wrong.
  const near =
    siblings.length > 0
      ? findNearest(
          asked.slice(folder.length),
          siblings.map((name) => name.slice(folder.length)),
        ).map((name) => folder + name)
      : findNearest(asked, all);
  return new ProblemError(
    'unknown-path',
    `There is nothing at ${quote(`${API_PATH}/${path}`)}: ${API_PATH}/index.json lists all paths.`,
    near.map((name) => `${API_PATH}/${paths.get(name) ?? name}`),
  );
}
