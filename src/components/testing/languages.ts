import type { PublicLanguage } from '../../api/contract';
import { languages } from '../../data/languages';

/** The languages as the API gives them, as if each had twelve programs and only Rust libraries. */
export const publicLanguages: readonly PublicLanguage[] = languages.map((language) => ({
  ...language,
  shortNames: [...language.shortNames],
  programs: 12,
  toolchains: [`${language.id} 1.2.3`],
  libraries: language.id === 'rust' ? ['axum 0.8.9', 'tokio 1.53.1'] : [],
}));
