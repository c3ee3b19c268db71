import { guidePage } from '../components/guide-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('guide', guidePage);
