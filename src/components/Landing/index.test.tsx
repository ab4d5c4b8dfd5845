import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { constructs } from '../../data';
import { languageIds } from '../../data/languages';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { renderAt } from '../testing/renderAt';
import { PAIRS } from './pairs';
import Pairs from './Pairs';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

describe.each(PAIRS)('the pair of $construct', ({ construct: id, names }) => {
  test.each(languageIds)(
    'has a name that the data has in %s, or says that there is none',
    (language) => {
      const counterpart = constructs.find((construct) => construct.id === id)?.[language];
      const name = names[language];
      if (name === undefined) expect(counterpart?.kind).toBe('none');
      else expect(counterpart?.symbols.map((symbol) => symbol.name)).toContain(name);
    },
  );
});

test('each row leads to its construct and says which name is of which language', () => {
  renderAt('/', <Pairs />);
  const [list] = screen.getAllByRole('list');
  const links = within(list as HTMLElement).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    PAIRS.map(({ construct }) => `/constructs/${construct}`),
  );
  expect(links.at(-1)?.textContent).toBe('Go sync.MutexRust std::sync::MutexTypeScript 없음');
});

test('the languages stand in the order of the reader', () => {
  renderAt('/?from=typescript&to=go', <Pairs />);
  const [list] = screen.getAllByRole('list');
  expect(within(list as HTMLElement).getAllByRole('link')[1]?.textContent).toBe(
    'TypeScript Promise.raceGo selectRust tokio::select!',
  );
});
