/**
 * The one table of languages. URLs, `lang`, `dir`, menus, type sizes and dates derive from it.
 *
 * Sizes and line heights per script: measured against the ink of the Noto fonts (base 1.125 rem; `ratio` multiplies it).
 * Month names are our own: Intl prints traditional names in Sinhala, the Persian calendar in Persian and has no data for
 * Nepali and Sinhala in Chromium. Digits are Latin and the calendar is Gregorian in every language.
 */
export interface Locale {
  /** BCP 47 tag; also the first part of every address. */
  tag: string;
  /** Name of the language in itself. */
  endonym: string;
  /** Name in English, for staff. */
  english: string;
  dir: 'ltr' | 'rtl';
  /** ISO 15924. */
  script: 'Arab' | 'Latn' | 'Deva' | 'Beng' | 'Mlym' | 'Telu' | 'Taml' | 'Sinh' | 'Ethi';
  /** Text size times the base size. */
  ratio: number;
  /** Unitless line heights of running text and of headings. */
  lineHeight: number;
  headingLineHeight: number;
  /** Families after system-ui, in order; only fonts that phones bring along, none is downloaded. */
  fonts: readonly string[];
  /** January to December. */
  months: readonly string[];
  quotes: readonly [string, string];
  /** Language shown while a text is not translated. The chain ends at English. */
  fallback: 'en' | null;
  /** Only made in development, to see long and right-to-left text early. */
  pseudo?: true;
}

const latin = {
  dir: 'ltr',
  script: 'Latn',
  ratio: 1,
  lineHeight: 1.5,
  headingLineHeight: 1.25,
  fonts: ['Noto Sans'],
  quotes: ['“', '”'],
  fallback: 'en',
} as const;
const arabic = {
  dir: 'rtl',
  script: 'Arab',
  ratio: 1.1,
  lineHeight: 1.75,
  headingLineHeight: 1.45,
  fonts: ['Noto Sans Arabic', 'Noto Naskh Arabic', 'SF Arabic', 'Geeza Pro'],
  fallback: 'en',
} as const;
const devanagari = {
  dir: 'ltr',
  script: 'Deva',
  ratio: 1.05,
  lineHeight: 1.7,
  headingLineHeight: 1.4,
  fonts: ['Noto Sans Devanagari', 'Kohinoor Devanagari'],
  quotes: ['“', '”'],
  fallback: 'en',
} as const;

/** In the order of the language chooser: Arabic and English, then by number of readers in Kuwait and Qatar. */
export const locales = [
  {
    ...arabic,
    tag: 'ar',
    endonym: 'العربية',
    english: 'Arabic',
    quotes: ['”', '“'],
    months: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
  },
  {
    ...latin,
    tag: 'en',
    endonym: 'English',
    english: 'English',
    fallback: null,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  {
    ...devanagari,
    tag: 'hi',
    endonym: 'हिन्दी',
    english: 'Hindi',
    months: ['जनवरी', 'फ़रवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'],
  },
  {
    tag: 'bn',
    endonym: 'বাংলা',
    english: 'Bengali',
    dir: 'ltr',
    script: 'Beng',
    ratio: 1.1,
    lineHeight: 1.75,
    headingLineHeight: 1.4,
    fonts: ['Noto Sans Bengali', 'Kohinoor Bangla'],
    quotes: ['“', '”'],
    fallback: 'en',
    months: ['জানুয়ারি', 'ফেব্রুয়ারি', 'মার্চ', 'এপ্রিল', 'মে', 'জুন', 'জুলাই', 'আগস্ট', 'সেপ্টেম্বর', 'অক্টোবর', 'নভেম্বর', 'ডিসেম্বর'],
  },
  {
    ...devanagari,
    tag: 'ne',
    endonym: 'नेपाली',
    english: 'Nepali',
    months: ['जनवरी', 'फेब्रुअरी', 'मार्च', 'अप्रिल', 'मे', 'जुन', 'जुलाई', 'अगस्ट', 'सेप्टेम्बर', 'अक्टोबर', 'नोभेम्बर', 'डिसेम्बर'],
  },
  {
    tag: 'ml',
    endonym: 'മലയാളം',
    english: 'Malayalam',
    dir: 'ltr',
    script: 'Mlym',
    ratio: 1,
    lineHeight: 1.7,
    headingLineHeight: 1.4,
    fonts: ['Noto Sans Malayalam', 'Malayalam Sangam MN'],
    quotes: ['“', '”'],
    fallback: 'en',
    months: ['ജനുവരി', 'ഫെബ്രുവരി', 'മാർച്ച്', 'ഏപ്രിൽ', 'മേയ്', 'ജൂൺ', 'ജൂലൈ', 'ഓഗസ്റ്റ്', 'സെപ്റ്റംബർ', 'ഒക്ടോബർ', 'നവംബർ', 'ഡിസംബർ'],
  },
  {
    ...latin,
    tag: 'fil',
    endonym: 'Filipino',
    english: 'Filipino',
    months: [
      'Enero',
      'Pebrero',
      'Marso',
      'Abril',
      'Mayo',
      'Hunyo',
      'Hulyo',
      'Agosto',
      'Setyembre',
      'Oktubre',
      'Nobyembre',
      'Disyembre',
    ],
  },
  {
    ...arabic,
    tag: 'ur',
    endonym: 'اردو',
    english: 'Urdu',
    ratio: 1.15,
    lineHeight: 2.1,
    headingLineHeight: 1.9,
    fonts: ['Noto Nastaliq Urdu', 'Noto Naskh Arabic', 'Geeza Pro'],
    quotes: ['”', '“'],
    months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  },
  {
    tag: 'te',
    endonym: 'తెలుగు',
    english: 'Telugu',
    dir: 'ltr',
    script: 'Telu',
    ratio: 1.05,
    lineHeight: 1.75,
    headingLineHeight: 1.45,
    fonts: ['Noto Sans Telugu', 'Kohinoor Telugu'],
    quotes: ['“', '”'],
    fallback: 'en',
    months: ['జనవరి', 'ఫిబ్రవరి', 'మార్చి', 'ఏప్రిల్', 'మే', 'జూన్', 'జులై', 'ఆగస్టు', 'సెప్టెంబర్', 'అక్టోబర్', 'నవంబర్', 'డిసెంబర్'],
  },
  {
    tag: 'ta',
    endonym: 'தமிழ்',
    english: 'Tamil',
    dir: 'ltr',
    script: 'Taml',
    ratio: 1,
    lineHeight: 1.7,
    headingLineHeight: 1.4,
    fonts: ['Noto Sans Tamil', 'Tamil Sangam MN'],
    quotes: ['“', '”'],
    fallback: 'en',
    months: ['ஜனவரி', 'பிப்ரவரி', 'மார்ச்', 'ஏப்ரல்', 'மே', 'ஜூன்', 'ஜூலை', 'ஆகஸ்ட்', 'செப்டம்பர்', 'அக்டோபர்', 'நவம்பர்', 'டிசம்பர்'],
  },
  {
    tag: 'si',
    endonym: 'සිංහල',
    english: 'Sinhala',
    dir: 'ltr',
    script: 'Sinh',
    ratio: 1.05,
    lineHeight: 1.7,
    headingLineHeight: 1.4,
    fonts: ['Noto Sans Sinhala', 'Sinhala Sangam MN'],
    quotes: ['“', '”'],
    fallback: 'en',
    months: ['ජනවාරි', 'පෙබරවාරි', 'මාර්තු', 'අප්‍රේල්', 'මැයි', 'ජූනි', 'ජූලි', 'අගෝස්තු', 'සැප්තැම්බර්', 'ඔක්තෝබර්', 'නොවැම්බර්', 'දෙසැම්බර්'],
  },
  {
    tag: 'am',
    endonym: 'አማርኛ',
    english: 'Amharic',
    dir: 'ltr',
    script: 'Ethi',
    ratio: 1.05,
    lineHeight: 1.6,
    headingLineHeight: 1.35,
    fonts: ['Noto Sans Ethiopic', 'Kefa'],
    quotes: ['«', '»'],
    fallback: 'en',
    months: ['ጃንዋሪ', 'ፌብሩዋሪ', 'ማርች', 'ኤፕሪል', 'ሜይ', 'ጁን', 'ጁላይ', 'ኦገስት', 'ሴፕቴምበር', 'ኦክቶበር', 'ኖቬምበር', 'ዲሴምበር'],
  },
  {
    ...latin,
    tag: 'id',
    endonym: 'Bahasa Indonesia',
    english: 'Indonesian',
    months: [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ],
  },
  {
    ...latin,
    tag: 'sw',
    endonym: 'Kiswahili',
    english: 'Swahili',
    months: [
      'Januari',
      'Februari',
      'Machi',
      'Aprili',
      'Mei',
      'Juni',
      'Julai',
      'Agosti',
      'Septemba',
      'Oktoba',
      'Novemba',
      'Desemba',
    ],
  },
  {
    ...latin,
    tag: 'fr',
    endonym: 'Français',
    english: 'French',
    lineHeight: 1.55,
    quotes: ['« ', ' »'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
  },
  {
    ...arabic,
    tag: 'fa',
    endonym: 'فارسی',
    english: 'Persian',
    quotes: ['«', '»'],
    months: ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
  },
] as const satisfies readonly Locale[];

/** Development only: a third longer with accents, and the same from right to left. */
export const pseudoLocales = [
  {
    ...latin,
    tag: 'en-XA',
    endonym: '[Ḷöñĝêŕ Êñĝļîšĥ]',
    english: 'Longer English',
    months: locales[1].months,
    pseudo: true,
  },
  {
    ...arabic,
    tag: 'ar-XB',
    endonym: 'hsilgnE derorriM',
    english: 'Mirrored English',
    quotes: ['”', '“'],
    months: locales[1].months,
    pseudo: true,
  },
] as const satisfies readonly Locale[];

/** The language that facts and guides are first written in. */
export const sourceTag = 'en';
