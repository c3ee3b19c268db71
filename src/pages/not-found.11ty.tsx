import { notFoundPage } from '../components/offline-pages.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('not-found', notFoundPage);
