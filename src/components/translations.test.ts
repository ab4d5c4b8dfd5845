import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import english from '../../i18n/en/code.json';

interface Message {
  readonly id: string;
  readonly korean: string;
}

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/testing|\.test\./.test(file))
  .map((file) => readFileSync(join(__dirname, file), 'utf8'));

const messages = sources.flatMap((source) => [...findCalls(source), ...findElements(source)]);
const entries: Readonly<Record<string, { readonly message: string }>> = english;

function findCalls(source: string): readonly Message[] {
  const calls = source.matchAll(/translate\(\s*\{\s*id: '([^']+)',\s*message:\s*'([^']+)'/g);
  return [...calls].map(([, id = '', korean = '']) => ({ id, korean }));
}

function findElements(source: string): readonly Message[] {
  const elements = source.matchAll(/<Translate\s[^>]*?id="([^"]+)"[\s\S]*?<\/Translate>/g);
  return [...elements].map(([element, id = '']) => ({ id, korean: element }));
}

function placesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

test('every message of the components was found', () => {
  const written = sources.join('').match(/\btranslate\(\{?|<Translate\s/g)?.length;
  expect(messages.length).toBe(written);
});

test.each(messages)('$id has English text with the places of the Korean', ({ id, korean }) => {
  const text = entries[id]?.message ?? '';
  expect(text).toMatch(/\w/);
  expect(text).not.toMatch(/[\p{Script=Hangul}]/u);
  for (const place of placesIn(text)) expect(korean).toContain(place);
});

test('English has no message that nothing shows', () => {
  const ids = new Set(messages.map(({ id }) => id));
  expect(Object.keys(entries).filter((id) => !ids.has(id))).toEqual([]);
});

test('a message that is used twice is the same in Korean', () => {
  for (const { id, korean } of messages) {
    const all = messages.filter((message) => message.id === id && !message.korean.startsWith('<'));
    expect(all.every((message) => message.korean === korean || korean.startsWith('<'))).toBe(true);
  }
});
