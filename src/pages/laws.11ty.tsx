import { lawsPage } from '../components/laws-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('laws', lawsPage);
