import { render } from '@testing-library/react';
import { createMemoryHistory } from 'history';
import type { ReactNode } from 'react';
import { Router } from 'react-router-dom';

/** Renders `element` as the page at `url`; `history` says where the reader is and goes elsewhere. */
export function renderAt(url: string, element: ReactNode) {
  const history = createMemoryHistory({ initialEntries: [url] });
  const view = render(<Router history={history}>{element}</Router>);
  return { ...view, history };
}

/** Gives the whole address that a history is at. */
export function addressOf({ location }: ReturnType<typeof createMemoryHistory>): string {
  return location.pathname + location.search + location.hash;
}
