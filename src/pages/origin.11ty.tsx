import { originPage } from '../components/origin-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('origin', originPage);
