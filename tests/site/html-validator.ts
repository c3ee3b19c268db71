import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/**
 * What HTML is checked against.
 *
 * @param more rules that hold for a part of the site only
 * @returns the checker
 */
export function validatorWith(more: Readonly<Record<string, 'off'>>): HtmlValidate {
  return new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: {
        // The renderer closes every element as JSX is written; HTML reads <meta/> and <meta> alike.
        'void-style': 'off',
        // A check of files from elsewhere. Ours come from the same host as the page, with a hash in their name.
        'require-sri': 'off',
        // The style sheet keeps a number together, so that its spaces stay plain ones when somebody copies it.
        'tel-non-breaking': 'off',
        // A limit of search engines. Telugu and Tamil need more letters to say the same, and a clear title comes first.
        'long-title': 'off',
        ...more,
      },
    }),
  );
}

export const validator = validatorWith({});
