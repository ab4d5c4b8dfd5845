import type { Locale } from '../../data/types';

/**
 * Gives the locale that an Accept-Language header asks for first (RFC 9110, 12.5.4), and Korean, the
 * locale that the site is written in, if it asks for neither.
 *
 * @example preferLocale('fr, en-GB;q=0.8, ko;q=0.5') // 'en'
 */
export function preferLocale(header: string | null): Locale {
  const wanted = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { locale: toLocale(range), quality: quality ? Number(quality.slice(2)) : 1 };
  });
  // The sort keeps the order of equal ones.
  const [first] = wanted
    .filter(({ locale, quality }) => locale !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return first?.locale ?? 'ko';
}

function toLocale(range: string): Locale | undefined {
  const language = range.split('-')[0];
  return language === 'ko' || language === 'en' ? language : undefined;
}
