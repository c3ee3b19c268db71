import { checkPage } from '../components/check-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('check', checkPage);
