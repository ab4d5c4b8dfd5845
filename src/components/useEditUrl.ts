import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Gives the address at which a file of the repository can be edited, or undefined where the site does
 * not say where its repository is (`EDIT_URL` in docusaurus.config.ts).
 *
 * @example useEditUrl('src/data/constructs/mutex.ts') // 'https://…/edit/main/src/data/constructs/mutex.ts'
 */
export function useEditUrl(path: string): string | undefined {
  const { editUrl } = useDocusaurusContext().siteConfig.customFields ?? {};
  return typeof editUrl === 'string' ? editUrl + path : undefined;
}
