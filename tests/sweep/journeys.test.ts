import { journeysIn } from '../browser/journeys.ts';

// `npm test` does the same in Arabic.
journeysIn('en');
