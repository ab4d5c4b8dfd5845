import Translate, { translate } from '@docusaurus/Translate';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PublicConstructSummary } from '../../../api/contract';
import type { Language } from '../../../data/types';
import { useLocale } from '../../useLocale';
import type { Labels, Sheet } from './formats/sheet';
import { toCsv } from './formats/toCsv';
import { toJson } from './formats/toJson';
import { toMarkdown } from './formats/toMarkdown';
import styles from './styles.module.css';
import { useCopy } from './useCopy';

interface Props {
  /** Says what is copied. */
  readonly label: string;
  readonly rows: readonly PublicConstructSummary[];
  readonly shown: readonly Language[];
}

const FORMATS: readonly (readonly [name: string, write: (sheet: Sheet) => string])[] = [
  ['Markdown', toMarkdown],
  ['CSV', toCsv],
  ['JSON', toJson],
];

/** Buttons that copy rows in one of three formats, and say aloud whether it worked. */
export function CopyAs({ label, rows, shown }: Props): ReactNode {
  const locale = useLocale();
  const { copied, copy } = useCopy();
  const [format, setFormat] = useState('');

  return (
    <div className={styles.copy} role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {FORMATS.map(([name, write]) => (
        <button
          key={name}
          type="button"
          disabled={rows.length === 0}
          aria-label={`${label}: ${name}`}
          onClick={() => {
            setFormat(name);
            copy(
              write({ rows, shown, locale, origin: window.location.origin, labels: labelsOf() }),
            );
          }}
        >
          {name}
        </button>
      ))}
      <span className={styles.copied} role="status">
        {copied && (
          // Said again after every press.
          <span key={copied.count} className={copied.isDone ? undefined : styles.refused}>
            {copied.isDone ? (
              <Translate id="compare.copied" values={{ count: rows.length, format }}>
                {'{count}행을 {format} 형식으로 복사했습니다.'}
              </Translate>
            ) : (
              <Translate id="compare.copyFailed">
                복사하지 못했습니다. 브라우저가 클립보드를 허용하는지 확인합니다.
              </Translate>
            )}
          </span>
        )}
      </span>
    </div>
  );
}

function labelsOf(): Labels {
  return {
    construct: translate({ id: 'compare.construct', message: '개념' }),
    category: translate({ id: 'compare.category', message: '분류' }),
    kind: translate({ id: 'compare.kind', message: '대응' }),
    syntax: translate({ id: 'compare.column.syntax', message: '코드' }),
    names: translate({ id: 'compare.column.names', message: '이름' }),
    note: translate({ id: 'compare.column.note', message: '설명' }),
    caveat: translate({ id: 'compare.column.caveat', message: '주의할 점' }),
    page: translate({ id: 'compare.column.page', message: '주소' }),
  };
}
