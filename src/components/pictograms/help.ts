import type { Drawing } from './drawing.ts';

/** Who can help, and by which way. */
export const helpDrawings = {
  // A siren.
  emergency: {
    accent: 'M13 34V24a11 11 0 0122 0v10z',
    lines: ['M13 34V24a11 11 0 0122 0v10M7 34h34v9H7zM24 4v3M7 10l3 3M41 10l-3 3M20 25a4 4 0 014-4'],
  },
  // A receiver and somebody answering.
  hotline: {
    accent: 'M24 4h20v11q0 3-3 3h-5l-6 5v-5h-6z',
    lines: [
      'M13 13c-5 1-8 5-7 9 3 11 11 19 22 21 4 0 8-3 9-8l-8-5-5 4c-4-2-7-5-9-9l4-4z',
      'M27 4h14q3 0 3 3v8q0 3-3 3h-5l-6 5v-5h-3q-3 0-3-3V7q0-3 3-3zM29.5 11h.1M34 11h.1M38.5 11h.1',
    ],
  },
  phone: {
    accent: 'M15 6C9 7 5 11 6 17c3 13 12 23 25 25 6 1 10-3 11-9l-10-6-5 5c-5-2-9-6-11-11l5-5z',
    lines: ['M15 6C9 7 5 11 6 17c3 13 12 23 25 25 6 1 10-3 11-9l-10-6-5 5c-5-2-9-6-11-11l5-5z'],
  },
  whatsapp: {
    accent: [25, 22, 17],
    lines: ['M5 43l4-11a18 18 0 118 8zM12 23l5 5 9-11M23 26l2 2 9-11'],
  },
  sms: {
    accent: 'M4 7h40v24q0 3-3 3H22l-9 9v-9H4z',
    lines: ['M7 7h34q3 0 3 3v21q0 3-3 3H22l-9 9v-9H7q-3 0-3-3V10q0-3 3-3zM13 17h22M13 25h14'],
    mirrors: true,
  },
  email: {
    accent: 'M4 10l20 16 20-16z',
    lines: ['M7 9h34q3 0 3 3v24q0 3-3 3H7q-3 0-3-3V12q0-3 3-3zM6 11l18 15 18-15'],
  },
  web: {
    accent: [24, 24, 19],
    lines: ['M5 24h38M24 5c-11 11-11 27 0 38M24 5c11 11 11 27 0 38', [24, 24, 19]],
  },
  app: {
    accent: 'M11 9h26v26H11z',
    lines: [
      'M15 4h18q4 0 4 4v32q0 4-4 4H15q-4 0-4-4V8q0-4 4-4zM18 14h3v3h-3zM27 14h3v3h-3zM18 24h3v3h-3z',
      'M27 24h3v3h-3zM22 37h4',
    ],
  },
  // Somebody in front of a desk with a clerk behind it.
  'walk-in': {
    accent: 'M25 28h17v15H25z',
    lines: ['M4 43V29a7 7 0 0114 0v14M22 28h23M25 43V28h17v15M26 28v-2a7 7 0 0115 0v2', [11, 15, 5], [33.5, 12, 5]],
  },
  // A roof and a bed.
  shelter: {
    accent: 'M21 36v-6h9a4 4 0 014 4v2z',
    lines: ['M4 22L24 5l20 17M9 19v24M39 19v24M15 25v16M15 36h19v5M34 36v-2a4 4 0 00-4-4h-9v6'],
  },
  embassy: {
    accent: 'M24 3h15v9H24z',
    lines: ['M24 19V3h15v9H24M5 27l19-8 19 8zM11 27v12M20 27v12M28 27v12M37 27v12M5 44h38M8 39h32'],
  },
  // An office and a hard hat.
  'labour-office': {
    accent: 'M26 38v-1a8 8 0 0116 0v1z',
    lines: [
      'M18 43H5V5h24v17M12 13h2M20 13h2M12 21h2M20 21h2M12 29h2M12 43v-6M26 39v-3a8 8 0 0116 0v3M23 40h22',
      'M34 28v5',
    ],
  },
  ngo: {
    accent: 'M24 23l-7-7a5 5 0 017-7 5 5 0 017 7z',
    lines: [
      'M24 23l-7-7a5 5 0 017-7 5 5 0 017 7zM4 20v13l9 11M44 20v13l-9 11M21 44v-8l-7-7a3 3 0 00-4 4l4 4',
      'M27 44v-8l7-7a3 3 0 014 4l-4 4',
    ],
  },
  // A globe between two leafy twigs.
  un: {
    accent: [24, 18, 13],
    lines: [
      'M11 18h26M24 5q-12 13 0 26 12-13 0-26M10 34q-7-2-8-9 7 2 8 9zM22 42q-8 3-12-3 7-3 12 3z',
      'M38 34q7-2 8-9-7 2-8 9zM26 42q8 3 12-3-7-3-12 3z',
      [24, 18, 13],
    ],
  },
  police: {
    accent: 'M24 3l18 6v13c0 11-8 18-18 23C14 40 6 33 6 22V9z',
    lines: [
      'M24 3l17 6v13c0 11-7 18-17 23C14 40 7 33 7 22V9z',
      'M24 13l3 7 7 .5-5.5 4.5 2 7-6.5-4-6.5 4 2-7-5.5-4.5 7-.5z',
    ],
  },
} as const satisfies Record<string, Drawing>;
