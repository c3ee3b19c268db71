import { worldDayYearPage } from '../components/campaign-page.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('world-day-year', worldDayYearPage);
