import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RELEASED, stepEnter } from './enter';
import type { EnterEvent } from './enter';

const press = { inNewTab: false };
const down: EnterEvent = { type: 'enterdown', press };
const up: EnterEvent = { type: 'enterup' };
const start: EnterEvent = { type: 'compositionstart' };
const end: EnterEvent = { type: 'compositionend' };

function countActs(events: readonly EnterEvent[]): number {
  let state = RELEASED;
  let acts = 0;
  for (const event of events) {
    const step = stepEnter(state, event);
    state = step.state;
    if (step.acts) acts += 1;
  }
  return acts;
}

/** How one press of Enter is reported, without and with composition, in the browsers we know. */
const reports = {
  'without composition': [down, up],
  'held until it repeats': [down, down, down, up],
  'composing, reported once': [start, down, end, up],
  'composing, reported twice': [start, down, end, down, up],
  'composing, composition over before the key': [start, end, down, up],
  'composing, released before composition is over': [start, down, up, end],
} as const;

test.each(Object.entries(reports))('Enter %s acts once', (_name, events) => {
  expect(countActs(events)).toBe(1);
});

test('every press acts once in any sequence of presses', () => {
  const presses = fc.array(fc.constantFrom(...Object.values(reports)));
  fc.assert(fc.property(presses, (all) => expect(countActs(all.flat())).toBe(all.length)));
});

test('composing without Enter acts never', () => {
  expect(countActs([start, end, start, end, up])).toBe(0);
});

test('a press during composition keeps its wish for a new tab', () => {
  const { state } = stepEnter(
    { ...RELEASED, isComposing: true },
    { type: 'enterdown', press: { inNewTab: true } },
  );
  expect(stepEnter(state, end).acts).toEqual({ inNewTab: true });
});
