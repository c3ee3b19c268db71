import { countryPage } from '../components/country-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('country', countryPage);
