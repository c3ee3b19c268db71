import { offlinePage } from '../components/offline-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('offline', offlinePage);
