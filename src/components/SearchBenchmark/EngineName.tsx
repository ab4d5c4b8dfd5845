import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { isOurs } from './model';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Gives what an engine is called in the text. */
export function nameOf(engine: Named): string {
  return isOurs(engine) ? translate({ id: 'benchmark.ours', message: '이 사이트' }) : engine.title;
}

/** What an engine is called in a table; ours stands out. */
export default function EngineName({ engine }: { readonly engine: Named }): ReactNode {
  if (!isOurs(engine)) return engine.title;
  return (
    <strong>
      <Translate id="benchmark.ours">이 사이트</Translate>
    </strong>
  );
}
