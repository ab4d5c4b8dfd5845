/** How the bytes of an answer are packed; `identity` is as they are. */
export type Coding = 'br' | 'gzip' | 'identity';

// Where a client likes several alike, the one that makes the least of the bytes.
const PREFERENCE: readonly Coding[] = ['br', 'gzip', 'identity'];

/**
 * Gives the coding that an Accept-Encoding header asks for (RFC 9110, 12.5.3). A client that says nothing
 * gets `identity`, and so does one that accepts nothing that there is: the header is then disregarded,
 * as 12.4.1 allows.
 *
 * @example chooseCoding('gzip, br;q=0.9') // 'gzip'
 */
export function chooseCoding(header: string | undefined): Coding {
  const qualities = parseQualities(header ?? '');
  const any = qualities.get('*');
  // What is not named is refused, but for identity, which is good when nothing else is.
  const qualityOf = (coding: Coding): number =>
    qualities.get(coding) ?? any ?? (coding === 'identity' ? Number.MIN_VALUE : 0);
  const best = Math.max(...PREFERENCE.map(qualityOf));
  if (header === undefined || best === 0) return 'identity';
  return PREFERENCE.find((coding) => qualityOf(coding) === best) ?? 'identity';
}

function parseQualities(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
      const quality = weight === undefined ? 1 : Number(weight.replace(/^q\s*=\s*/, ''));
      const isRead = quality >= 0 && quality <= 1;
      return [name === 'x-gzip' ? 'gzip' : name, isRead ? quality : 0] as const;
    }),
  );
}
