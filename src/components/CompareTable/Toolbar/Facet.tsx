import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Option<T extends string> {
  readonly id: T;
  readonly title: ReactNode;
}

interface Props<T extends string> {
  readonly label: ReactNode;
  readonly options: readonly Option<T>[];
  readonly values: readonly T[];
  /** How many rows each option gives. */
  readonly counts: ReadonlyMap<T, number>;
  readonly onChange: (next: readonly T[]) => void;
}

/** A filter of which several options can be chosen, each with the number of rows that it gives. */
export function Facet<T extends string>(props: Props<T>): ReactNode {
  const { label, options, values, counts, onChange } = props;
  return (
    <fieldset className={styles.facet}>
      <legend>{label}</legend>
      {options.map(({ id, title }) => {
        const isChosen = values.includes(id);
        const count = counts.get(id) ?? 0;
        return (
          <label key={id} className={clsx(styles.option, count === 0 && styles.fruitless)}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() =>
                onChange(isChosen ? values.filter((value) => value !== id) : [...values, id])
              }
            />
            {title} <span className={styles.count}>{count}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
