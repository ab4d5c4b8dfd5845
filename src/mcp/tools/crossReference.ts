import { contract } from '../../api/contract';
import type { Answer } from '../../api/contract';
import { languageIds } from '../../data/languages';
import { formatCrossReference, formatNearest } from '../../text/crossReference';
import { LOCALE, oneOf, textOf } from './tool';
import type { Tool } from './tool';

/** Says what other languages have for a name. */
export const crossReference: Tool = {
  name: 'cross_reference',
  title: 'Find the counterpart of a name in another language',
  description:
    'Says what other languages have for a symbol or concept, such as Go\'s "select" in Rust: the ' +
    'counterparts with their kind (equivalent, partial, idiom, none), the shortest code, and where the ' +
    'analogy breaks.',
  parameters: {
    q: textOf('A symbol as code writes it, or a name in Korean or English'),
    from: oneOf(languageIds, 'Whose name it is; default: anybody’s'),
    to: textOf(
      `In which language, or in which with commas: ${languageIds.join(', ')}; default: the others`,
    ).optional(),
    locale: LOCALE,
  },
  output: contract.crossReference,
  answer: (ask, given) => ask('xref', given),
  toText({ document }, given, format) {
    const answer = document as Answer<'crossReference'>;
    if (answer.total === 0) return formatNearest(answer, given.get('q') ?? '', format);
    return formatCrossReference(answer, format);
  },
};
