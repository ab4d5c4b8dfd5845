import { table } from '../text';
import { resultOf } from '../view';
import type { View } from '../view';
import { word } from '../words';

/** Gives what the programs of each language were run with. */
export function renderVersions(view: View): string {
  const head = (['language', 'programs', 'toolchain', 'libraries'] as const).map((name) =>
    word(name, view.locale),
  );
  const rows = resultOf(view, 'languages', 'languages.json').map(
    ({ title, programs, toolchains, libraries }) => [
      title,
      String(programs),
      toolchains.join(', '),
      libraries.join(', ') || '–',
    ],
  );
  return table(head, rows);
}
