type Locale = 'ko' | 'en';

let locale: Locale = 'ko';

/** Sets the locale that components see from their next render on. */
export function setLocale(next: Locale): void {
  locale = next;
}

export function currentLocale(): Locale {
  return locale;
}

const localeConfigs = { ko: { baseUrl: '/' }, en: { baseUrl: '/en/' } };

export default function useDocusaurusContext() {
  return {
    siteConfig: { baseUrl: localeConfigs[locale].baseUrl },
    i18n: { currentLocale: locale, defaultLocale: 'ko', locales: ['ko', 'en'], localeConfigs },
  };
}
