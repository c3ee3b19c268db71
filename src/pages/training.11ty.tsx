import { trainingPage } from '../components/training-list.tsx';
import { pageTemplate } from './page-template.tsx';

export const { data, render } = pageTemplate('training', trainingPage);
