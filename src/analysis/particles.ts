import { endsInRieul, hasFinal } from './hangul';

/** What the syllable before a particle must end in: `consonant`, `vowel`, or either. */
type Ending = 'consonant' | 'vowel' | 'any';

// Longest first: the first that fits wins. Pairs such as 은/는 depend on the syllable before them,
// which is what keeps 나는 → 나 but leaves 비용은 → 비용 and 가능 untouched.
const PARTICLES: readonly (readonly [particle: string, after: Ending])[] = (
  [
    ['에서부터', 'any'],
    ['으로부터', 'consonant'],
    ['이라는', 'consonant'],
    ['으로는', 'consonant'],
    ['으로도', 'consonant'],
    ['으로써', 'consonant'],
    ['으로서', 'consonant'],
    ['에서는', 'any'],
    ['에서도', 'any'],
    ['에게서', 'any'],
    ['까지는', 'any'],
    ['부터는', 'any'],
    ['로부터', 'vowel'],
    ['이라도', 'consonant'],
    ['이란', 'consonant'],
    ['이라', 'consonant'],
    ['이나', 'consonant'],
    ['이든', 'consonant'],
    ['이고', 'consonant'],
    ['이며', 'consonant'],
    ['이면', 'consonant'],
    ['라는', 'vowel'],
    ['라도', 'vowel'],
    ['라면', 'vowel'],
    ['에는', 'any'],
    ['에도', 'any'],
    ['에서', 'any'],
    ['에게', 'any'],
    ['한테', 'any'],
    ['으로', 'consonant'],
    ['로는', 'vowel'],
    ['로써', 'vowel'],
    ['로서', 'vowel'],
    ['과의', 'consonant'],
    ['와의', 'vowel'],
    ['과는', 'consonant'],
    ['와는', 'vowel'],
    ['까지', 'any'],
    ['부터', 'any'],
    ['처럼', 'any'],
    ['보다', 'any'],
    ['마다', 'any'],
    ['조차', 'any'],
    ['밖에', 'any'],
    ['만의', 'any'],
    ['만을', 'any'],
    ['만이', 'any'],
    ['이랑', 'consonant'],
    ['하고', 'any'],
    ['은', 'consonant'],
    ['는', 'vowel'],
    ['이', 'consonant'],
    ['가', 'vowel'],
    ['을', 'consonant'],
    ['를', 'vowel'],
    ['과', 'consonant'],
    ['와', 'vowel'],
    ['란', 'vowel'],
    ['나', 'vowel'],
    ['로', 'vowel'],
    ['의', 'any'],
    ['에', 'any'],
    ['도', 'any'],
    ['만', 'any'],
    ['랑', 'vowel'],
  ] as const
)
  .slice()
  .sort((a, b) => b[0].length - a[0].length);

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
    if (length < shortest || !word.endsWith(particle)) continue;
    if (fits(word.charAt(length - 1), particle, after)) return word.slice(0, length);
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
