/**
 * For each language, words with the tallest and the deepest letters of its script: stacked vowel signs, conjuncts and
 * subscripts, marks upon capital letters. They need not make sense; a line that holds them holds any text.
 */
export const stressText: Readonly<Record<string, string>> = {
  ar: 'إِنَّ الأُجُورَ حَقٌّ لِلْعَامِلِ آلٌّ يٍّ جٍ',
  en: 'ÅÉ (Qj) |gpqy| Ñ ç',
  hi: 'ट्रैक्टर ईंट शृंगार द्वंद्व र्द्ध्रू कॄ हूँ हैं',
  bn: 'ক্ষুদ্র উঁচু স্ত্রী ব্দ্রূ ট্রৈ র্ক্তৃ',
  ne: 'श्रद्धाञ्जली ट्रिँट द्वन्द्व हुँदैन र्‍याँ कॄ',
  ml: 'ക്ഷ്മ്യൂ ന്ത്ര്യ ള്ളൂ സ്ത്രീ കൃഷ്ണ ഷ്ട്രൃ',
  fil: 'Ñg pinagkátáwánan (Qj) gpqy',
  ur: 'نستعلیق میں پیچیدہ لفظ ٹُکڑے گئے ہَیں چشمِ جج ٹھّ',
  te: 'క్ష్మ్యూ స్త్రీ శ్రీ కృష్ణ ట్ట్రై ర్త్స్న్యూ',
  ta: 'ஸ்ரீ க்ஷூ ஞ்ஜீ ணூ றூ தீர்க்கும்',
  si: 'ක්‍ෂූ ශ්‍රී ස්ත්‍රී ඤ්ඤූ ද්‍රෝ ර්‍ය',
  am: 'ኧ ፏ ጧ ቿ ጰ ሏ ኗ ማንኛውም',
  id: 'ÅÉ (Qj) gpqy menggunakan',
  sw: 'Ng’ombe (Qj) gpqy ÅÉ',
  fr: 'ÀÉÎÔÙÇ œÿ (Qj) gpqy Ÿ',
  fa: 'گِیجّ پَژوهِش إِلّا چِ آگاهیِ',
};
