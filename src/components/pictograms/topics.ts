import type { TopicPictogram } from '../../model/schema/topic-pictograms.ts';
import type { Drawing } from './drawing.ts';

/** What happened to me. */
export const topicDrawings = {
  // A passport behind a padlock.
  'passport-kept': {
    accent: 'M23 30h20v13H23z',
    lines: [
      'M35 17V8q0-4-4-4H11Q7 4 7 8v32q0 4 4 4h6M14 18h14M21 11q-7 7 0 14 7-7 0-14M23 30h20v13H23z',
      'M28 30v-3a5 5 0 0110 0v3M33 36v1',
      [21, 18, 7],
    ],
  },
  // A banknote struck out above an empty hand.
  'wages-unpaid': {
    accent: 'M5 5h38v18H5z',
    lines: [
      'M5 5h38v18H5zM14 27L34 2M11 14h.1M37 14h.1M4 34h5l7-4h9a3 3 0 010 6h-7',
      'M28 35l10-5a3 3 0 013 5L28 44H4',
      [24, 14, 5],
    ],
  },
  // A clock over somebody asleep in bed.
  'hours-rest': {
    accent: 'M17 38v-6h22a4 4 0 014 4v2z',
    lines: ['M24 8v6l4 3M5 26v18M5 39h38v5M43 39v-3a4 4 0 00-4-4H17v7', [24, 14, 10], [11, 33, 2]],
  },
  // Two papers changing places, the second one wrong.
  'contract-changed': {
    accent: 'M28 12h16v24H28z',
    lines: [
      'M4 12h16v24H4zM28 12h16v24H28zM9 19h6M9 25h6M32 20l8 8M40 20l-8 8M12 6h22M31 2l4 4-4 4M36 42H14',
      'M17 38l-4 4 4 4',
    ],
    mirrors: true,
  },
  // Somebody walking out of a door.
  'leave-employer': {
    accent: 'M6 5l11 5v35L6 43z',
    lines: ['M23 22V5H6v38l11 2V10L6 5M31 18l-2 13 6 5 1 8M28 32l-2 7-4 5M31 19l-6 4-1 6M31 19l5 6 6 1', [33, 10, 4]],
    mirrors: true,
  },
  // Somebody sweeping under a roof.
  'domestic-work': {
    accent: 'M16 26c-5 0-6 8-8 18h16c-2-10-3-18-8-18z',
    lines: [
      'M4 15L24 3l20 12M16 26c-5 0-6 8-8 18h16c-2-10-3-18-8-18M20 31l16-2M40 20l-6 15M28 44l3-9 6 2 3 7z',
      [16, 19, 4.5],
    ],
  },
  // Somebody with an arm in a sling and a bandaged head.
  'injury-illness': {
    accent: 'M16 27l18 8v6H16z',
    lines: ['M7 43v-6a11 11 0 0111-11h12a11 11 0 0111 11v6M17 26l17 9v6H15v-6M17 9l13 4', [24, 12, 8]],
  },
  // An identity card with its time running.
  'residency-amnesty': {
    accent: [36, 33, 9],
    lines: [
      'M23 37H7q-3 0-3-3V11q0-3 3-3h31q3 0 3 3v7M10 30c0-7 12-7 12 0M28 16h6',
      'M36 28v5l4 2',
      [16, 18, 4],
      [36, 33, 9],
    ],
  },
  // An aeroplane on the way to a house.
  'going-home': {
    accent: 'M28 31l7-6 7 6v12H28z',
    lines: [
      'M30 14c0-2-2-3-4-3h-6L13 3H9l4 8H8L5 8H3l1 6-1 6h2l3-3h5l-4 8h4l7-8h6c2 0 4-1 4-3zM25 33l10-9 10 9',
      'M28 31v12h14V31M35 43v-5',
    ],
    mirrors: true,
  },
  // Two hands, chained at the wrists.
  'trafficking-signs': {
    accent: 'M4 29h13v7H4zM31 29h13v7H31z',
    lines: [
      'M4 29h13v7H4zM31 29h13v7H31zM6 29V9a4.5 4.5 0 019 0v8l2-2a2.5 2.5 0 014 3l-6 7v4',
      'M42 29V9a4.5 4.5 0 00-9 0v8l-2-2a2.5 2.5 0 00-4 3l6 7v4M6 36v8M15 36v8M33 36v8M42 36v8M17 32h3',
      'M28 32h3M22 29h4q3 0 3 3t-3 3h-4q-3 0-3-3t3-3z',
    ],
  },
  // A hand paying a man in a tie.
  'recruitment-fees': {
    accent: 'M3 13h19v12H3z',
    lines: [
      'M3 13h19v12H3zM27 43V26a7 7 0 017-7h3a7 7 0 017 7v17M35 19l-2 10 3 3 3-3-2-10',
      'M4 33h4l6-3h5a2.5 2.5 0 010 5h-5M4 43h13l6-6',
      [12.5, 19, 2],
      [35.5, 9, 5],
    ],
  },
  // Somebody crouching, arm over the head, before a raised hand.
  'abuse-violence': {
    accent: 'M6 44c0-7 2-12 6-13 4 0 6 3 9 13z',
    lines: [
      'M5 44c0-6 2-11 6-12M5 44h16l-4-8M12 36l9-4-4-12M36 16l1 14-7 14M37 30l6 14M36 18h-8l-5-10M36 19l7 8',
      [12, 26, 4],
      [35, 8, 4.5],
    ],
  },
  // A paper that speaks up.
  'report-complaint': {
    accent: 'M21 4h23v16q0 3-3 3h-9l-6 6v-6h-5z',
    lines: [
      'M16 8H6v36h26V33M12 18h3M12 26h8M12 34h12',
      'M24 4h17q3 0 3 3v13q0 3-3 3h-8l-6 6v-6h-3q-3 0-3-3V7q0-3 3-3zM32.5 9v5M32.5 18v.1',
    ],
    mirrors: true,
  },
  // An aeroplane behind a barrier.
  'exit-permit': {
    accent: 'M9 30h35v7H9z',
    lines: [
      'M9 30h35v7H9zM9 24v20M5 44h8M19 37l5-7M30 37l5-7',
      'M42 13c0-2-2-3-4-3h-6L25 2h-4l4 8h-5l-3-3h-2l1 6-1 6h2l3-3h5l-4 8h4l7-8h6c2 0 4-1 4-3z',
    ],
  },
  // A packed case and a stack of coins.
  'end-of-service': {
    accent: 'M25 27c0-5 18-5 18 0v13c0 5-18 5-18 0z',
    lines: [
      'M19 39H7q-3 0-3-3V17q0-3 3-3h30q3 0 3 3v1M15 14V9q0-3 3-3h8q3 0 3 3v5M4 25h15',
      'M25 27c0-5 18-5 18 0s-18 5-18 0v13c0 5 18 5 18 0V27M25 34c0 5 18 5 18 0',
    ],
  },
  // The sun over a sweating worker in a hard hat.
  'midday-heat': {
    accent: [13, 13, 6],
    lines: [
      'M13 2v2M2 13h2M5 5l1 1M21 5l-1 1M5 21l1-1M19 27h25M23 27v-1a8 8 0 0117 0v1M31.5 18v4M43 32v3',
      'M26 28c0 9 11 9 11 0M18 44q0-5 5-5h17q5 0 5 5',
      [13, 13, 6],
    ],
  },
  // An identity card and a banknote changing hands.
  'visa-sold': {
    accent: 'M21 28h23v15H21z',
    lines: [
      'M6 5h20q3 0 3 3v11q0 3-3 3H6q-3 0-3-3V8q0-3 3-3zM8 18c0-5 8-5 8 0M22 11h2M22 16h2M36 11h5v11M37 18l4 4 4-4',
      'M15 37H7V28M3 32l4-4 4 4M21 28h23v15H21z',
      [12, 11, 2],
      [32.5, 35.5, 3],
    ],
  },
  // An identity card torn in two, the second half crossed out.
  'papers-expired': {
    accent: 'M27 8h17v27H29l-4-7 4-7-4-6z',
    lines: [
      'M20 13H7q-3 0-3 3v21q0 3 3 3h14l-4-7 4-7-4-7zM8 32c0-5 6-5 6 0M28 8h13q3 0 3 3v21q0 3-3 3H29l-4-7 4-7-4-7z',
      'M33 16l7 10M40 16l-7 10',
      [11, 22, 3],
    ],
  },
  // Somebody holding a flag that is of no country.
  bidoon: {
    accent: 'M22 6q5-3 11 0t11 0v20q-5 3-11 0t-11 0z',
    lines: [
      'M3 44v-8a7 7 0 017-7h3l9 6M22 44V6q5-3 11 0t11 0v20q-5 3-11 0t-11 0M30 13a3 3 0 115 2q-2 1-2 2.5M33 22v.1',
      [11, 21, 4.5],
    ],
    mirrors: true,
  },
  // Two people in a bunk bed under a roof.
  housing: {
    accent: 'M18 21h21v7H18zM18 35h21v7H18z',
    lines: [
      'M3 12L24 3l21 9M6 15v29M42 15v29M6 28h36M6 42h36M18 28v-7h18q6 0 6 7M18 42v-7h18q6 0 6 7',
      [12, 22, 2.5],
      [12, 36, 2.5],
    ],
  },
  // A woman in a headscarf and a closed door under a roof.
  'women-at-home': {
    accent: 'M5 44c0-5 2-8 5-9-6-9-3-19 5-19s11 10 5 19c3 1 5 4 5 9zM15 20c-6 0-6 12 0 12s6-12 0-12z',
    lines: [
      'M3 13L24 3l21 10M5 44c0-5 2-8 5-9-6-9-3-19 5-19s11 10 5 19c3 1 5 4 5 9M31 44V21h12v23M35 34v.1',
      'M15 20c6 0 6 12 0 12s-6-12 0-12z',
    ],
  },
  // A man in front of two long huts.
  'men-in-camps': {
    accent: 'M10 12h24l7 10H17z',
    lines: [
      'M13 7l4-4h21l7 10h-6M42 13v7M3 22l7-10h24l7 10H17l-7-10M5 22v21h12V22M11 43V33M25 44v-1a7 7 0 017-7h5a7 7 0 017 7v1',
      [34.5, 30, 4],
    ],
  },
  // A grown-up and a child, hand in hand.
  children: {
    accent: 'M28 44q7-26 14 0z',
    lines: ['M10 44V30H6v-7a5 5 0 015-5h5a5 5 0 015 4l2 8 6 5M18 28v16M28 44q7-26 14 0z', [13.5, 9, 5], [35, 25, 4]],
  },
  // Somebody in a wheelchair, and an ear.
  disability: {
    accent: [15, 34, 9],
    lines: [
      'M15 18v11h10l4 11h4M15 22h8M9 27a9 9 0 1013 11M30 12a7 7 0 1114 0c0 5-5 6-5 11a3 3 0 01-6 0M34 12a3 3 0 116 0',
      [15, 11, 4],
    ],
  },
  // A phone and a banknote on a hook.
  'online-job-offers': {
    accent: 'M21 9h23v11H21z',
    lines: [
      'M24 4H8q-4 0-4 4v32q0 4 4 4h18q4 0 4-4M4 36h13M17 40h.1M32.5 2v7M21 9h23v11H21zM35 20v9a6 6 0 01-12 0v-3l4 3',
      [32.5, 14.5, 2],
    ],
  },
  // A list ticked off and a packed case.
  'before-you-leave': {
    accent: 'M24 22h20v18H24z',
    lines: [
      'M18 42H7q-3 0-3-3V7q0-3 3-3h15q3 0 3 3v6M10 13l3 3 6-7M10 23l3 3 4-5M10 33l3 3 4-5M24 22h20v18H24z',
      'M30 22v-7h8v7M31 28v6M37 28v6M28 44v.1M40 44v.1',
    ],
  },
  // A phone and an eye looking at it.
  'phone-privacy': {
    accent: 'M20 14q12-17 25 0-13 17-25 0z',
    lines: [
      'M17 4H8q-4 0-4 4v32q0 4 4 4h18q4 0 4-4V28M4 36h26M17 40h.1M20 14q12-17 25 0-13 17-25 0z',
      [31.5, 14.5, 2.5],
    ],
  },
  // A pair of scales.
  court: {
    accent: 'M3 28h12a6 6 0 01-12 0zM33 28h12a6 6 0 01-12 0z',
    lines: ['M24 4v39M14 43h20M9 11h30M9 11L3 28a6 6 0 0012 0zM3 28h12M39 11l-6 17a6 6 0 0012 0zM33 28h12'],
  },
} as const satisfies Record<TopicPictogram, Drawing>;
