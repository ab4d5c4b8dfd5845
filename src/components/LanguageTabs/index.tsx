import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import type { ReactNode } from 'react';
import type { Language } from '../../data/types';
import { titleOf } from '../LanguageLabel';
import { useReader } from '../Reader/useReader';

/** What stands under the tab of one language. */
export interface LanguagePanel {
  readonly language: Language;
  readonly content: ReactNode;
}

/**
 * Tabs that are switched together on the whole site, in the order of the reader's languages, else in the
 * order given. The chapter is about Rust: its tab stands open until a reader chooses. A single panel has no
 * tabs.
 */
export default function LanguageTabs({
  panels,
}: {
  readonly panels: readonly LanguagePanel[];
}): ReactNode {
  const { reader, order } = useReader();
  const [first] = panels;
  if (panels.length < 2) return first?.content;
  const open = panels.find(({ language }) => language === 'rust') ?? first;
  const shown = reader
    ? order.flatMap((id) => panels.filter(({ language }) => language === id))
    : panels;
  return (
    <Tabs groupId="language" defaultValue={open?.language}>
      {shown.map(({ language, content }) => (
        <TabItem
          key={language}
          value={language}
          label={titleOf(language)}
          attributes={{ className: `language language--${language}` }}
        >
          {content}
        </TabItem>
      ))}
    </Tabs>
  );
}
