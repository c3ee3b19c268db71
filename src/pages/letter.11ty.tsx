import { letterPage } from '../components/letter-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('letter', letterPage);
