import MDXComponents from '@theme-original/MDXComponents';
import Programs, { Absent } from '../components/Programs';

export default { ...MDXComponents, Programs, Absent };
