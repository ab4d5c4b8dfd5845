import { compose, hasFinal, keystrokes } from './hangul';

/**
 * Verbal endings (어미) as they are typed after the stem, longest first: what is left when one is taken
 * off starts the other forms of the verb, 기다리 for 기다리려면 as for 기다립니다.
 */
const ENDINGS: readonly string[] = [
  '으려면 려면 으려고 려고 하려면 으면서 면서 으니까 니까 으세요 세요 어야 아야 여야',
  '습니다 습니까 ㅂ니다 ㅂ니까 었습니다 았습니다 였습니다 는데 은데 ㄴ데 나요 까요 ㄹ까요 을까요 ㄴ가요 은가요 는가',
  '어서 아서 여서 어요 아요 여요 으면 면 지만 거나 도록 는지 을지 ㄹ지 었던 았던 였던 던 었다 았다 였다 ㄴ다 는다',
  '고 기 게 지 며 으며 는 은 ㄴ 을 ㄹ 어 아 여 다 자 네 음 ㅁ',
]
  .join(' ')
  .split(' ')
  .map(keystrokes)
  .sort((a, b) => b.length - a.length);

/** A stem of fewer keystrokes starts too many words. */
const SHORTEST_STEM = 4;

/**
 * Gives the keystrokes of the stems that `word`, a run of Hangul, may be an inflection of, longest
 * ending first. Stems are starts of words, not words; most words are no verbs, and then none of
 * these starts another word.
 *
 * @example verbStems('기다리려면')[0] // keystrokes('기다리')
 */
export function verbStems(word: string): readonly string[] {
  const keys = keystrokes(word);
  const stems = ENDINGS.filter((ending) => keys.endsWith(ending)).map((ending) =>
    keys.slice(0, -ending.length),
  );
  return [...new Set(stems)].filter((stem) => stem.length >= SHORTEST_STEM);
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
