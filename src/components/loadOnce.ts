/**
 * Gives a loader that loads each URL once a page, however many ask. After a failure, which is told to all
 * who asked, the next call tries again.
 */
export function loadOnce<T>(load: (url: string) => Promise<T>): (url: string) => Promise<T> {
  const loading = new Map<string, Promise<T>>();
  return (url) => {
    const known = loading.get(url);
    if (known) return known;
    const pending = load(url);
    loading.set(url, pending);
    pending.catch(() => loading.delete(url));
    return pending;
  };
}
