import { kitPage } from '../components/kit-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('kit', kitPage);
