import type { Corpus, SearchDocument } from '../types';

/** Enough of a text to tell what a construct is: its first sentence. */
const LONGEST_SENTENCE = 160;

/**
 * Gives what of `corpus` is enough to answer a name: its constructs and sections by titles and names,
 * of the text of a construct no more than its first sentence. It is loaded and indexed in a fraction of
 * the time.
 */
export function keepNames(corpus: Corpus): Corpus {
  return {
    ...corpus,
    documents: corpus.documents
      .filter(({ kind }) => kind === 'construct' || kind === 'section')
      .map(keepName),
  };
}

function keepName(document: SearchDocument): SearchDocument {
  const text = document.kind === 'construct' ? firstSentence(document.text) : '';
  return { ...document, text, code: '', otherText: '' };
}

function firstSentence(text: string): string {
  const end = /[.!?](?=\s)/.exec(text)?.index;
  return end === undefined || end > LONGEST_SENTENCE ? '' : text.slice(0, end + 1);
}
