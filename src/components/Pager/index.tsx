import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { PublicReference } from '../../api/contract';
import { useLocale } from '../useLocale';

interface Props {
  /** Says what one pages through. */
  readonly label: string;
  readonly previous: PublicReference | undefined;
  readonly next: PublicReference | undefined;
}

/** Links to what stands before and after a page, looking as those of the chapter; nothing if alone. */
export default function Pager({ label, previous, next }: Props): ReactNode {
  if (!previous && !next) return null;
  return (
    <nav className="pagination-nav" aria-label={label}>
      {previous && (
        <Step to={previous} rel="prev">
          <Translate id="pager.previous">이전</Translate>
        </Step>
      )}
      {next && (
        <Step to={next} rel="next">
          <Translate id="pager.next">다음</Translate>
        </Step>
      )}
    </nav>
  );
}

interface StepProps {
  readonly to: PublicReference;
  readonly rel: 'prev' | 'next';
  readonly children: ReactNode;
}

function Step({ to, rel, children }: StepProps): ReactNode {
  const locale = useLocale();
  return (
    <Link
      className={clsx('pagination-nav__link', `pagination-nav__link--${rel}`)}
      to={to.url[locale]}
      autoAddBaseUrl={false}
      rel={rel}
    >
      <div className="pagination-nav__sublabel">{children}</div>
      <div className="pagination-nav__label">{to.title[locale]}</div>
    </Link>
  );
}
