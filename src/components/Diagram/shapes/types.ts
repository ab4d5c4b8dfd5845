import type { Language } from '../../../data/types';

/** The colour of a shape: that of a language, of what matters, of what goes wrong, or a grey. */
export type Tone = 'plain' | 'faint' | 'accent' | 'caution' | Language;

/** A place in a drawing, from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** A rectangle in a drawing, by its upper left corner. */
export type Area = readonly [x: number, y: number, width: number, height: number];
