import MDXComponents from '@theme-original/MDXComponents';
import Diagram from '../components/Diagram';
import Programs, { Absent } from '../components/Programs';
import ScrollTable from '../components/ScrollTable';

export default { ...MDXComponents, table: ScrollTable, Programs, Absent, Diagram };
