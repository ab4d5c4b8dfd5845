import { useMemo } from 'react';
import { useLocale } from '../useLocale';
import { createFormat } from './format';
import type { Format } from './format';

/** Gives the format of the locale of the page. */
export function useFormat(): Format {
  const locale = useLocale();
  return useMemo(() => createFormat(locale), [locale]);
}
