/*
 * Docusaurus fetches ahead the code of every page that a visible link leads to: at the side of a
 * chapter that is the whole chapter, most of it never read. What the pointer or a finger comes to is
 * still loaded ahead of the click.
 */

/** Client module: after it, links that merely come into view fetch nothing. */
export function onRouteDidUpdate(): void {
  window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}
