import { textPage } from '../components/text-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('page', textPage);
