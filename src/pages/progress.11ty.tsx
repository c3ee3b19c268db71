import { progressPage } from '../components/progress-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('progress', progressPage);
