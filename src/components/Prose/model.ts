/** A part of a sentence that is either code or not. */
export interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

/**
 * Splits a sentence at its backticks. A last backtick without a partner is text.
 *
 * @example splitCode('`await`는') // 'await' as code, then '는'
 */
export function splitCode(sentence: string): readonly Part[] {
  const parts = sentence.split(/`([^`]+)`/).map((text, at) => ({ text, isCode: at % 2 === 1 }));
  return parts.filter(({ text }) => text !== '');
}

/** Gives a sentence for where code cannot be told from text, such as the description of a page. */
export function plainText(sentence: string): string {
  return splitCode(sentence)
    .map(({ text }) => text)
    .join('');
}
