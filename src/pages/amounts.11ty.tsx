import { amountsPage } from '../components/amounts-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('amounts', amountsPage);
