import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** One value of a facet. */
export interface Option<T extends string> {
  readonly id: T;
  readonly title: string;
  /** Hits that it has; undefined while that is not known. */
  readonly count: number | undefined;
}

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (next: readonly T[]) => void;
}

/** Buttons that limit the results to some values of a facet; none chosen limits nothing. */
export function Toggles<T extends string>(props: Props<T>): ReactNode {
  const { label, options, chosen, onChange } = props;
  return (
    <div role="group" aria-label={label} className={styles.toggles}>
      {options.map(({ id, title, count }) => {
        const isChosen = chosen.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={clsx(styles.toggle, count === 0 && !isChosen && styles.none)}
            aria-pressed={isChosen}
            onClick={() => onChange(toggle(options, chosen, id))}
          >
            {title}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </button>
        );
      })}
    </div>
  );
}

function toggle<T extends string>(
  options: readonly Option<T>[],
  chosen: readonly T[],
  id: T,
): readonly T[] {
  return options
    .map((option) => option.id)
    .filter((each) => (each === id) !== chosen.includes(each));
}
