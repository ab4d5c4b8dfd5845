import { compose, hasFinal, keystrokes } from './hangul';

/**
 * Verbal endings (어미) as they are typed after the stem, longest first: what is left when one is taken
 * off starts the other forms of the verb, 기다리 for 기다리려면 as for 기다립니다.
 */
const SIMPLE_ENDINGS: readonly string[] = [
  '으려면 려면 으려고 려고 으려는 려는 하려면 으면서 면서 으니까 니까 으세요 세요 어야 아야 여야 어도 아도 여도',
  '습니다 습니까 ㅂ니다 ㅂ니까 는데 은데 ㄴ데 나요 까요 ㄹ까요 을까요 ㄹ까 을까 ㄴ가요 은가요 ㄴ가 은가 는가 는가요',
  '어서 아서 여서 어요 아요 여요 으면 면 지만 거나 도록 는지 을지 ㄹ지 은지 ㄴ지 ㄴ다 는다 ㄴ다면 는다면 자마자 다가 죠',
  '더라도 을수록 ㄹ수록 므로 으므로 ㄴ다고 는다고 고자 기를 기가 기는 기도 거든 네요 어야만 아야만 여야만 더니 라면',
  '고 기 게 지 며 으며 는 은 ㄴ 을 ㄹ 어 아 여 다 자 네 음 ㅁ',
].flatMap((line) => line.split(' '));
const PAST_ENDINGS = '습니다 습니까 다 는지 는데 나요 을까 을까요 을 으면 던 지만 고 어요'
  .split(' ')
  .flatMap((ending) => ['었', '았', '였'].map((past) => past + ending));
const ENDINGS: readonly string[] = [...SIMPLE_ENDINGS, ...PAST_ENDINGS, '던']
  .map(keystrokes)
  .sort((a, b) => b.length - a.length);
const ENDING_SET: ReadonlySet<string> = new Set(ENDINGS);

/** By the last keystroke, in the same order: most words end in few of them. */
function byLastKey<T>(
  entries: readonly T[],
  keysOf: (entry: T) => string,
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const last = keysOf(entry).slice(-1);
    const group = groups.get(last);
    if (group) group.push(entry);
    else groups.set(last, [entry]);
  }
  return groups;
}

const ENDINGS_BY_LAST = byLastKey(ENDINGS, (ending) => ending);

/** A stem of fewer keystrokes starts too many words to be one of them by its start alone. */
const SHORTEST_STEM = 4;

// A stem in a vowel melts with the 어, 아 or 여 that follows: what is typed, and what it was.
const MELTED: readonly (readonly [ending: string, typed: string, stem: string])[] = [
  ['ㅇㅓ', 'ㅕ', 'ㅣ'],
  ['ㅇㅓ', 'ㅗㅐ', 'ㅗㅣ'],
  ['ㅇㅓ', 'ㅜㅓ', 'ㅜ'],
  ['ㅇㅓ', 'ㅓ', 'ㅡ'],
  ['ㅇㅓ', 'ㅓ', 'ㅓ'],
  ['ㅇㅓ', 'ㅐ', 'ㅐ'],
  ['ㅇㅏ', 'ㅗㅏ', 'ㅗ'],
  ['ㅇㅏ', 'ㅏ', 'ㅡ'],
  ['ㅇㅏ', 'ㅏ', 'ㅏ'],
  ['ㅇㅕ', 'ㅎㅐ', 'ㅎㅏ'],
];
const MELTED_ENDINGS = ENDINGS.flatMap((ending) =>
  MELTED.filter(([start]) => ending.startsWith(start)).map(([start, typed, stem]) => ({
    typed: typed + ending.slice(start.length),
    stem,
  })),
);

const MELTED_BY_LAST = byLastKey(MELTED_ENDINGS, ({ typed }) => typed);

const BEFORE_DROPPED_RIEUL = /^[ㄴㅂㅅㄹ]/;
const OPEN = /[ㅏ-ㅣ]$/;
const PASSIVE = /(?<=[ㄱ-ㅎ])(?:ㅎㅣ|ㄱㅣ|ㄹㅣ|ㅇㅣ)$/;

/**
 * Gives the keystrokes of the stems that `word`, a run of Hangul, may be an inflection of, longest
 * ending first; stems that melted with their ending, lost a ㄹ or stand under a passive come last.
 * Stems are starts of words, not words; most words are no verbs, and then none of these starts
 * another word.
 *
 * @example verbStems('기다리려면')[0] // keystrokes('기다리')
 */
export function verbStems(word: string, withPassives = true): readonly string[] {
  if (word.length < 2) return [];
  const keys = keystrokes(word);
  const last = keys.slice(-1);
  const stems: string[] = [];
  const others: string[] = [];
  for (const ending of ENDINGS_BY_LAST.get(last) ?? []) {
    if (!keys.endsWith(ending)) continue;
    const stem = keys.slice(0, -ending.length);
    stems.push(stem);
    if (BEFORE_DROPPED_RIEUL.test(ending) && OPEN.test(stem)) others.push(`${stem}ㄹ`);
  }
  for (const { typed, stem } of MELTED_BY_LAST.get(last) ?? []) {
    if (keys.endsWith(typed)) others.push(keys.slice(0, -typed.length) + stem);
  }
  if (stems.length + others.length === 0) return [];
  const passives = (withPassives ? [...stems, ...others] : [])
    .filter((stem) => PASSIVE.test(stem))
    .map((stem) => stem.replace(PASSIVE, ''));
  return [...new Set([...stems, ...others, ...passives])].filter(isStem);
}

// At least a syllable: 하, 닫.
function isStem(stem: string): boolean {
  return /^[ㄱ-ㅎ][ㅏ-ㅣ]/.test(stem);
}

/** Tells whether `stem`, keystrokes, is long enough to be known by what starts with it. */
export function isLongStem(stem: string): boolean {
  return stem.length >= SHORTEST_STEM;
}

/** Tells whether `keys` are an ending, so that what they follow is the stem of the same verb. */
export function isEnding(keys: string): boolean {
  return ENDING_SET.has(keys);
}

/** How a verb that is made of a noun goes on behind it, and what melted into that of the ending. */
const MADE_OF_NOUN: readonly (readonly [typed: string, melted: string])[] = [
  ['하', ''],
  ['해', '여'],
  ['되', ''],
  ['돼', '어'],
  ['당하', ''],
  ['당해', '여'],
  ['시키', ''],
  ['시켜', '어'],
].map(([typed = '', melted = '']) => [keystrokes(typed), keystrokes(melted)]);
const STARTS_VERB = /[하한할함합해했되된될됨됩돼됐당시]/;

/** Nouns that only end as such a verb does: 시간제한, 접근권한, 자연재해. */
const NO_VERB =
  /(?:제한|권한|기한|시한|무한|유한|상한|하한|포함|결함|지함|일함|분해|이해|방해|피해|재해|공해|저해|견해|오해)$/;

/**
 * Gives the noun under a verb in 하다, 되다, 당하다 or 시키다, or `undefined` if `word` is no form of one with
 * a noun of two syllables.
 *
 * @example verbalNoun('취소되었는지') // '취소'
 */
export function verbalNoun(word: string): string | undefined {
  for (let at = 2; at < word.length; at += 1) {
    if (!STARTS_VERB.test(word.charAt(at))) continue;
    if (at === word.length - 1 && NO_VERB.test(word)) return undefined;
    const rest = keystrokes(word.slice(at));
    const isVerb = MADE_OF_NOUN.some(
      ([typed, melted]) =>
        rest.startsWith(typed) && ENDING_SET.has(melted + rest.slice(typed.length)),
    );
    if (isVerb) return word.slice(0, at);
  }
  return undefined;
}

/**
 * Gives the nouns in 기 that a question by `word` may mean: 사용하는 (법), 사용하려면, 사용할 (때) ask for
 * 사용하기. A stem in ㄹ loses it before ㄴ, so 만드는 asks for 만들기 too.
 *
 * @example gerunds('만드는') // ['만드기', '만들기']
 */
export function gerunds(word: string): readonly string[] {
  const asking = ['려면', '으려면', '려고', '으려고', '는', '을', 'ㄹ'].map(keystrokes);
  const keys = keystrokes(word);
  const stems = asking
    .filter((ending) => keys.length > ending.length + 1 && keys.endsWith(ending))
    .map((ending) => compose(keys.slice(0, -ending.length)))
    .filter((stem) => /^[가-힣]+$/.test(stem));
  const withRieul = stems
    .filter((stem) => !hasFinal(stem.slice(-1)))
    .map((stem) => compose(`${keystrokes(stem)}ㄹ`));
  return [...stems, ...withRieul].map((stem) => `${stem}기`);
}

const ENGLISH: readonly (readonly [ending: string, put: string])[] = [
  ['ies', 'y'],
  ['sses', 'ss'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['xes', 'x'],
  ['s', ''],
];
const NO_PLURAL = /(?:ss|us|is|os|as)$/;

/**
 * Gives the singular of a lower-case English `word` that looks like a plural of four letters or more.
 *
 * @example singular('goroutines') // 'goroutine'
 */
export function singular(word: string): string | undefined {
  if (word.length < 4 || !/^[a-z]+s$/.test(word) || NO_PLURAL.test(word)) return undefined;
  const found = ENGLISH.find(([ending]) => word.endsWith(ending));
  return found && `${word.slice(0, -found[0].length)}${found[1]}`;
}
