import { worldDayPage } from '../components/campaigns-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('world-day', worldDayPage);
