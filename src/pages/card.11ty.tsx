import { cardPage } from '../components/card-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('card', cardPage);
