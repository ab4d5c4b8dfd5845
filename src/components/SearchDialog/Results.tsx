import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { Hit } from '../../search/types';
import { HitBody } from '../Search/HitBody';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly onActivate: (at: number) => void;
  readonly onFollow: () => void;
}

/** Gives the id of the option at a place of the list `list`, for `aria-activedescendant`. */
export function optionId(list: string, at: number): string {
  return `${list}-${String(at)}`;
}

/** The list that belongs to the search field. Focus stays in the field; options are links. */
export function Results({ id, hits, active, onActivate, onFollow }: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function handleClick(event: MouseEvent): void {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onFollow();
  }

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      className={styles.results}
      aria-label={translate({ id: 'search.results', message: '검색 결과' })}
    >
      {hits.map((hit, at) => (
        <Link
          key={hit.document.id}
          id={optionId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={clsx(styles.option, at === active && styles.active)}
          to={hit.document.url}
          autoAddBaseUrl={false}
          onClick={handleClick}
          onMouseMove={() => onActivate(at)}
        >
          <HitBody hit={hit} />
        </Link>
      ))}
    </div>
  );
}
