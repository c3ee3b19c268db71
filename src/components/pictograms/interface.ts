import type { Drawing } from './drawing.ts';

/** Signposts of the site itself. */
export const interfaceDrawings = {
  notice: {
    accent: 'M24 39c4-3 3-6 3-9a7 7 0 0114 0c0 3-1 6 3 9z',
    lines: ['M19 41H5V9h33v9M5 18h20M13 5v8M30 5v8M24 39c4-3 3-6 3-9a7 7 0 0114 0c0 3-1 6 3 9zM33 44h2'],
  },
  // A signpost.
  'next-steps': {
    accent: 'M7 8h26l8 8-8 7H7z',
    lines: ['M7 8h26l8 7.5-8 7.5H7zM24 3v5M24 23v21M16 44h16'],
    mirrors: true,
  },
  progress: {
    accent: 'M33 4l12 5-12 6z',
    lines: ['M4 44h40M7 44V33h7v11M20 44V24h7v20M33 44V4l12 5-12 6'],
    mirrors: true,
  },
  campaign: {
    accent: 'M8 18h10L36 8v30L18 30H8z',
    lines: ['M18 18L36 7v33L18 30H9a6 6 0 010-12zM18 18v12M13 30l3 13h5l-2-13M42 19v9'],
  },
  'world-day': {
    accent: 'M24 42L8 26A10.5 10.5 0 0124 12a10.5 10.5 0 0116 14z',
    lines: ['M24 42L8 26A10.5 10.5 0 0124 12a10.5 10.5 0 0116 14z'],
  },
  language: {
    accent: 'M23 19h21v19h-5v6l-6-6H23z',
    lines: [
      'M25 13V4H4v20h3v6l6-6h5M8 19l5-11 5 11M10 15h6M23 19h21v19h-5v6l-6-6H23z',
      'M36 24c-4-2-7 2-2 4-8 1-7 8 5 6',
    ],
  },
  exit: {
    accent: 'M6 5h18v38H6z',
    lines: ['M26 14V5H6v38h20V34M17 24h26M36 16l8 8-8 8'],
    mirrors: true,
  },
  check: { accent: [23, 23, 20], lines: ['M12 25l8 8 16-17'] },
  warning: { accent: 'M24 5l20 37H4z', lines: ['M24 5l20 37H4zM24 18v11M24 35v.1'] },
  info: { accent: [24, 24, 19], lines: ['M24 23v11M24 15v.1', [24, 24, 19]] },
  calendar: {
    accent: 'M6 9h36v10H6z',
    lines: [
      'M9 9h30q3 0 3 3v28q0 3-3 3H9q-3 0-3-3V12q0-3 3-3zM6 19h36M15 4v9M33 4v9M14 27h2M23 27h2M32 27h2',
      'M14 35h2M23 35h2',
    ],
  },
  arrow: { accent: [23, 23, 20], lines: ['M10 24h28M26 12l12 12-12 12'], mirrors: true },
  people: {
    accent: 'M13 43V32a11 11 0 0122 0v11z',
    lines: [
      'M13 43V33a11 11 0 0122 0v10zM10 24a8 8 0 00-6 8v7M38 24a8 8 0 016 8v7',
      [24, 13, 6],
      [9, 15, 4],
      [39, 15, 4],
    ],
  },
  document: {
    accent: 'M28 4v11h11z',
    lines: ['M28 4H9v40h30V15zv11h11M16 24h16M16 32h10'],
    mirrors: true,
  },
  source: {
    accent: 'M24 12v31c-5-4-11-5-20-5V7c9 0 15 1 20 5z',
    lines: ['M24 12v31c-5-4-11-5-20-5V7c9 0 15 1 20 5 5-4 11-5 20-5v31c-9 0-15 1-20 5M30 18l8-2M30 26l8-2'],
  },
  training: {
    accent: 'M14 5h30v23H14z',
    lines: ['M14 12V5h30v23H26M22 13h14M27 20h9M17 31l8-10M4 44V32a6 6 0 0112 0v12', [10, 19, 5]],
  },
  privacy: {
    accent: 'M8 21h32v22H8z',
    lines: ['M8 21h32v22H8zM14 21v-6a10 10 0 0120 0v6M24 30v5'],
  },
  country: {
    accent: 'M24 44C13 33 9 26 9 19a15 15 0 0130 0c0 7-4 14-15 25z',
    lines: ['M24 44C13 33 9 26 9 19a15 15 0 0130 0c0 7-4 14-15 25z', [24, 19, 5]],
  },
} as const satisfies Record<string, Drawing>;
