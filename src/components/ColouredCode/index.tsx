import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { readPieces } from './readPieces';
import styles from './styles.module.css';

interface Props {
  readonly code: string;
  readonly language: string;
}

/** Code in the colours of its language. */
export default function ColouredCode({ code, language }: Props): ReactNode {
  const pieces = useMemo(() => readPieces(code, language), [code, language]);
  return pieces.map(({ text, colour }, place) =>
    colour === undefined ? (
      text
    ) : (
      <span key={place} className={styles[colour]}>
        {text}
      </span>
    ),
  );
}
