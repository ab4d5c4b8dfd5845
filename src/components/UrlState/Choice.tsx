import type { ReactNode } from 'react';

interface Props<T extends string> {
  readonly label: ReactNode;
  /** Stands for no choice. */
  readonly all: string;
  readonly options: readonly { readonly id: T; readonly title: string }[];
  readonly value: T | undefined;
  readonly onChange: (next: T | undefined) => void;
}

/** A labelled list of which one or none is chosen. */
export function Choice<T extends string>(props: Props<T>): ReactNode {
  const { label, all, options, value, onChange } = props;
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find(({ id }) => id === target.value)?.id)}
      >
        <option value="">{all}</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
