import { endsInRieul, hasFinal } from './hangul';

/** What the syllable before a particle must end in: `consonant`, `vowel`, or either. */
type Ending = 'consonant' | 'vowel' | 'any';

// Pairs such as 은/는 depend on the syllable before them, which is what keeps 나는 → 나 but leaves
// 비용은 → 비용 and 가능 untouched.
const TABLE: Readonly<Record<Ending, string>> = {
  any: '에서부터 만으로는 까지도 에서의 만으로 입니다 인가요 인지 인데 만큼 대로 에의 뿐 에서는 에서도 에게서 까지는 부터는 에는 에도 에서 에게 한테 까지 부터 처럼 보다 마다 조차 밖에 만의 만을 만이 하고 의 에 도 만',
  consonant:
    '으로부터 으로의 이라면 이라서 이에요 이지만 이라는 으로는 으로도 으로써 으로서 이라도 이란 이라 이나 이든 이고 이며 이면 으로 과의 과는 이랑 은 이 을 과',
  vowel: '로부터 로의 라서 예요 라는 라도 라면 로는 로써 로서 와의 와는 는 가 를 와 란 나 로 랑',
};
// 들 makes a plural, and takes what a consonant takes: 퓨처들을, 태스크들의.
const PLURALS = ['', ...TABLE.any.split(' '), ...TABLE.consonant.split(' '), '로', '로는', '로의']
  .filter((particle) => !particle.startsWith('으로'))
  .map((particle) => [`들${particle}`, 'any'] as const);
// Longest first: the first that fits wins.
const PARTICLES: readonly (readonly [particle: string, after: Ending])[] = [
  ...Object.entries(TABLE).flatMap(([after, list]) =>
    list.split(' ').map((particle) => [particle, after as Ending] as const),
  ),
  ...PLURALS,
].sort((a, b) => b[0].length - a[0].length);

const PARTICLE_SET: ReadonlySet<string> = new Set(PARTICLES.map(([particle]) => particle));

// By last syllable, in the same order: most words end in none of them.
const BY_LAST = new Map<string, (readonly [particle: string, after: Ending])[]>();
for (const entry of PARTICLES) {
  const known = BY_LAST.get(entry[0].slice(-1));
  if (known) known.push(entry);
  else BY_LAST.set(entry[0].slice(-1), [entry]);
}
const SHORTEST_STEM = 2;

/**
 * Gives the noun under `word`, a run of Hangul, or `undefined` if no particle can be taken off and
 * leave `shortest` syllables, at least one. The word itself must be kept beside it: 고리 and 나이 only look like nouns
 * with a particle.
 *
 * @example stem('비동기의') // '비동기'
 */
export function stem(word: string, shortest = SHORTEST_STEM): string | undefined {
  for (const [particle, after] of BY_LAST.get(word.slice(-1)) ?? []) {
    const length = word.length - particle.length;
    if (length < 1 || !word.endsWith(particle)) continue;
    // 값으로 is 값 + 으로, which leaves too little, and not 값으 + 로.
    if (fits(word.charAt(length - 1), particle, after)) {
      return length < shortest ? undefined : word.slice(0, length);
    }
  }
  return undefined;
}

/** Tells whether `word` is nothing but a particle, as in `tokio::spawn` + 은. */
export function isParticle(word: string): boolean {
  return PARTICLE_SET.has(word);
}

function fits(before: string, particle: string, after: Ending): boolean {
  if (after === 'any') return true;
  if (particle.startsWith('로') && endsInRieul(before)) return true;
  return hasFinal(before) === (after === 'consonant');
}
