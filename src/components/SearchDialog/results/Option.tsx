import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Hit } from '../../../search/types';
import { HitBody } from '../../Search/HitBody';
import { HitLink } from '../../Search/HitLink';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
  /** Shown while it is active. */
  readonly preview: ReactNode;
  readonly onActivate: () => void;
  readonly onFollow: () => void;
}

/** One hit of the dialog. Focus stays in the field, which names the active option. */
export function Option({ id, hit, isActive, preview, onActivate, onFollow }: Props): ReactNode {
  const option = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <HitLink
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={clsx(styles.option, isActive && styles.active)}
      href={hit.document.url}
      onFollow={onFollow}
      onMouseMove={onActivate}
    >
      <HitBody hit={hit} />
      {isActive && preview}
    </HitLink>
  );
}
