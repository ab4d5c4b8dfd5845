import type { Site } from '../types';
import { constructFile } from './files';
import { textsOf } from './texts';

/** The texts of a construct know backticks around code and no other markup, and no stray spaces. */
export function checkMarkup({ constructs }: Site): readonly string[] {
  return constructs.flatMap((construct) =>
    textsOf(construct).flatMap(([field, text]) =>
      (['ko', 'en'] as const).flatMap((locale) =>
        findFaults(text[locale] ?? '').map(
          (fault) => `${constructFile(construct.id)}: "${field}.${locale}" ${fault}`,
        ),
      ),
    ),
  );
}

function findFaults(text: string): readonly string[] {
  const faults: string[] = [];
  if ((text.match(/`/g)?.length ?? 0) % 2 === 1) {
    faults.push('has a backtick without a partner: put one on both sides of the code');
  }
  const prose = text.replace(/`[^`]*`/g, 'x');
  const [markup] = /\*\*|__|\]\(|<\/?[a-z]+>|&[a-z]+;/i.exec(prose) ?? [];
  if (markup !== undefined) {
    faults.push(`has the markup "${markup}", which readers would see: write plain text`);
  }
  if (text !== text.trim() || /\s\s|[\n\t]/.test(prose)) {
    faults.push('has spaces at an end, two in a row or a line break: leave one space');
  }
  return faults;
}
