import { nextPage } from '../components/next-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('next', nextPage);
