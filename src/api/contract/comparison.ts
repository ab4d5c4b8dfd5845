import * as z from 'zod';
import { counterpart } from './constructs';
import { id, language, listOf, localizedAddress, localizedText } from './values';

export const comparisonRow = z.strictObject({
  id,
  category: id,
  title: localizedText,
  from: counterpart.describe('What the first language has'),
  to: counterpart.describe('What the second language has'),
  sameKind: z.boolean().describe('Whether both have it in the same way'),
  caveat: localizedText.describe('Where the analogy breaks, in one or two sentences'),
  url: localizedAddress,
});

export const comparison = listOf(comparisonRow).extend({
  from: language.describe('The first language'),
  to: language.describe('The second language'),
});
