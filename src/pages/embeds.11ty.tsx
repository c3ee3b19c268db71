import { embedsPage } from '../components/embeds-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('embeds', embedsPage);
