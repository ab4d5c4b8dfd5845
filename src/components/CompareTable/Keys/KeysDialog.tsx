import Translate from '@docusaurus/Translate';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The keys of the page, in a dialog that is open as long as it is rendered. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>
        <Translate id="compare.keys">단축키</Translate>
      </h2>
      <dl>
        <Key keys={['j', 'k']}>
          <Translate id="compare.keys.move">다음 행, 이전 행으로</Translate>
        </Key>
        <Key keys={['Enter', 'o']}>
          <Translate id="compare.keys.toggle">행을 펼치거나 접기</Translate>
        </Key>
        <Key keys={['/']}>
          <Translate id="compare.keys.filter">찾을 말 입력하기</Translate>
        </Key>
        <Key keys={['Ctrl K', '⌘ K']}>
          <Translate id="compare.keys.search">사이트 전체 검색</Translate>
        </Key>
        <Key keys={['?']}>
          <Translate id="compare.keys.help">이 목록 보기</Translate>
        </Key>
        <Key keys={['Esc']}>
          <Translate id="compare.keys.close">이 목록 닫기</Translate>
        </Key>
      </dl>
      <button
        type="button"
        className="button button--primary button--sm"
        onClick={() => dialog.current?.close()}
      >
        <Translate id="compare.keys.done">닫기</Translate>
      </button>
    </dialog>
  );
}

interface KeyProps {
  readonly keys: readonly string[];
  readonly children: ReactNode;
}

function Key({ keys, children }: KeyProps): ReactNode {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
