import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { nameOf } from '../EngineName';
import { byQuality, isOurs } from '../model';
import type { ViewProps } from '../model';
import { useFormat } from '../useFormat';
import Bars from './Bars';

/** The share of queries that the first hit answers, by engine. */
export default function Means({ run }: ViewProps): ReactNode {
  const { share } = useFormat();
  const groups = byQuality(run.engines).map((engine) => ({
    title: nameOf(engine),
    isOurs: isOurs(engine),
    bars: [{ value: engine.macro.at1, text: share(engine.macro.at1) }],
  }));
  const values = groups.map(({ title, bars }) => `${title} ${bars[0]?.text ?? ''}`).join(', ');
  const text = {
    title: translate({ id: 'benchmark.means.title', message: '첫 결과가 맞은 비율' }),
    description: translate(
      {
        id: 'benchmark.means.description',
        message: '엔진마다 첫 결과가 맞은 질의의 비율을 나타낸 막대그래프입니다. {values}.',
      },
      { values },
    ),
    caption: translate({
      id: 'benchmark.means.caption',
      message:
        '첫 결과가 맞은 질의의 비율. 부류마다 똑같이 센 평균이며, 채운 막대가 이 사이트의 검색입니다.',
    }),
  };
  return <Bars text={text} groups={groups} most={1} />;
}
