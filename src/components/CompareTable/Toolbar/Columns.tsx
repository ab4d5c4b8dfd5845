import Translate, { translate } from '@docusaurus/Translate';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../../data/types';
import LanguageLabel, { titleOf } from '../../LanguageLabel';
import { hiddenColumns, moveColumn, toggleColumn } from '../model/columns';
import styles from './styles.module.css';

interface Props {
  /** The columns in their order. */
  readonly shown: readonly Language[];
  readonly onChange: (next: readonly Language[]) => void;
}

/** Which languages are columns, and in which order. */
export function Columns({ shown, onChange }: Props): ReactNode {
  const pressed = useRef<HTMLElement>(null);

  // React moves elements by taking them out, and what is taken out loses the focus.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [shown]);

  const keepFocus = (element: HTMLElement, next: readonly Language[]): void => {
    pressed.current = element;
    onChange(next);
  };

  return (
    <fieldset className={styles.columns}>
      <legend>
        <Translate id="compare.languages">보여 줄 언어</Translate>
      </legend>
      {[...shown, ...hiddenColumns(shown)].map((language) => {
        const at = shown.indexOf(language);
        const isShown = at !== -1;
        return (
          <span key={language} className={styles.column}>
            <label>
              <input
                type="checkbox"
                checked={isShown}
                aria-disabled={isShown && shown.length === 1}
                onChange={({ target }) => keepFocus(target, toggleColumn(shown, language))}
              />
              <LanguageLabel language={language} />
            </label>
            {isShown && shown.length > 1 && (
              <>
                <Move
                  label={translate(
                    { id: 'compare.column.left', message: '{language}: 앞으로 옮기기' },
                    { language: titleOf(language) },
                  )}
                  sign="←"
                  isDisabled={at === 0}
                  onMove={(button) => keepFocus(button, moveColumn(shown, language, -1))}
                />
                <Move
                  label={translate(
                    { id: 'compare.column.right', message: '{language}: 뒤로 옮기기' },
                    { language: titleOf(language) },
                  )}
                  sign="→"
                  isDisabled={at === shown.length - 1}
                  onMove={(button) => keepFocus(button, moveColumn(shown, language, 1))}
                />
              </>
            )}
          </span>
        );
      })}
      <span className="visually-hidden" role="status">
        {translate(
          { id: 'compare.column.order', message: '열 순서: {languages}' },
          { languages: shown.map(titleOf).join(', ') },
        )}
      </span>
    </fieldset>
  );
}

interface MoveProps {
  readonly label: string;
  readonly sign: string;
  readonly isDisabled: boolean;
  readonly onMove: (button: HTMLElement) => void;
}

/** At the edge it stays in reach: a button that is disabled drops the focus. */
function Move({ label, sign, isDisabled, onMove }: MoveProps): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isDisabled}
      onClick={({ currentTarget }) => {
        if (!isDisabled) onMove(currentTarget);
      }}
    >
      {sign}
    </button>
  );
}
