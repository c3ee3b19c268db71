// The site is read in both directions and in ten scripts. What breaks one of them is an error here, not a review remark.

const PHYSICAL =
  'Use the logical property (inline-start, inline-end, block-start, block-end): half our readers read from the right.';

/** Fine in Latin letters, wrong elsewhere: each has a reason, shown with the error. */
const HARMFUL = {
  'letter-spacing': 'Spacing tears Arabic letters and Devanagari headlines apart.',
  'text-transform': 'Most of our scripts have no capitals, and Turkish-like casing changes letters.',
  float: 'float has a physical side. Use grid or flex.',
  clear: 'clear has a physical side. Use grid or flex.',
};

/** @type {import('stylelint').Config} */
export default {
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'property-disallowed-list': [
      [
        '/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)/',
        '/^border-(top|bottom)-(left|right)-radius$/',
        '/^(left|right|top|bottom)$/',
        '/^(width|height|(min|max)-(width|height))$/',
        ...Object.keys(HARMFUL),
      ],
      {
        message: (/** @type {string} */ property) =>
          `Not "${property}". ${HARMFUL[/** @type {keyof typeof HARMFUL} */ (property)] ?? PHYSICAL}`,
      },
    ],
    'declaration-property-value-disallowed-list': [
      {
        'font-style': ['italic', 'oblique'],
        'text-align': ['left', 'right'],
        'caption-side': ['left', 'right'],
        resize: ['horizontal', 'vertical'],
        hyphens: ['auto'],
        'word-break': ['break-all'],
        'text-align-last': ['left', 'right'],
      },
      {
        message: (/** @type {string} */ property, /** @type {string} */ value) =>
          `Not "${property}: ${value}": no slanted letters outside Latin, no physical sides, no hyphens a browser guesses.`,
      },
    ],
    // A file from elsewhere would tell somebody else what is read here; the CSP blocks it, and `data:` too.
    'function-url-scheme-disallowed-list': ['http', 'https', '//', 'data'],

    'annotation-no-unknown': true,
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'comment-no-empty': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-duplicate-names': true,
    'font-family-no-missing-generic-family-keyword': true,
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'keyframe-block-no-duplicate-selectors': true,
    'keyframe-declaration-no-important': true,
    'media-feature-name-no-unknown': true,
    'named-grid-areas-no-invalid': true,
    'no-duplicate-at-import-rules': true,
    'no-duplicate-selectors': true,
    'no-empty-source': true,
    'no-invalid-double-slash-comments': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': true,
    'selector-anb-no-unmatchable': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'string-no-newline': true,
    'unit-no-unknown': true,
  },
};
