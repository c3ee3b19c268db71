import { dataPage } from '../components/data-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('data', dataPage);
