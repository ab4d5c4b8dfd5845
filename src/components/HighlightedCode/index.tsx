import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { readPieces } from './readPieces';
import styles from './styles.module.css';

interface Props {
  readonly code: string;
  readonly language: string;
}

/** Code in the colors of its language. */
export default function HighlightedCode({ code, language }: Props): ReactNode {
  const pieces = useMemo(() => readPieces(code, language), [code, language]);
  return pieces.map(({ text, color }, place) =>
    color === undefined ? (
      text
    ) : (
      <span key={place} className={styles[color]}>
        {text}
      </span>
    ),
  );
}
