import { noticePage } from '../components/notice-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('notice', noticePage);
