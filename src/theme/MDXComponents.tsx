import MDXComponents from '@theme-original/MDXComponents';
import Mention from '../components/Mention';
import Programs, { Absent } from '../components/Programs';
import ReadingTime from '../components/ReadingTime';
import ScrollTable from '../components/ScrollTable';

// Elements that few pages have are imported by those pages: see src/plugins/remarkElements.ts.
export default { ...MDXComponents, table: ScrollTable, Mention, Programs, Absent, ReadingTime };
