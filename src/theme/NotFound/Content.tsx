import routes from '@generated/routes';
import type { ReactNode } from 'react';
import NotFoundPage from '../../components/NotFoundPage';
import { pathsOf } from '../../components/NotFoundPage/model';

const paths = pathsOf(routes);

export default function NotFoundContent(): ReactNode {
  return <NotFoundPage paths={paths} />;
}
