import type { EditorLanguage } from './labels.ts';

/** What the editor says besides the labels and descriptions of the fields. No native speaker has read the Arabic yet. */
const words = {
  en: {
    title: 'Editor',
    lists: 'contacts and lists',
    records: 'Records',
    record: 'Record',
    id: 'Name of the record',
    name: 'Use lower-case letters a-z, digits and hyphens.',
    address:
      'The last part of the address, for ever: your-passport-is-yours. Use the same for the facts and for the texts.',
    form: 'It is not written as the help below says.',
    on: 'On: ',
    picture: 'The editor makes it small and takes out hidden data, such as the place. Say in the texts what it shows.',
    text: 'A telephone number or an amount is never typed. Write {phone:kw-emergency-112}, with the name of the contact: the site puts its number there.',
    compared: 'Compared with the source',
    comparedHelp: 'For translations: on, when this text says the same as the source again.',
  },
  ar: {
    title: 'المحرر',
    lists: 'جهات الاتصال والقوائم',
    records: 'السجلات',
    record: 'سجل',
    id: 'اسم السجل',
    name: 'تُستعمل الحروف اللاتينية الصغيرة a-z والأرقام والشرطات.',
    address: 'الجزء الأخير من العنوان، ولا يتغير أبدًا: your-passport-is-yours. يُكتب نفسه للبيانات وللنصوص.',
    form: 'لم يُكتب كما تقول المساعدة في الأسفل.',
    on: 'مفعّل: ',
    picture: 'يصغّرها المحرر ويزيل منها البيانات المخفية مثل المكان. يُكتب في النصوص ما تُظهره.',
    text: 'لا يُكتب رقم هاتف ولا مبلغ. يُكتب {phone:kw-emergency-112} باسم جهة الاتصال: يضع الموقع رقمها هناك.',
    compared: 'قورن بالنص الأصلي',
    comparedHelp: 'للترجمات: يُفعَّل إذا صار هذا النص يقول ما يقوله النص الأصلي.',
  },
} as const satisfies Readonly<Record<EditorLanguage, Readonly<Record<string, string>>>>;

export type EditorWords = Readonly<Record<keyof (typeof words)['en'], string>>;

/** @returns the words of the editor in one of its languages */
export const editorWords = (language: EditorLanguage): EditorWords => words[language];
