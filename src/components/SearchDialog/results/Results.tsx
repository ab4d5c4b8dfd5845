import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Language } from '../../../data/types';
import type { Hit, SearchDocument } from '../../../search/types';
import { Option } from './Option';
import { Preview } from './Preview';
import styles from './styles.module.css';

/** Hits under a heading. */
export interface Block {
  readonly id: string;
  readonly title: string;
  readonly hits: readonly Hit[];
}

interface Props {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** Id of the document of the active option. */
  readonly active: string | undefined;
  readonly constructs: ReadonlyMap<string, SearchDocument>;
  readonly order: readonly Language[];
  readonly onActivate: (document: string) => void;
  readonly onFollow: () => void;
}

/** Gives the id of the option of a document in the list `list`, for `aria-activedescendant`. */
export function optionId(list: string, document: string): string {
  // White space would make two ids of one.
  return `${list}-${document.replace(/\s/g, '_')}`;
}

/** The list that belongs to the search field, in groups. */
export function Results(props: Props): ReactNode {
  const { id, blocks, active, constructs, order, onActivate, onFollow } = props;

  function previewOf({ document }: Hit): ReactNode {
    const construct = constructs.get(document.construct ?? '');
    return construct && <Preview construct={construct} order={order} />;
  }

  return (
    <div
      id={id}
      role="listbox"
      aria-label={translate({ id: 'search.results', message: '검색 결과' })}
    >
      {blocks.map((block) => {
        const headingId = `${id}-${block.id}`;
        return (
          <div key={block.id} role="group" aria-labelledby={headingId} className={styles.group}>
            <div id={headingId} role="presentation" className={styles.heading}>
              {block.title}
            </div>
            {block.hits.map((hit) => {
              const document = hit.document.id;
              return (
                <Option
                  key={document}
                  id={optionId(id, document)}
                  hit={hit}
                  isActive={document === active}
                  preview={previewOf(hit)}
                  onActivate={() => onActivate(document)}
                  onFollow={onFollow}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
