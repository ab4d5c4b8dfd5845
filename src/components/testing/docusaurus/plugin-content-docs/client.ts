let metadata = { id: 'api/rules', permalink: '/api/rules' };

/** Sets the page of the chapter that components see from their next render on. */
export function setDoc(next: typeof metadata): void {
  metadata = next;
}

export function useDoc() {
  return { metadata };
}
