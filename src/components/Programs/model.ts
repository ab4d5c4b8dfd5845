import { Children, isValidElement } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { languages } from '../../data/languages';
import type { Language } from '../../data/types';
import type { ShownProgram } from '../Program/model';

/** One panel: the program of a language, or why the language has none. */
export type Panel = { readonly language: Language } & (
  { readonly program: ShownProgram } | { readonly absence: ReactNode }
);

/** Puts programs and the reasons for missing ones into the order of the languages. */
export function panelsOf(programs: readonly ShownProgram[], children: ReactNode): readonly Panel[] {
  const absences = Children.toArray(children).filter(isAbsence);
  return languages.flatMap(({ id: language }): Panel[] => {
    const program = programs.find((each) => each.language === language);
    if (program) return [{ language, program }];
    const absence = absences.find(({ props }) => props.lang === language);
    return absence ? [{ language, absence }] : [];
  });
}

function isAbsence(child: ReactNode): child is ReactElement<{ lang: Language }> {
  return isValidElement<{ lang?: unknown }>(child) && typeof child.props.lang === 'string';
}
