import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Arguments of the browser, whose background services would look for hosts that nothing here needs. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Gives the path of a Chromium on this machine, if there is one. */
export function findBrowser(): string | undefined {
  return CANDIDATES.find((path) => path !== '' && existsSync(path));
}
