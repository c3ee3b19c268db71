import type { EditorLanguage, Label } from './labels.ts';

/** What the editor lists apart: the facts of a kind of record and its texts. */
export type CollectionPart = 'facts' | 'words';

/**
 * Labels of the collections, by the name of their folder or file; World Days are campaigns, `countries` are the files
 * `country.yaml`. The texts of nationalities are those of their lines; countries have none. No native speaker has
 * read the Arabic yet.
 */
export const collectionLabels = {
  campaigns: {
    facts: ['Campaigns: dates and contacts', 'الحملات: التواريخ وجهات الاتصال'],
    words: ['Campaigns: texts', 'الحملات: النصوص'],
  },
  guides: {
    facts: ['Guides: contacts and laws', 'الأدلة: جهات الاتصال والقوانين'],
    words: ['Guides: texts', 'الأدلة: النصوص'],
  },
  contacts: {
    facts: ['Contacts: numbers and hours', 'جهات الاتصال: الأرقام والأوقات'],
    words: ['Contacts: names and notes', 'جهات الاتصال: الأسماء والملاحظات'],
  },
  notices: {
    facts: ['Notices: dates and contacts', 'الإعلانات: التواريخ وجهات الاتصال'],
    words: ['Notices: texts', 'الإعلانات: النصوص'],
  },
  'embassy-notes': {
    facts: ['Notes of embassies: who approved them', 'ملاحظات السفارات: من وافق عليها'],
    words: ['Notes of embassies: texts', 'ملاحظات السفارات: النصوص'],
  },
  pages: {
    facts: ['Pages of the site: order', 'صفحات الموقع: الترتيب'],
    words: ['Pages of the site: texts', 'صفحات الموقع: النصوص'],
  },
  progress: {
    facts: ['Promises: dates and sources', 'وعود الدولة: التواريخ والمصادر'],
    words: ['Promises: texts', 'وعود الدولة: النصوص'],
  },
  training: {
    facts: ['For trainers: links and sources', 'مواد للمدربين: الروابط والمصادر'],
    words: ['For trainers: texts', 'مواد للمدربين: النصوص'],
  },
  laws: {
    facts: ['Laws: articles and figures', 'القوانين: المواد والأرقام'],
    words: ['Laws: rules in plain words', 'القوانين: القواعد بكلمات سهلة'],
  },
  places: {
    facts: ['Places: area or address', 'الأماكن: منطقة أو عنوان'],
    words: ['Places: names', 'الأماكن: الأسماء'],
  },
  organisations: {
    facts: ['Organisations: contacts and sources', 'المنظمات: جهات الاتصال والمصادر'],
    words: ['Organisations: what they do', 'المنظمات: ماذا تفعل'],
  },
  referral: {
    facts: ['After a report: contacts and sources', 'بعد البلاغ: جهات الاتصال والمصادر'],
    words: ['After a report: texts', 'بعد البلاغ: النصوص'],
  },
  questions: {
    facts: ['Questions: sources', 'الأسئلة: المصادر'],
    words: ['Questions: answers', 'الأسئلة: الأجوبة'],
  },
  observations: {
    facts: ['What observers say: sources', 'أقوال المراقبين: المصادر'],
    words: ['What observers say: texts', 'أقوال المراقبين: النصوص'],
  },
  origins: {
    facts: ['Nationalities: languages and lines', 'الجنسيات: اللغات والخطوط'],
    words: ['Nationalities: names of lines', 'الجنسيات: أسماء الخطوط'],
  },
  countries: { facts: ['Countries: main numbers', 'الدول: الأرقام الرئيسية'] },
} as const satisfies Readonly<Record<string, Readonly<{ facts: Label; words?: Label }>>>;

/**
 * @returns the label of the facts or the texts of a collection
 * @throws when the collection has no such part
 */
export function collectionLabel(
  collection: keyof typeof collectionLabels,
  part: CollectionPart,
  language: EditorLanguage,
): string {
  const parts: { facts: Label; words?: Label } = collectionLabels[collection];
  const label = parts[part];
  if (label) return label[language === 'en' ? 0 : 1];
  throw new Error(`${collection} has no label for its ${part}: add it to src/editor/collection-labels.ts`);
}
