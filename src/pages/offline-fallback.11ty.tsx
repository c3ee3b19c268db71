import { offlineFallbackPage } from '../components/offline-pages.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('offline-fallback', offlineFallbackPage);
