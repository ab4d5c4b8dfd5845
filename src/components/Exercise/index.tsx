import type { ReactNode } from 'react';
import type { Exercise as Variant } from '../../data/types';
import LanguageTabs from '../LanguageTabs';
import { Files } from './Files';

interface ExerciseProps {
  readonly id: string;
  /** The exercise in each language; filled in while the page is compiled. */
  readonly variants?: readonly Variant[];
}

/**
 * Shows an exercise in every language: the starting program, the command that tests it, and folded
 * the test and a solution. Throws if the page was compiled without them.
 *
 * @example <Exercise id="three-apis" />
 */
export default function Exercise({ id, variants = [] }: ExerciseProps): ReactNode {
  if (variants.length === 0) {
    throw new Error(`Cannot show the exercise "${id}": the page was compiled without it`);
  }
  const panels = variants.map((variant) => ({
    language: variant.language,
    content: <Files exercise={variant} />,
  }));
  return <LanguageTabs panels={panels} />;
}
