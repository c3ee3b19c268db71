import { helpPage } from '../components/help-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('help', helpPage);
