type Locale = 'ko' | 'en';

let locale: Locale = 'ko';
let root = '/';
let editUrl: string | undefined;

/** Sets the locale that components see from their next render on. */
export function setLocale(next: Locale): void {
  locale = next;
}

/** Sets the address that the default locale, and so the API, is under. */
export function setRoot(next: string): void {
  root = next;
}

/** Sets the address of the repository's files; undefined: the site does not say it. */
export function setEditUrl(next: string | undefined): void {
  editUrl = next;
}

export function currentLocale(): Locale {
  return locale;
}

export default function useDocusaurusContext() {
  return {
    siteConfig: { baseUrl: locale === 'ko' ? '/' : '/en/', customFields: { editUrl } },
    i18n: {
      currentLocale: locale,
      defaultLocale: 'ko',
      localeConfigs: { ko: { baseUrl: root }, en: { baseUrl: `${root}en/` } },
    },
  };
}
