import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import ReaderMenu from '../../components/ReaderMenu';

export default { ...ComponentTypes, 'custom-reader': ReaderMenu };
