import type { PublicProgram } from '../../api/contract';

/** A program as it is shown: all of it or one region, with the record of the whole. */
export interface ShownProgram extends Pick<
  PublicProgram,
  'language' | 'path' | 'expectation' | 'output'
> {
  readonly code: string;
}

const SHORT = 12;

/** Says whether an output is short enough to stand open. */
export function isShort(text: string): boolean {
  return text.trimEnd().split('\n').length <= SHORT;
}

/**
 * Gives what an output was made with.
 *
 * @example versionsOf({ toolchain: 'rustc 1.95.0', libraries: ['tokio 1.53.1'] }) // 'rustc 1.95.0, tokio 1.53.1'
 */
export function versionsOf(
  output: Pick<PublicProgram['output'], 'toolchain' | 'libraries'>,
): string {
  return [output.toolchain, ...output.libraries].join(', ');
}
