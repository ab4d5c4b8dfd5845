import type { ReactNode } from 'react';
import { titleOf } from '../../LanguageLabel';
import type { Language } from '../../../data/types';
import Figure from '../Figure';
import Arrow, { Line } from '../shapes/Arrow';
import Box from '../shapes/Box';
import Label from '../shapes/Label';
import { useText } from '../useText';
import { labels } from './labels';

/** When the body of `f` starts, in each language, on one time line. */
export default function LazyEager(): ReactNode {
  const text = useText(labels);
  return (
    <Figure text={text} height={264}>
      <Label at={[109, 12]} text={text.call} anchor="start" strong />
      <Label at={[213, 12]} text={text.next} anchor="start" strong />
      <Label at={[292, 12]} text={text.wait} anchor="start" strong />
      <Line points="109,28 109,258" tone="faint" />
      <Line points="213,28 213,258" tone="faint" />
      <Line points="292,28 292,258" tone="faint" />
      <Arrow points="109,28 366,28" />

      <Row top={40} language="go" code="go f()" />
      <Box area={[114, 44, 252, 40]} text={text.scheduled} tone="go" look="dashed" />

      <Row top={96} language="rust" code="spawn(f())" />
      <Box area={[114, 100, 252, 40]} text={text.scheduled} tone="rust" look="dashed" />

      <Row top={152} language="rust" code="f()" />
      <Box area={[114, 156, 173, 40]} text={text.lazy} look="dashed" />
      <Box area={[297, 156, 69, 40]} text={text.body} tone="rust" look="filled" />

      <Row top={208} language="typescript" code="f()" />
      <Box area={[114, 212, 94, 40]} text={text.first} tone="typescript" look="filled" />
      <Box area={[297, 212, 69, 40]} text={text.rest} tone="typescript" look="filled" />
    </Figure>
  );
}

interface RowProps {
  readonly top: number;
  readonly language: Language;
  readonly code: string;
}

function Row({ top, language, code }: RowProps): ReactNode {
  const text = `${titleOf(language)}\n\`${code}\``;
  return <Box area={[4, top, 96, 48]} text={text} tone={language} />;
}
