import type { Locale } from '../../data/types';

/** Writes the figures of the benchmark in one locale; none has its unit but shares. */
export interface Format {
  /** 0.9916 → 99.2% */
  readonly share: (value: number) => string;
  /** Difference of two shares in hundredths, with its sign: -0.0112 → −1.1 */
  readonly points: (value: number) => string;
  /** Two digits: 0.0812 → 0.081, 108.3 → 110 */
  readonly ms: (value: number) => string;
  /** 173211 → 173 */
  readonly kB: (bytes: number) => string;
  /** 13584000 → 13.6 */
  readonly MB: (bytes: number) => string;
  readonly count: (value: number) => string;
  /** "2026-11-29" → 2026년 11월 29일 */
  readonly date: (day: string) => string;
}

/** Creates the format of `locale`. */
export function createFormat(locale: Locale): Format {
  const write = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value) => format.format(value);
  };
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const share = write({ style: 'percent', ...oneDigit });
  const hundredths = write({ ...oneDigit, signDisplay: 'exceptZero' });
  const whole = write({ maximumFractionDigits: 0 });
  const tenths = write(oneDigit);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    share,
    points: (value) => hundredths(100 * value).replace('-', '−'),
    ms: write({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 }),
    kB: (bytes) => whole(bytes / 1000),
    MB: (bytes) => tenths(bytes / 1_000_000),
    count: whole,
    date: (text) => day.format(new Date(`${text}T00:00:00Z`)),
  };
}
