import MDXComponents from '@theme-original/MDXComponents';
import Diagram from '../components/Diagram';
import Exercise from '../components/Exercise';
import Glossary from '../components/Glossary';
import Landing from '../components/Landing';
import Pairs from '../components/Landing/Pairs';
import Programs, { Absent } from '../components/Programs';
import ReadingTime from '../components/ReadingTime';
import ScrollTable from '../components/ScrollTable';
import SearchBenchmark from '../components/SearchBenchmark';
import SearchForm from '../components/SearchForm';
import Versions from '../components/Versions';

export default {
  ...MDXComponents,
  table: ScrollTable,
  Programs,
  Absent,
  Exercise,
  Diagram,
  Glossary,
  Landing,
  Pairs,
  SearchForm,
  ReadingTime,
  SearchBenchmark,
  Versions,
};
