import MDXComponents from '@theme-original/MDXComponents';
import Diagram from '../components/Diagram';
import Exercise from '../components/Exercise';
import Glossary from '../components/Glossary';
import Programs, { Absent } from '../components/Programs';
import ReadingTime from '../components/ReadingTime';
import ScrollTable from '../components/ScrollTable';
import SearchBenchmark from '../components/SearchBenchmark';
import Versions from '../components/Versions';

export default {
  ...MDXComponents,
  table: ScrollTable,
  Programs,
  Absent,
  Exercise,
  Diagram,
  Glossary,
  ReadingTime,
  SearchBenchmark,
  Versions,
};
