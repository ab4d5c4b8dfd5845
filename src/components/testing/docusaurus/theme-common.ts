import { useMemo, useSyncExternalStore } from 'react';

const stored = new Map<string, string>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function store(key: string, value: string | null): void {
  if (value === null) stored.delete(key);
  else stored.set(key, value);
  listeners.forEach((listener) => listener());
}

/** Empties all slots. */
export function clearStorage(): void {
  [...stored.keys()].forEach((key) => store(key, null));
}

/** A storage slot in memory. */
export function useStorageSlot(key: string) {
  const read = () => stored.get(key) ?? null;
  const value = useSyncExternalStore(subscribe, read, () => null);
  const slot = useMemo(
    () => ({ set: (next: string) => store(key, next), del: () => store(key, null) }),
    [key],
  );
  return [value, slot] as const;
}
