import type { PublicTerm } from '../../api/contract';
import { acceptedSpellings, groupTerms } from '../../components/Glossary/model';
import { escapeText, link, prose } from '../text';
import { resultOf } from '../view';
import type { View } from '../view';
import { word } from '../words';

/** Gives every term in the order of the locale's dictionary, under headings of initials. */
export function renderGlossary(view: View): string {
  return groupTerms(resultOf(view, 'glossary', 'glossary.json'), view.locale)
    .map(({ initial, terms }) => {
      const lines = terms.map((term) => renderTerm(term, view));
      return `## ${escapeText(initial)}\n\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

function renderTerm(term: PublicTerm, { locale, origin }: View): string {
  const other = locale === 'ko' ? 'en' : 'ko';
  const spellings = ([locale, other] as const).flatMap((each) => acceptedSpellings(term, each));
  const see = term.see && link(escapeText(term.see.title[locale]), origin + term.see.url[locale]);
  return [
    `- **${escapeText(term.title[locale])}** (${escapeText(term.title[other])}): ${prose(term.meaning[locale])}`,
    see && `${word('see', locale)}: ${see}.`,
    spellings.length > 0 && `${word('spellings', locale)}: ${escapeText(spellings.join(', '))}.`,
    term.forbidden.length > 0 &&
      `${word('forbidden', locale)}: ${escapeText(term.forbidden.join(', '))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
