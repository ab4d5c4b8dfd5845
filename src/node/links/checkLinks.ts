import { officialHosts, standardHosts } from '../../data/hosts';
import { LINKS_FILE } from './readLinks';
import type { Links, Uses } from './readLinks';

const FIX = 'run "npm run links -- --write"';
const HOSTS = [...Object.values(officialHosts).flat(), ...standardHosts];

/**
 * Gives, for their authors, the addresses that are used but not listed, listed but not used, or not
 * those of official documentation under https, and the entries that say half of what they should.
 */
export function checkLinks(uses: Uses, links: Links): readonly string[] {
  return [
    ...[...uses].flatMap(([url, files]) => {
      const place = files.join(', ');
      const listed = url in links ? [] : [`${place}: ${url} is not in ${LINKS_FILE}: ${FIX}`];
      return [...listed, ...checkAddress(url).map((problem) => `${place}: ${url} ${problem}`)];
    }),
    ...Object.entries(links).flatMap(([url, { checked, how }]) => [
      ...(uses.has(url) ? [] : [`${LINKS_FILE}: nothing links to ${url}: ${FIX}`]),
      ...((checked === null) === (how === null) && (checked === null || isDay(checked))
        ? []
        : [
            `${LINKS_FILE}: ${url} needs a day such as "2026-11-24" and how it was checked, or nulls`,
          ]),
    ]),
  ];
}

function checkAddress(url: string): readonly string[] {
  const { protocol, hostname } = new URL(url);
  return [
    ...(protocol === 'https:' ? [] : ['is not an https address']),
    ...(HOSTS.includes(hostname)
      ? []
      : [`is not official documentation, which is on ${HOSTS.join(', ')}`]),
  ];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
