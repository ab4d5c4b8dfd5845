import { findNearest } from '../operations/nearest';
import { assertKnownOnce, parseName, spellingsOf } from '../operations/values';
import { ProblemError, quote } from '../problem';
import { replyWith } from './ask';
import type { Ask, Reply } from './ask';

/** What can be shown by its id, in the order in which an id is looked up. */
export const SHOWN = ['construct', 'section', 'category', 'program', 'exercise'] as const;
export type Shown = (typeof SHOWN)[number];

/** A reply with what it is of. */
export interface ShownReply extends Reply {
  readonly kind?: Shown;
}

const PATHS: Readonly<Record<Shown, string>> = {
  construct: 'constructs',
  section: 'sections',
  category: 'categories',
  program: 'programs',
  exercise: 'exercises',
};

/**
 * Answers with the document of `id`: of the construct, or else the page or heading, the category, the
 * program or the exercise of that id; `kind` says which where an id has several. Where there is none the
 * problem suggests what may have been meant.
 *
 * @example (await answerShow(ask, new URLSearchParams('id=select'))).kind // 'construct'
 */
export async function answerShow(ask: Ask, given: URLSearchParams): Promise<ShownReply> {
  let found: ShownReply | undefined;
  const reply = await replyWith(async () => {
    assertKnownOnce(given, ['id', 'kind']);
    const id = parseId(given.get('id'));
    const kind = parseName(given, 'kind', spellingsOf(SHOWN));
    found = await find(ask, id, kind === undefined ? SHOWN : [kind]);
  });
  return found ?? reply;
}

async function find(ask: Ask, id: string, among: readonly Shown[]): Promise<ShownReply> {
  const near: string[] = [];
  for (const kind of among) {
    const reply = await ask(`${PATHS[kind]}/${encodeURIComponent(id)}`);
    if (!reply.problem) return { ...reply, kind };
    // Of constructs the API knows other names than their ids.
    near.push(
      ...(kind === 'construct' ? (reply.problem.suggestions ?? []) : await findIds(ask, id, kind)),
    );
  }
  const names = among.length > 1 ? `${SHOWN.slice(0, -1).join(', ')} or ${SHOWN.at(-1)}` : among[0];
  const detail = `There is no ${names} ${quote(id)}.`;
  const suggestions = [...new Set(near)].slice(0, MOST_SUGGESTIONS);
  throw new ProblemError('unknown-construct', detail, suggestions);
}

const MOST_SUGGESTIONS = 3;

async function findIds(ask: Ask, id: string, kind: Shown): Promise<readonly string[]> {
  const { document } = await ask(PATHS[kind]);
  const { result } = document as { readonly result: readonly { readonly id: string }[] };
  return findNearest(
    id,
    result.map((each) => each.id),
  );
}

// A name such as "a/b" is no id, and "." would be taken for the place that it is asked at.
function parseId(value: string | null): string {
  const id = (value ?? '').trim();
  if (id === '') {
    throw new ProblemError('invalid-value', 'The id is empty: name what to show, such as select.');
  }
  return /^\.*$/.test(id) ? `?${id}` : id;
}
