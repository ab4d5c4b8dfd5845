/** The theme adds languages to its highlighter here, and with none to add takes the list of all of them. */
export default function prismIncludeLanguages(): void {
  // Those of this site are in src/components/HighlightedCode.
}
