import './manual';
import Prism from 'prismjs/components/prism-core';
import 'prismjs/components/prism-clike';
import 'prismjs/components/prism-javascript';
import 'prismjs/components/prism-typescript';
import 'prismjs/components/prism-go';
import 'prismjs/components/prism-rust';
import 'prismjs/components/prism-json';

/**
 * Prism with the languages of this site alone. The theme brings a renderer with twenty others, which
 * was a sixth of all JavaScript of a page.
 */
export { Prism };
