import { organisationsPage } from '../components/organisations-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('organisations', organisationsPage);
