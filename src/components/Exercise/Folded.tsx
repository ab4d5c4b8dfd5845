import CodeBlock from '@theme/CodeBlock';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ExerciseFile, Language } from '../../data/types';
import styles from './styles.module.css';

interface FoldedProps {
  readonly label: ReactNode;
  readonly language: Language;
  readonly file: ExerciseFile;
  readonly children?: ReactNode;
}

/**
 * A file that is folded under its label and path. Its code is coloured when it is opened first: all
 * the folded files of a page, coloured, would be most of the page. Without scripts it stays plain.
 */
export function Folded({ label, language, file, children }: FoldedProps): ReactNode {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.folded}
      onToggle={({ currentTarget }) => setOpened(wasOpened || currentTarget.open)}
    >
      <summary>
        <strong>{label}</strong> <span className={styles.path}>{file.path}</span>
      </summary>
      {wasOpened ? (
        <CodeBlock language={language}>{file.source}</CodeBlock>
      ) : (
        <pre>
          {splitAmpersands(file.source).map((part, at) => (
            <span key={at}>{part}</span>
          ))}
        </pre>
      )}
      {children}
    </details>
  );
}

/**
 * Splits a text after each "&". The minifier of the pages leaves a "<" as it is where "&" and letters
 * stand before it in one text, as in `&Arc<T>`; browsers would take that for a tag.
 */
function splitAmpersands(text: string): readonly string[] {
  return text.split(/(?<=&)/);
}
