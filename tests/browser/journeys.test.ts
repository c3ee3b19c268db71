import { journeysIn } from './journeys.ts';

// From right to left, which is the harder of the two; `npm run sweep` does the same in English.
journeysIn('ar');
