import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { nameOf } from '../EngineName';
import { isOurs } from '../model';
import type { ViewProps } from '../model';
import { useFormat } from '../useFormat';
import Bars from './Bars';

/** The p99 of each engine at each size of the corpus. */
export default function GrowthBars({ run }: ViewProps): ReactNode {
  const { count, ms } = useFormat();
  const groups = run.growth.map((engine) => ({
    title: nameOf(engine),
    isOurs: isOurs(engine),
    bars: engine.sizes.map(({ sections, latency: { p99 } }) => ({
      label: count(sections),
      value: p99,
      text: `${ms(p99)} ms`,
    })),
  }));
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const values = groups
    .map(({ title, bars }) => `${title} ${bars.map(({ text }) => text).join(', ')}`)
    .join('; ');
  const text = {
    title: translate({ id: 'benchmark.growth.title', message: '문서가 늘어날 때의 p99' }),
    description: translate(
      {
        id: 'benchmark.growth.description',
        message:
          '문서가 네 배, 열여섯 배로 늘어날 때 엔진마다 질의의 99%가 끝나는 시간을 나타낸 막대그래프입니다. {values}.',
      },
      { values },
    ),
    caption: translate({
      id: 'benchmark.growth.caption',
      message: '질의의 99%가 끝나는 시간. 막대 앞의 수는 문서의 수입니다.',
    }),
  };
  return <Bars text={text} groups={groups} most={most} />;
}
