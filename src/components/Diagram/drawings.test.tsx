import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import Backpressure from './backpressure';
import CancelByDrop from './cancelByDrop';
import EventLoop from './eventLoop';
import { WIDTH } from './Figure';
import JoinOrSpawn from './joinOrSpawn';
import LazyEager from './lazyEager';
import MnScheduler from './mnScheduler';
import PollWake from './pollWake';

/** Every drawing, by the id that pages show it by. */
const DRAWINGS: Readonly<Record<string, ComponentType>> = {
  'poll-wake': PollWake,
  'mn-scheduler': MnScheduler,
  'event-loop': EventLoop,
  backpressure: Backpressure,
  'cancel-by-drop': CancelByDrop,
  'join-or-spawn': JoinOrSpawn,
  'lazy-eager': LazyEager,
};
const diagramIds = Object.keys(DRAWINGS);

afterEach(() => {
  cleanup();
  setLocale('ko');
});

const locales = ['ko', 'en'] as const;
const shown = diagramIds.flatMap((id) => locales.map((locale) => ({ id, locale })));
const HANGUL = /\p{Script=Hangul}/u;
/** What is written in Latin letters in a Korean sentence too. */
const NAMES = ['A', 'B', 'Go', 'Rust', 'Tokio', 'TypeScript'];

function Diagram({ id }: { readonly id: string }): ReactNode {
  const Drawing = DRAWINGS[id];
  return Drawing && <Drawing />;
}

function draw(id: string, locale: 'ko' | 'en'): Element {
  setLocale(locale);
  return render(<Diagram id={id} />).container;
}

function all(root: ParentNode, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)];
}

function read(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}

/** What a text says besides code. */
function proseOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  all(copy, '.code, code').forEach((code) => code.remove());
  return copy.textContent;
}

/** About how wide a line is in a drawing, measured with a wide sans-serif font. */
function widthOf(line: Element): number {
  const code = all(line, '.code')
    .map((part) => part.textContent)
    .join('');
  const prose = [...proseOf(line)].map((letter) => {
    if (HANGUL.test(letter)) return 12.5;
    return /[\s.,:!()]/.test(letter) ? 4.5 : 7.6;
  });
  return code.length * 7.6 + prose.reduce((sum, width) => sum + width, 0);
}

describe.each(shown)('$id in $locale', ({ id, locale }) => {
  test('has a name, a description and a caption in its locale', () => {
    const figure = draw(id, locale);
    const drawing = screen.getByRole('img');
    const description = document.getElementById(drawing.getAttribute('aria-describedby') ?? '');
    const texts = [
      figure.querySelector('title')?.textContent ?? '',
      description?.textContent ?? '',
      figure.querySelector('figcaption')?.textContent ?? '',
    ];
    expect(screen.getByRole('img', { name: texts[0] })).toBe(drawing);
    for (const text of texts) expect(HANGUL.test(text)).toBe(locale === 'ko');
    expect(texts[1]!.length).toBeGreaterThan(100);
    expect(texts.join(' ')).not.toContain('`');
  });

  test('says everything in its script', () => {
    const figure = draw(id, locale);
    if (locale === 'en') {
      expect(figure.textContent).not.toMatch(HANGUL);
      return;
    }
    const words = all(figure, 'text').flatMap((text) => proseOf(text).match(/[a-z]+/gi) ?? []);
    expect(words.filter((word) => !NAMES.includes(word))).toEqual([]);
  });

  test('keeps its shapes in the drawing and its words in their boxes', () => {
    const figure = draw(id, locale);
    const height = Number(figure.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[3]);
    for (const rect of all(figure, 'rect')) {
      expect(read(rect, 'x')).toBeGreaterThanOrEqual(1);
      expect(read(rect, 'x') + read(rect, 'width')).toBeLessThan(WIDTH);
      expect(read(rect, 'y') + read(rect, 'height')).toBeLessThan(height);
    }
    const wide = all(figure, 'rect + text > tspan').filter((line) => {
      const box = line.parentElement?.previousElementSibling;
      return box && widthOf(line) > read(box, 'width');
    });
    expect(wide.map((line) => line.textContent)).toEqual([]);
    for (const line of all(figure, 'text > tspan')) {
      expect(read(line, 'y')).toBeGreaterThan(10);
      expect(read(line, 'y')).toBeLessThan(height);
    }
  });

  test('takes its colours from the stylesheet', () => {
    const figure = draw(id, locale);
    expect(all(figure, '[fill], [stroke], [style], [color], [stop-color]')).toEqual([]);
    expect(figure.innerHTML).not.toMatch(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i);
  });
});

test('diagrams on one page do not share ids', () => {
  const ids = [...diagramIds, ...diagramIds];
  render(ids.map((id, at) => <Diagram key={at} id={id} />));
  const elements = all(document, '[id]').map(({ id }) => id);
  expect(elements).toHaveLength(2 * ids.length);
  expect(new Set(elements).size).toBe(elements.length);
});

test('every colour in the stylesheet is a variable of the site', () => {
  const site = join(__dirname, '../../css');
  const variables = readdirSync(site)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(site, file), 'utf8'))
    .join('');
  const css = readFileSync(join(__dirname, 'styles.module.css'), 'utf8');
  const colours = [...css.matchAll(/^\s*(?:--tone|fill|stroke|color|background): (.+);$/gm)];
  expect(colours.length).toBeGreaterThan(15);
  for (const [, value = ''] of colours) {
    const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    if (value !== 'none' && name !== '--tone') expect(variables).toContain(`${name ?? value}:`);
  }
});
