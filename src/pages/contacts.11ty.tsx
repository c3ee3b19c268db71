import { contactsPage } from '../components/contacts-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('contacts', contactsPage);
