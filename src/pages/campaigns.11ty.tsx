import { campaignsPage } from '../components/campaigns-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('campaigns', campaignsPage);
