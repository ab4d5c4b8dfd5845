import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Exercise as Variant, Language } from '../../data/types';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { renderAt } from '../testing/renderAt';
import Exercise from '.';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

function variantOf(language: Language): Variant {
  const path = `src/snippets/${language}/exercises/three-apis`;
  const file = (name: string) => ({ path: `${path}/${name}`, source: `${name} of ${language}` });
  return {
    id: 'three-apis',
    language,
    path,
    commands: { start: `test ${language}`, solution: `test ${language} solution` },
    start: file('start'),
    solution: file('solution'),
    test: file('test'),
  };
}

const variants = (['go', 'rust', 'typescript'] as const).map(variantOf);

test('an exercise has a tab for each language, switched with those of the programs', () => {
  renderAt('/x', <Exercise id="three-apis" variants={variants} />);
  const tabs = screen.getAllByRole('tab');
  expect(tabs.map((tab) => tab.textContent)).toEqual(['Go', 'Rust', 'TypeScript']);
  expect(tabs.find((tab) => tab.ariaSelected === 'true')?.textContent).toBe('Rust');
  expect(document.querySelector('[data-group="language"]')).toBeTruthy();
});

test.each(['go', 'rust', 'typescript'])(
  'the start and the command stand open in %s, the test and the solution are folded',
  (language) => {
    renderAt('/x', <Exercise id="three-apis" variants={variants} />);
    const panel = within(screen.getByRole('tabpanel', { name: language }));
    const isFolded = (text: string) => {
      const details = panel.getByText(text, { selector: 'pre, pre *' }).closest('details');
      return details !== null && !details.open;
    };
    expect(isFolded(`start of ${language}`)).toBe(false);
    expect(isFolded(`test ${language}`)).toBe(false);
    expect(isFolded(`test of ${language}`)).toBe(true);
    expect(isFolded(`solution of ${language}`)).toBe(true);
    expect(isFolded(`test ${language} solution`)).toBe(true);
  },
);

function findCode(text: string): HTMLElement {
  const code = screen.getByText(text, { selector: 'pre, pre *' }).closest('pre');
  if (code === null) throw new Error(`Cannot find the code "${text}"`);
  return code;
}

test('what is folded is plain text until it is opened, and then stays coloured', () => {
  renderAt('/x', <Exercise id="three-apis" variants={[variantOf('go')]} />);
  const solution = () => findCode('solution of go');
  const details = solution().closest('details');
  if (details === null) throw new Error('Cannot find the details of the solution');
  const toggle = (open: boolean) => {
    details.open = open;
    fireEvent(details, new Event('toggle'));
  };
  expect(solution().dataset['language']).toBeUndefined();
  toggle(true);
  expect(solution().dataset['language']).toBe('go');
  toggle(false);
  expect(solution().dataset['language']).toBe('go');
  expect(findCode('test of go').dataset['language']).toBeUndefined();
});

test.each([
  ['ko', ['테스트 보기', '해답 보기']],
  ['en', ['Show the test', 'Show the solution']],
] as const)('what is folded is named with its file in %s', (locale, labels) => {
  setLocale(locale);
  renderAt('/x', <Exercise id="three-apis" variants={[variantOf('go')]} />);
  const summaries = [...document.querySelectorAll('summary')].map((each) => each.textContent);
  const folder = 'src/snippets/go/exercises/three-apis';
  expect(summaries).toEqual([`${labels[0]} ${folder}/test`, `${labels[1]} ${folder}/solution`]);
});

test('no text of what is folded has "&" before "<", which the minifier of the pages would spoil', () => {
  const source = 'fn new(count: &Arc<AtomicUsize>) -> &Self {}';
  const variant = variantOf('rust');
  renderAt(
    '/x',
    <Exercise id="three-apis" variants={[{ ...variant, test: { path: 'test', source } }]} />,
  );
  const [folded] = document.querySelectorAll('details > pre');
  expect(folded?.textContent).toBe(source);
  const texts = [...(folded?.querySelectorAll('span') ?? [])].map((each) => each.textContent);
  expect(texts).toEqual(['fn new(count: &', 'Arc<AtomicUsize>) -> &', 'Self {}']);
});

test('a page compiled without its exercise fails and names it', () => {
  jest.spyOn(console, 'error').mockReturnValue();
  expect(() => renderAt('/x', <Exercise id="three-apis" />)).toThrow(
    'Cannot show the exercise "three-apis": the page was compiled without it',
  );
});
