import type { Site } from '../types';
import { checkAliases } from './aliases';
import { checkExercises } from './exercises';
import { checkGlossary } from './glossary';
import { checkIds } from './ids';
import { checkLengths } from './lengths';
import { checkLocales } from './locales';
import { checkMarkup } from './markup';
import { checkPrograms } from './programs';
import { checkReferences } from './references';
import { checkRenamed } from './renamed';
import { checkShape } from './shape';
import { checkSymbols } from './symbols';
import { checkTerms } from './terms';
import { checkTitles } from './titles';
import { checkVersions } from './versions';

/** Runs every rule. Gives the problems, each naming the file and field to mend; none is best. */
export function checkSite(site: Site): readonly string[] {
  const missing = checkShape(site);
  if (missing.length > 0) return missing;
  const rules = [
    checkIds,
    checkLocales,
    checkLengths,
    checkMarkup,
    checkTitles,
    checkReferences,
    checkSymbols,
    checkVersions,
    checkAliases,
    checkPrograms,
    checkExercises,
    checkTerms,
    checkGlossary,
    checkRenamed,
  ];
  return rules.flatMap((rule) => rule(site));
}

/** Throws one error with all problems of `site`, and `others`, if there are any. */
export function assertSite(site: Site, others: readonly string[] = []): void {
  const problems = [...others, ...checkSite(site)];
  if (problems.length > 0) {
    throw new Error(
      `The data has ${String(problems.length)} problem(s):\n- ${problems.join('\n- ')}`,
    );
  }
}
