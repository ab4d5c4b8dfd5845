import type { Construct, Localized, Section, Site } from '../../data/types';
import type { PublicConstruct, PublicReference } from '../contract';

/** Gives the address of a page that the data makes, in each locale. */
export function localize(site: Site, path: string): Localized {
  // The landing page is the root of its locale, whatever path the site is served under.
  const { url } = sectionOf(site, 'index', 'as the root of each locale');
  return { ko: url.ko + path, en: url.en + path };
}

/** Gives the address of a construct, or of a place on its page, in each locale. */
export function constructUrl(site: Site, id: string, anchor = ''): Localized {
  return localize(site, `constructs/${id}${anchor}`);
}

/** Gives what leads to the page of a construct. */
export function referToConstruct(site: Site, { id, title }: Construct): PublicReference {
  return { id, title, url: constructUrl(site, id) };
}

/** Gives what leads to a page or heading of the chapter. */
export function referToSection({ id, title, url }: Section): PublicReference {
  return { id, title, url };
}

/** Gives references to what stands before and after `id` in a list, where something does. */
export function neighboursOf<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  refer: (item: T) => PublicReference,
): Pick<PublicConstruct, 'previous' | 'next'> {
  const at = list.findIndex((item) => item.id === id);
  const [before, after] = [list[at - 1], list[at + 1]];
  return { ...(before && { previous: refer(before) }), ...(after && { next: refer(after) }) };
}

/** Gives the construct `id`, or throws and says in which role it is missing. */
export function constructOf(site: Site, id: string, role: string): Construct {
  const found = site.constructs.find((construct) => construct.id === id);
  if (!found) throw new Error(`Cannot find construct "${id}" ${role}`);
  return found;
}

/** Gives the page or heading `id`, or throws and says in which role it is missing. */
export function sectionOf(site: Site, id: string, role: string): Section {
  const found = site.sections.find((section) => section.id === id);
  if (!found) throw new Error(`Cannot find section "${id}" ${role}`);
  return found;
}
