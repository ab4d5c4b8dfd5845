import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Locale } from '../data/types';

/** Gives the locale of the page, for picking from what is written in both. */
export function useLocale(): Locale {
  return useDocusaurusContext().i18n.currentLocale === 'en' ? 'en' : 'ko';
}
