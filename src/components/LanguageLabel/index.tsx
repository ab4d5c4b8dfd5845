import clsx from 'clsx';
import type { ReactNode } from 'react';
import { languages } from '../../data/languages';
import type { Language } from '../../data/types';
import styles from './styles.module.css';

/** What stands for a language where its name has no room. */
export const MARKS: Readonly<Record<Language, string>> = { go: 'Go', rust: 'Rs', typescript: 'TS' };

/** Gives the name of a language as its community writes it. */
export function titleOf(language: Language): string {
  return languages.find(({ id }) => id === language)?.title ?? language;
}

/** The name of a language after a mark in its colour; the colour never stands alone. */
export default function LanguageLabel({ language }: { readonly language: Language }): ReactNode {
  return (
    <span className={clsx(styles.label, 'language', `language--${language}`)}>
      <span className={styles.mark} aria-hidden="true">
        {MARKS[language]}
      </span>
      {titleOf(language)}
    </span>
  );
}
