const brokenLinks = { collectLink: () => undefined, collectAnchor: () => undefined };

export default function useBrokenLinks() {
  return brokenLinks;
}
