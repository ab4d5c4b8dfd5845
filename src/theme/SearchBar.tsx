export { default } from '../components/SearchDialog';
