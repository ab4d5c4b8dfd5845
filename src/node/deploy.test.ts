import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import packageJson from '../../package.json';
import { parseOptions } from './serve';

const FOLDER = resolve(__dirname, '../deploy');
const read = (name: string): string => readFileSync(resolve(FOLDER, name), 'utf8');

/** The options that the page on deployment starts the server with. */
function shownOptions() {
  const command = /npm start -- (.+)/.exec(read('node.sh'))?.[1] ?? '';
  return parseOptions(command.split(' '), {});
}

test.each(['nginx.conf', 'Caddyfile'])('%s leads to where the shown command listens', (name) => {
  const options = shownOptions();
  expect(read(name)).toContain(`${options?.host ?? ''}:${String(options?.port)}`);
});

test.each(['build.sh', 'node.sh'])('%s runs only scripts that there are', (name) => {
  const scripts = [...read(name).matchAll(/npm (?:run )?([\w:]+)/g)].map(
    ([, script]) => script ?? '',
  );
  expect(scripts.length).toBeGreaterThan(1);
  for (const script of scripts)
    expect(['ci', ...Object.keys(packageJson.scripts)]).toContain(script);
});
