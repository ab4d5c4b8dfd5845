/** Gives a word as readers mean it who type it in another case or with other spaces. */
export function toKey(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
