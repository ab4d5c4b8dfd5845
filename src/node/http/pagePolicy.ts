import { createHash } from 'node:crypto';

const SCRIPTS = /<script(?![^>]*\ssrc\b)([^>]*)>([\s\S]*?)<\/script>/g;
const STYLES = /<style[^>]*>([\s\S]*?)<\/style>/g;
// Browsers run what has no type or one of these; anything else is data, such as JSON-LD.
const RUNS = /^(?!.*\stype\b)|\stype="?(module|(text|application)\/javascript)\b/;

/**
 * Gives the Content-Security-Policy (level 3) under which `pages` work: only files of the site, and of
 * what stands inside the pages exactly the scripts and styles that are there now, by their hashes.
 */
export function buildPolicy(pages: Iterable<string>): string {
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  for (const html of pages) {
    for (const [, attributes = '', script = ''] of html.matchAll(SCRIPTS)) {
      if (RUNS.test(attributes)) scripts.add(script);
    }
    for (const [, style = ''] of html.matchAll(STYLES)) styles.add(style);
  }
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashAll(scripts)].join(' '),
    ["style-src 'self'", ...hashAll(styles)].join(' '),
    // The colours of code stand in attributes, which a hash cannot name without allowing more.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashAll(texts: ReadonlySet<string>): readonly string[] {
  return [...texts]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .sort();
}
