import Translate from '@docusaurus/Translate';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { PublicConstruct } from '../../api/contract';
import { useConstruct } from '../Construct/useConstruct';
import KindBadge from '../KindBadge';
import LanguageLabel from '../LanguageLabel';
import Prose from '../Prose';
import { languagesOf } from '../Reader/model';
import { useReader } from '../Reader/useReader';
import { useLocale } from '../useLocale';
import { place } from './place';
import styles from './styles.module.css';
import { CARD_ATTRIBUTE } from './useActiveLink';

interface Props {
  readonly link: HTMLAnchorElement;
  /** Of the construct. */
  readonly id: string;
}

/** The card of one construct beside the link to it, and the description of the link while it is open. */
export default function Card({ link, id }: Props): ReactNode {
  const cardId = useId();
  const card = useRef<HTMLDivElement>(null);
  const { loaded } = useConstruct(id);
  const [spot, setSpot] = useState<{ left: number; top: number }>();

  useEffect(() => {
    const before = link.getAttribute('aria-describedby');
    link.setAttribute('aria-describedby', cardId);
    return () => {
      if (before === null) link.removeAttribute('aria-describedby');
      else link.setAttribute('aria-describedby', before);
    };
  }, [link, cardId]);

  useLayoutEffect(() => {
    if (!card.current) return;
    const { width, height } = card.current.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    // Of a link that is broken over two lines the first part.
    const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
    setSpot(place(box, { width, height }, { width: clientWidth, height: clientHeight }));
  }, [link, loaded]);

  return createPortal(
    <div
      ref={card}
      id={cardId}
      role="tooltip"
      aria-live="polite"
      className={styles.card}
      style={spot ?? { visibility: 'hidden' }}
      {...{ [CARD_ATTRIBUTE]: id }}
    >
      {loaded.status === 'ready' ? (
        <Counterparts construct={loaded.construct} />
      ) : (
        <Waiting status={loaded.status} />
      )}
    </div>,
    document.body,
  );
}

function Waiting({ status }: { readonly status: 'loading' | 'failed' }): ReactNode {
  return status === 'loading' ? (
    <Translate id="card.loading">불러오는 중입니다.</Translate>
  ) : (
    <Translate id="card.failed">불러오지 못했습니다. 링크를 열면 볼 수 있습니다.</Translate>
  );
}

function Counterparts({ construct }: { readonly construct: PublicConstruct }): ReactNode {
  const locale = useLocale();
  const { reader } = useReader();
  return (
    <>
      <p className={styles.title}>{construct.title[locale]}</p>
      <dl className={styles.counterparts}>
        {languagesOf(reader).map((language) => {
          const { kind, syntax, symbols, note } = construct.counterparts[language];
          const code = symbols[0]?.name ?? syntax;
          return (
            <div key={language}>
              <dt>
                <LanguageLabel language={language} />
              </dt>
              <dd>
                <KindBadge kind={kind} />{' '}
                {code === '' ? note && <Prose text={note[locale]} /> : <code>{code}</code>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.caveat}>
        <span aria-hidden="true">≠ </span>
        <Prose text={construct.caveat[locale]} />
      </p>
    </>
  );
}
