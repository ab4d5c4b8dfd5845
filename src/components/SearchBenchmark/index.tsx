import type { ComponentType, ReactNode } from 'react';
import GrowthBars from './charts/GrowthBars';
import Means from './charts/Means';
import type { BenchmarkRecord, ViewProps } from './model';
import Ablation from './tables/Ablation';
import Classes from './tables/Classes';
import Cost from './tables/Cost';
import Engines from './tables/Engines';
import Growth from './tables/Growth';
import Quality from './tables/Quality';
import Run from './tables/Run';

const VIEWS: Readonly<Record<string, ComponentType<ViewProps>>> = {
  run: Run,
  classes: Classes,
  engines: Engines,
  'means-chart': Means,
  quality: Quality,
  cost: Cost,
  'growth-chart': GrowthBars,
  growth: Growth,
};
const SITE = 'site-';
const ABLATION = 'ablation';

interface Props {
  readonly id: string;
  /** Filled in while the page is compiled. */
  readonly record?: BenchmarkRecord;
}

/**
 * Shows one table or chart of the search benchmark: of the run on the course, or with `site-` before
 * its id of that on the site's own content. Throws for an id or a run that there is not.
 *
 * @example <SearchBenchmark id="site-quality" />
 */
export default function SearchBenchmark({ id, record }: Props): ReactNode {
  if (record === undefined) {
    throw new Error('Cannot show the benchmark: the page was compiled without its record');
  }
  if (id === ABLATION) return <Ablation record={record} />;
  const isSite = id.startsWith(SITE);
  const name = isSite ? id.slice(SITE.length) : id;
  const View = Object.hasOwn(VIEWS, name) ? VIEWS[name] : undefined;
  if (View === undefined) {
    const known = [...Object.keys(VIEWS), ABLATION].join(', ');
    throw new Error(`Cannot show "${id}" of the benchmark: there are ${known}`);
  }
  const run = isSite ? record.site : record.course;
  if (run === undefined) {
    throw new Error(
      `Cannot show "${id}": src/bench/record.json lacks the run; npm run bench:search`,
    );
  }
  return <View run={run} />;
}
