// The package has types for the whole alone.
declare module 'prismjs/components/prism-core' {
  import * as Prism from 'prismjs';
  export default Prism;
}
declare module 'prismjs/components/*';
