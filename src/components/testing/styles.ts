/** Stands for any stylesheet in tests: every class is named as it is written. */
const styles: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_target, name) => (name === '__esModule' ? false : String(name)) },
);

export default styles;
