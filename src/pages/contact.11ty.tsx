import { contactPage } from '../components/contact-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('contact', contactPage);
