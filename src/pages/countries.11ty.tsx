import { countriesPage } from '../components/countries-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('countries', countriesPage);
