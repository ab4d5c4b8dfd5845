/** The page of the chapter that components see. */
export function useDoc() {
  return { metadata: { id: 'api/rules', permalink: '/api/rules' } };
}
