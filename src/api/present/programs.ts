import type { Program } from '../../data/types';
import type { PublicProgram } from '../contract';
import { findPlayground } from './playground';

/** Gives a program as it is published, with where a reader can run it. */
export function presentProgram(program: Program): PublicProgram {
  const { id, language, path, source, expectation } = program;
  const { command, toolchain, libraries, text } = program.output;
  const playground = findPlayground(program);
  return {
    id,
    language,
    path,
    source,
    expectation,
    output: { command, toolchain, libraries: [...libraries], text },
    ...(playground && { playground }),
  };
}
