import { z } from 'zod';
import { contrastOf, leastContrast } from '../contrast.ts';
import { id, isWebAddress, languageTag, line } from './common.ts';

/** What the site is called and looks like when nobody has said otherwise. The colours are those of `src/styles/base.css`. */
export const ownSettings = {
  name: 'Salama',
  origin: 'https://salama.example',
  colours: {
    brand: '#0f4c4a',
    brandOnDark: '#6fc6bb',
    link: '#0b5f5a',
    linkOnDark: '#8fd8ce',
    accent: '#e0912f',
    accentOnDark: '#b06f22',
  },
  exit: 'https://www.google.com/',
} as const;

/** Grounds of text on light pages: paper, boxes, and the white of the letters on a button. */
export const lightGrounds = ['#ffffff', '#fffdf8', '#fbf5ea', '#fbe9cb', '#fbe6df', '#dfeee6'] as const;
/** The same on dark pages; the last is the colour of the letters on a button. */
export const darkGrounds = ['#14201f', '#1b2a29', '#3a2c15', '#3d1d19', '#1c3a2d', '#0c1f1e'] as const;

const colour = (what: string, example: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'is not a colour')
    .meta({ description: `${what}: # and six of 0-9 and a-f, in quotes`, examples: [example] });

const readsOn = (grounds: readonly string[]) => (value: string) =>
  // What is no colour at all has a mistake of its own.
  !/^#[0-9a-f]{6}$/.test(value) || grounds.every((ground) => contrastOf(value, ground) >= leastContrast);

const onLight = (what: string, example: string) =>
  colour(what, example).refine(readsOn(lightGrounds), {
    message: 'is too light: text needs a contrast of 4.5:1 on the light pages, and white letters need it on a button',
    params: { mend: 'choose a darker colour' },
  });

const onDark = (what: string, example: string) =>
  colour(what, example).refine(readsOn(darkGrounds), {
    message: 'is too dark: text needs a contrast of 4.5:1 on the dark pages, and dark letters need it on a button',
    params: { mend: 'choose a lighter colour' },
  });

const { colours: own } = ownSettings;

const colours = z
  .strictObject({
    brand: onLight('Colour of the name, the buttons and the woven band on light pages', own.brand).default(own.brand),
    brandOnDark: onDark('The same on dark pages', own.brandOnDark).default(own.brandOnDark),
    link: onLight('Colour of links on light pages', own.link).default(own.link),
    linkOnDark: onDark('Colour of links on dark pages', own.linkOnDark).default(own.linkOnDark),
    accent: colour('Second colour of the woven band on light pages; no text stands on it', own.accent).default(
      own.accent,
    ),
    accentOnDark: colour('The same on dark pages; no text stands on it', own.accentOnDark).default(own.accentOnDark),
  })
  .meta({ description: 'The colours', examples: [{ brand: own.brand }] });

/** An address of this site: where it is, and nothing behind it. */
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** An ordinary page: nothing in its address is a question, a place in it, or hidden behind signs. */
function isPlainHttps(text: string): boolean {
  if (!isWebAddress(text) || !text.startsWith('https://') || text.includes('%')) return false;
  const { port, search, hash } = new URL(text);
  return port === '' && search === '' && hash === '';
}

/** Whether the address of the exit would tell what was read: it leads back to the site, or says its name. */
function tellsOnReader({ name, origin, exit }: { name: string; origin: string; exit: string }): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (!URL.canParse(exit) || !URL.canParse(origin)) return false;
  const isNamed = plain(name) !== '' && plain(exit).includes(plain(name));
  return isNamed || new URL(exit).hostname === new URL(origin).hostname;
}

/** Who runs a site, as its pages say it. */
const publisher = z
  .strictObject({
    name: line('Name of who runs the site', 'Embassy of Testland in Kuwait', 120),
    email: z
      .email('is not an e-mail address')
      .max(120)
      .optional()
      .meta({ description: 'E-mail address that readers may write to', examples: ['desk@embassy.example'] }),
    page: z
      .string()
      .max(200)
      .refine((text) => isWebAddress(text) && text.startsWith('https://'), 'is not a web address with https://')
      .optional()
      .meta({ description: 'Page of who runs the site: starts with https://', examples: ['https://embassy.example/'] }),
  })
  .describe('Who runs the site: name, and email or page or both');

/** `src/site.yaml`: everything by which one site differs from another that is made from the same content. */
export const siteSettings = z
  .strictObject({
    name: line('Name of the site', ownSettings.name, 40).default(ownSettings.name),
    names: z
      .record(languageTag, line('Its name in a text of this language', 'سلامة', 40))
      .default({})
      .describe(
        'What texts of a language call the site, when that is not the name: the tag of the language and a name',
      ),
    origin: z
      .string()
      .refine(isOrigin, 'is not the address of a site')
      .default(ownSettings.origin)
      .meta({
        description: 'Public address of the site: https:// and the name of the host, without a slash at the end',
        examples: ['https://help.embassy.example'],
      }),
    logo: z
      .string()
      .max(65)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.svg$/, 'is not the name of an SVG file')
      .optional()
      .meta({ description: 'File of the logo beside this file: a name such as logo.svg', examples: ['logo.svg'] }),
    colours: colours.prefault({}),
    countries: z
      .array(id('A country', 'kuwait'))
      .min(1)
      .optional()
      .describe('Countries to publish, in this order: names of folders in src/content'),
    languages: z
      .array(languageTag)
      .min(1)
      .optional()
      .describe('Languages to publish, in this order: tags of i18n/locales.ts; en must be one of them'),
    exit: z
      .string()
      .max(200)
      .refine(isPlainHttps, 'is not a plain address with https://')
      .default(ownSettings.exit)
      .meta({
        description: 'Ordinary page of another site that the exit leads to: https:// and no question mark',
        examples: [ownSettings.exit],
      }),
    publisher: publisher.optional(),
  })
  .refine((settings) => !tellsOnReader(settings), {
    path: ['exit'],
    message: 'leads to this site, or has its name in it',
    params: { mend: 'choose an ordinary page that says nothing about what was read, such as https://www.google.com/' },
  })
  .meta({ description: 'The settings of a site', examples: [{ name: ownSettings.name }] });

export type Colours = z.infer<typeof colours>;
