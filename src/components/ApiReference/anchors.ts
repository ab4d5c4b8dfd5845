/**
 * Gives the fragment of a call on the reference page.
 *
 * @example anchorOfOperation({ id: 'crossReference' }) // 'call-crossReference'
 */
export function anchorOfOperation({ id }: { readonly id: string }): string {
  return `call-${id}`;
}

/** Gives the fragment of a document on the reference page. */
export function anchorOfSchema(name: string): string {
  return `document-${name}`;
}
