import { searchPage } from '../components/search-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('search', searchPage);
