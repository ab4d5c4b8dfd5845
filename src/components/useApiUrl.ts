import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Gives the address of a file of the API, which is published once, under the default locale.
 *
 * @example useApiUrl('constructs/mutex.json') // '/api/v1/constructs/mutex.json', on English pages too
 */
export function useApiUrl(path: string): string {
  const { defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  const root = localeConfigs[defaultLocale]?.baseUrl ?? '/';
  return `${root}api/v1/${path}`;
}
