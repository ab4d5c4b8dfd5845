import { describe, expect, test } from '@jest/globals';
import { parseTree } from '../node/docs/parsePage';
import { countMinutes, remarkReadingTime } from './remarkReadingTime';

describe('countMinutes()', () => {
  test.each([
    ['nothing', '', 0, 1],
    ['265 English words', 'word '.repeat(265 * 4), 0, 4],
    ['500 Korean characters', '고루틴은 '.repeat((500 * 4) / 4), 0, 4],
    ['both together', '가'.repeat(1000) + ' word'.repeat(265), 0, 3],
    ['API names as one word each', ' tokio::spawn'.repeat(265), 0, 2],
    ['programs, without their lines', '', 9, 3],
  ])('counts %s', (_what, text, programs, minutes) => {
    expect(countMinutes(text, programs)).toBe(minutes);
  });
});

describe('remarkReadingTime()', () => {
  const shown = (mdx: string): unknown => {
    const tree = parseTree(`---\ntitle: x\n---\n\n${mdx}`, 'docs/x.mdx');
    remarkReadingTime()(tree);
    return tree.children[0];
  };

  test('puts the time of the text and the programs first', () => {
    const programs = '<Programs id="select" />\n\n'.repeat(6);
    expect(shown(`${'가'.repeat(1000)} \`await\`\n\n${programs}`)).toMatchObject({
      name: 'ReadingTime',
      attributes: [{ name: 'minutes', value: '4' }],
    });
  });

  test('gives none to a page that is looked up', () => {
    expect(shown('용어입니다.\n\n<Glossary />')).not.toMatchObject({ name: 'ReadingTime' });
  });
});
