import type { Means } from './readLinks';

/** What asking for one address gave. */
export interface Answer {
  readonly isGood: boolean;
  readonly how: Means;
  /** Why it is not good, or where it has moved. */
  readonly remark?: string;
}

const LIMIT = 20_000;

/**
 * Asks for one address over the network: HEAD, then GET where HEAD says no or where the fragment has
 * to be looked for. Good is 200 with the fragment in the HTML; a redirect is followed and reported.
 */
export async function ask(url: string, get: typeof fetch = fetch): Promise<Answer> {
  const fragment = fragmentOf(url);
  try {
    let response = await request(url, 'HEAD', get);
    if (!response.ok || fragment !== '') response = await request(url, 'GET', get);
    if (response.status !== 200) return bad(`answers ${String(response.status)}`);
    if (fragment !== '' && !hasFragment(await response.text(), fragment)) {
      return bad(`has no "#${fragment}"`);
    }
    const moved = response.redirected ? { remark: `has moved to ${response.url}` } : {};
    return { isGood: true, how: 'http', ...moved };
  } catch (error) {
    return bad(`cannot be reached: ${reasonOf(error)}`);
  }
}

/**
 * Gives the fragment that the HTML of `url` must have; empty where the page decides by itself what a
 * fragment such as "#/docs" shows.
 */
export function fragmentOf(url: string): string {
  const fragment = decodeURIComponent(new URL(url).hash.slice(1));
  return fragment.startsWith('/') ? '' : fragment;
}

/** Whether an element of `html` has `fragment` for its id or name. */
export function hasFragment(html: string, fragment: string): boolean {
  return [...html.matchAll(/\s(?:id|name)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g)].some(
    ([, double, single, bare]) => unescape(double ?? single ?? bare ?? '') === fragment,
  );
}

function request(url: string, method: string, get: typeof fetch): Promise<Response> {
  return get(url, { method, signal: AbortSignal.timeout(LIMIT) });
}

function bad(remark: string): Answer {
  return { isGood: false, how: 'http', remark };
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { readonly cause?: { readonly message?: string } };
  return cause?.message ?? message;
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
