import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ReferenceParameter } from '../../../api/openapi/reference';
import styles from './styles.module.css';

interface Props {
  readonly parameter: ReferenceParameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled field for one parameter: a choice where it has few values, else text with completion. */
export function Field({ parameter, value, onChange }: Props): ReactNode {
  const id = useId();
  const { name, isRequired, values, takesSeveral, type, least, most } = parameter;
  const isChoice = values !== undefined && values.length <= 14 && !takesSeveral && !isRequired;
  const hasList = values !== undefined && !isChoice;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <code>{name}</code>
      </label>
      {isChoice ? (
        <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="" />
          {values.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={type}
          value={value}
          required={isRequired}
          min={least}
          max={most}
          list={hasList ? `${id}list` : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {hasList && (
        <datalist id={`${id}list`}>
          {values.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </div>
  );
}
