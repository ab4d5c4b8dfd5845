import { describe, expect, test } from '@jest/globals';
import { buildShapes } from './shapes';

const NAMES = [
  'ch <- v',
  '<-ch',
  'v, ok := <-ch',
  'wg.Add(1)',
  'tx.send(v).await',
  'fut?',
  'go f(x)',
];
const shapes = buildShapes(
  [...NAMES, 'f(x)', 'select', 'Promise.all', 'time.Sleep(d)', 'if err != nil', "x.on('data')"].map(
    (name) => [name, name] as const,
  ),
);

describe('shapes.find()', () => {
  test.each([
    ['results <- 42', 'ch <- v'],
    ['ch<-v', 'ch <- v'],
    ['<-done', '<-ch'],
    ['value, found := <-jobs', 'v, ok := <-ch'],
    ['wg.Add(3)', 'wg.Add(1)'],
    ['group.Add(n)', 'wg.Add(1)'],
    ['sender.send("hi").await', 'tx.send(v).await'],
    ['go worker(jobs)', 'go f(x)'],
    ['time.Sleep(100)', 'time.Sleep(d)'],
    ['if e != nil', 'if err != nil'],
  ])('%s has the shape of %s', (typed, name) => {
    expect(shapes.find(typed)).toEqual([name]);
  });

  // A sign alone, or a call of anything, is the shape of too much.
  test.each([
    ['a.b'],
    ['hello(1)'],
    ["req.on('close')"],
    ['x + y'],
    ['select'],
    ['a'],
    [''],
    ['???'],
    ['wg.Done()'],
  ])('finds nothing for %j', (typed) => {
    expect(shapes.find(typed)).toEqual([]);
  });
});
