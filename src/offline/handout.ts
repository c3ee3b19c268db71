/** The script of a guide that is handed on as a file: shows what the day makes true. The file is complete without it. */
import { updateDated } from '../islands/dated.ts';

updateDated(document, Date.now());
