/** Languages that the editor speaks. */
export type EditorLanguage = 'en' | 'ar';

/** A label in both languages: at most 40 characters, the help text under the field says the rest. */
export type Label = readonly [english: string, arabic: string];

/**
 * Labels of the fields of the schemas (src/model/schema). A key is the name of a field, with as much of the path
 * before it as is needed to say what it means there: `confirmed.by`, `guide.order`. `words` stands for every schema
 * of texts (`guideWords`, `noticeWords` ...), `key` for the name of a figure and `value` for a figure that has no
 * fields of its own. The words are those of the pages (i18n) and of the help texts
 * (problem-sentences/arabic-descriptions.ts). No native speaker has read the Arabic yet.
 */
export const fieldLabels: Readonly<Record<string, Label>> = {
  // Every record.
  id: ['Short fixed name', 'اسم قصير ثابت'],
  use: ['Published or not', 'حالة النشر'],
  draft: ['Draft', 'مسودة'],
  publishOn: ['First day it is shown', 'أول يوم يظهر فيه'],
  reviewEvery: ['Days until the next check', 'عدد الأيام حتى المراجعة التالية'],
  staffNote: ['Note for staff', 'ملاحظة للموظفين'],

  // Sources.
  source: ['Source', 'المصدر'],
  sources: ['Other sources', 'مصادر أخرى'],
  alsoSeen: ['Also seen on', 'ورد أيضًا في'],
  url: ['Address of the page', 'عنوان الصفحة'],
  publisher: ['Who published it', 'الناشر'],
  'source.date': ['Date of the page', 'تاريخ الصفحة'],
  'sources.date': ['Date of the page', 'تاريخ الصفحة'],
  approximate: ['Date is only estimated', 'التاريخ تقديري'],
  confidence: ['How sure we are', 'مدى التأكد'],

  // What many records name.
  contacts: ['Who to call', 'بمن يُتصل'],
  guides: ['Guides that say what to do', 'أدلة تقول ما العمل'],
  laws: ['Laws behind it', 'القوانين المستند إليها'],
  countries: ['Countries', 'الدول'],
  zone: ['Time zone', 'المنطقة الزمنية'],
  currency: ['Currency', 'العملة'],
  region: ['Country code', 'رمز الدولة'],
  start: ['First day', 'أول يوم'],
  end: ['Last day', 'آخر يوم'],

  // Contacts.
  'contact.kind': ['Kind of help', 'نوع المساعدة'],
  'contacts.kind': ['Kind of help', 'نوع المساعدة'],
  origin: ['Nationality it serves', 'الجنسية التي تخدمها'],
  serves: ['Who it serves', 'من تخدم'],
  channels: ['Ways to reach it', 'وسائل الوصول إليها'],
  'channels.type': ['Kind of way', 'نوع الوسيلة'],
  'channels.number': ['Number', 'الرقم'],
  'channels.address': ['E-mail address', 'عنوان البريد الإلكتروني'],
  'channels.name': ['Name of the app or website', 'اسم التطبيق أو الموقع'],
  role: ['Who answers', 'من يجيب'],
  hours: ['Opening hours', 'أوقات العمل'],
  weekly: ['Usual week', 'الأسبوع العادي'],
  days: ['Days', 'الأيام'],
  opens: ['Opens', 'وقت الفتح'],
  closes: ['Closes', 'وقت الإغلاق'],
  'weekly.languages': ['Languages in these hours', 'اللغات في هذه الساعات'],
  exceptions: ['Days that are different', 'أيام مختلفة'],
  'exceptions.from': ['First day', 'أول يوم'],
  'exceptions.to': ['Last day', 'آخر يوم'],
  'contact.languages': ['Languages spoken', 'اللغات المستعملة'],
  'contacts.languages': ['Languages spoken', 'اللغات المستعملة'],
  cost: ['Cost', 'التكلفة'],
  place: ['Place', 'المكان'],
  'contact.status': ['Open or closed', 'مفتوح أو مغلق'],
  'contacts.status': ['Open or closed', 'مفتوح أو مغلق'],
  confirmed: ['Last check', 'آخر تحقق'],
  'confirmed.on': ['Day of the check', 'يوم التحقق'],
  'confirmed.by': ['Who checked', 'من تحقق'],
  how: ['How it was checked', 'طريقة التحقق'],
  changed: ['Last change of a number', 'آخر تغيير لرقم'],
  'changed.on': ['Day of the change', 'يوم التغيير'],
  'changed.by': ['Who changed it', 'من غيّره'],
  checkedBy: ['Who compared it with the source', 'من قارنه بالمصدر'],
  'changed.from': ['Number before', 'الرقم السابق'],
  precision: ['Area or address', 'منطقة أو عنوان'],

  // Countries and nationalities.
  'country.order': ['Order in lists', 'الترتيب في القوائم'],
  'country.emergency': ['Number for danger', 'رقم للخطر'],
  'country.hotline': ['Trafficking line', 'خط مكافحة الاتجار بالبشر'],
  complaints: ['Where complaints go', 'وجهة الشكاوى'],
  'complaints.organisation': ['Office for complaints', 'مكتب الشكاوى'],
  'complaints.contacts': ['Ways to reach it', 'وسائل الوصول إليه'],
  'origin.order': ['Order in lists', 'الترتيب في القوائم'],
  'origin.languages': ['Languages its workers read', 'اللغات التي يقرؤها عمالها'],
  'origin.guides': ['Guides that matter most', 'أهم الأدلة'],
  'origin.contacts': ['Lines in the home country', 'خطوط في بلد المنشأ'],

  // Notices.
  'notice.kind': ['Kind of notice', 'نوع الإعلان'],
  yearly: ['The same days every year', 'اليومان نفسهما كل سنة'],
  extensions: ['Extensions', 'التمديدات'],
  'extensions.end': ['New last day', 'آخر يوم الجديد'],
  'notice.figures': ['Other dates', 'تواريخ أخرى'],
  'notice.figures.key': ['Short name of the date', 'اسم قصير للتاريخ'],
  'notice.figures.value': ['Date', 'التاريخ'],
  'notice.contacts': ['Who to ask', 'من يُسأل'],

  // Notes of embassies.
  approved: ['Approval by the office', 'موافقة المكتب'],
  office: ['Office that approved it', 'المكتب الذي وافق'],
  person: ['Person who approved it', 'الشخص الذي وافق'],
  'approved.on': ['Day of the approval', 'يوم الموافقة'],
  sign: ['What shows the approval', 'ما يثبت الموافقة'],
  until: ['Last day it is shown', 'آخر يوم تظهر فيه'],
  'embassyNote.url': ['Page where it can be checked', 'صفحة للتحقق منها'],

  // Guides.
  'guide.order': ['Order in its group', 'الترتيب في المجموعة'],
  'guide.group': ['Group of tiles', 'مجموعة المربعات'],
  pictogram: ['Drawing', 'الرسم'],
  allowed: ['Is it allowed?', 'هل هذا مسموح؟'],
  audience: ['Who it is for', 'لمن هو'],
  notices: ['Notices that belong to it', 'إعلانات تتعلق به'],
  related: ['Guides to read next', 'أدلة تُقرأ بعده'],
  'guide.reviewed': ['Last compared with sources', 'آخر مقارنة بالمصادر'],

  // Campaigns.
  'campaign.kind': ['Campaign or World Day', 'حملة أو يوم عالمي'],
  year: ['Year of the World Day', 'سنة اليوم العالمي'],
  standing: ['All year', 'طوال السنة'],
  endsOn: ['Last day on home pages', 'آخر يوم في الصفحات الرئيسية'],
  'campaign.approximate': ['Dates are not certain', 'التواريخ غير مؤكدة'],
  audiences: ['Who it speaks to', 'من تخاطب'],
  'campaign.guides': ['Guides it points to', 'أدلة تشير إليها'],
  partners: ['Who runs it', 'المنظمون'],

  // What the state promised.
  'progress.kind': ['Kind of promise', 'نوع الوعد'],
  'progress.order': ['Order on the page', 'الترتيب في الصفحة'],
  'progress.status': ['What the sources show', 'ما تبيّنه المصادر'],
  'progress.date': ['Date of the latest news', 'تاريخ آخر خبر'],
  'progress.figures': ['Dates and numbers', 'تواريخ وأرقام'],
  'progress.figures.key': ['Short name', 'اسم قصير'],
  'progress.figures.value': ['Date or number', 'تاريخ أو رقم'],

  // The way after a report, organisations, training, pages.
  'referralStep.contacts': ['Who does it', 'من يقوم بها'],
  'organisation.group': ['Kind of organisation', 'نوع المنظمة'],
  takesCases: ['Does it take cases of workers?', 'هل تستقبل حالات العمال؟'],
  'organisation.contacts': ['How to reach it', 'كيفية الوصول إليها'],
  'organisation.url': ['Its own website', 'موقعها على الإنترنت'],
  'training.order': ['Order on the page', 'الترتيب في الصفحة'],
  'training.publisher': ['Who made it', 'من أعدّها'],
  readers: ['Who it is for', 'لمن هي'],
  'training.url': ['Where it is', 'مكانها على الإنترنت'],
  'training.languages': ['Languages of the material', 'لغات المادة'],
  'training.status': ['Can it be had?', 'هل هي متوفرة؟'],
  'page.order': ['Order at the foot of the page', 'الترتيب في أسفل الصفحة'],

  // Laws and figures.
  about: ['Part of the law', 'جزء القانون'],
  citations: ['Laws and articles', 'القوانين والمواد'],
  'citations.kind': ['Kind of legal text', 'نوع النص القانوني'],
  'citations.number': ['Number and year', 'الرقم والسنة'],
  articles: ['Articles', 'المواد'],
  checkedForAmendments: ['Checked for later changes', 'التحقق من تعديلات لاحقة'],
  figures: ['Figures', 'الأرقام'],
  'figures.key': ['Short name of the figure', 'اسم قصير للرقم'],
  'figures.kind': ['Kind of figure', 'نوع الرقم'],
  amount: ['Amount', 'المقدار'],
  'figures.to': ['Upper end', 'الحد الأعلى'],
  unit: ['Unit of time', 'وحدة الزمن'],
  'figures.date': ['Date', 'التاريخ'],
  month: ['Month', 'الشهر'],
  day: ['Day', 'اليوم'],
  time: ['Time of day', 'الوقت من اليوم'],

  // Texts.
  title: ['Title', 'العنوان'],
  summary: ['Summary', 'الملخص'],
  'words.body': ['Text', 'النص'],
  'words.from': ['English version it was made from', 'النسخة الإنجليزية التي تُرجم منها'],
  'words.reviewed': ['Review by a native speaker', 'مراجعة من متحدث باللغة'],
  'reviewed.by': ['Who read it', 'من قرأه'],
  'reviewed.on': ['Day of the review', 'يوم المراجعة'],
  'reviewed.text': ['Version that was read', 'النسخة التي قُرئت'],
  'contactWords.name': ['Name', 'الاسم'],
  'contactWords.serves': ['Who it helps, and with what', 'من تساعد، وفي ماذا'],
  note: ['Note for callers', 'ملاحظة للمتصل'],
  'placeWords.name': ['Name of the place', 'اسم المكان'],
  statement: ['Rule in plain words', 'القاعدة بكلمات سهلة'],
  'referralWords.text': ['What happens in this step', 'ما يحدث في هذه الخطوة'],
  'statementWords.text': ['Answer or statement', 'الجواب أو القول'],
  'organisationWords.name': ['Name', 'الاسم'],
  does: ['What it does', 'ماذا تفعل'],
  tile: ['Words on its tile', 'كلمات مربعه'],
  documents: ['Papers you need', 'الأوراق المطلوبة'],
  'guideWords.place': ['Where', 'المكان'],
  helper: ['Who helps', 'من يساعدك'],
  theme: ['Theme', 'الموضوع'],
  slogan: ['Words for a poster', 'كلمات لملصق'],
  picture: ['Picture', 'الصورة'],
  pictureText: ['What the picture shows', 'ما تُظهره الصورة'],
  message: ['Words for chats', 'كلمات للمحادثات'],

  // The parts of a guide, as their headings on the page.
  'guideWords.happening': ['What is happening', 'ماذا يحدث'],
  'guideWords.now': ['What to do now', 'ماذا تفعل الآن'],
  'guideWords.call': ['Who to call', 'بمن تتصل'],
  'guideWords.keep': ['What to keep', 'بماذا تحتفظ'],
  'guideWords.danger': ['When it is dangerous', 'متى يكون الأمر خطرًا'],
};

/**
 * Labels of the values among which a field chooses, and of the folders of countries. A key is the value, after the
 * name of its field (and the path before that) where the value alone would be unclear: `role=emergency`. Arabic has
 * one word where English texts of law say decision, resolution or order, so these stand beside it. No native speaker
 * has read the Arabic yet.
 */
export const optionLabels: Readonly<Record<string, Label>> = {
  // Countries.
  kuwait: ['Kuwait', 'الكويت'],
  qatar: ['Qatar', 'قطر'],
  international: ['Everywhere', 'كل مكان'],

  // Answers.
  yes: ['Yes', 'نعم'],
  no: ['No', 'لا'],
  depends: ['It depends', 'بحسب الحالة'],
  unknown: ['Not known', 'غير معروف'],

  // Whether it is published, and how sure it is.
  candidate: ['Published', 'يُنشر'],
  hold: ['Waits for a better source', 'ينتظر مصدرًا أفضل'],
  obsolete: ['Never to be published', 'لا يُنشر أبدًا'],
  undated: ['No date', 'بلا تاريخ'],
  high: ['Quite sure', 'متأكدون إلى حد كبير'],
  medium: ['Partly sure', 'متأكدون بعض الشيء'],
  low: ['Not sure', 'لسنا متأكدين'],

  // Who it is for.
  everyone: ['Everyone', 'الجميع'],
  'domestic-workers': ['Domestic workers', 'عمال وعاملات المنازل'],
  'private-sector': ['Company workers', 'عمال وعاملات الشركات'],
  'outdoor-workers': ['Outdoor workers', 'العاملون في الأماكن المكشوفة'],
  women: ['Women', 'النساء'],
  men: ['Men', 'الرجال'],
  children: ['Children', 'الأطفال'],
  'deaf-people': ['Deaf people', 'الصم'],
  'trafficking-victims': ['Victims of trafficking', 'ضحايا الاتجار بالبشر'],
  nationals: ['Citizens of the country', 'مواطنو الدولة'],
  families: ['Families', 'العائلات'],
  officials: ['Officials', 'الموظفون الحكوميون'],
  media: ['The media', 'الإعلام'],
  'civil-society': ['Societies and volunteers', 'الجمعيات والمتطوعون'],
  embassies: ['Embassies', 'السفارات'],

  // Kinds of contacts.
  emergency: ['Emergency', 'الطوارئ'],
  'child-hotline': ['Child helpline', 'خط مساعدة الطفل'],
  'trafficking-hotline': ['Trafficking line', 'خط مكافحة الاتجار بالبشر'],
  'labour-hotline': ['Labour hotline', 'خط العمل الساخن'],
  'labour-office': ['Labour office', 'مكتب العمل'],
  shelter: ['Shelter', 'مركز إيواء'],
  embassy: ['Embassy', 'سفارة'],
  'home-country-line': ['Line in the home country', 'خط في بلد المنشأ'],
  'legal-aid': ['Help with the law', 'مساعدة قانونية'],
  ngo: ['Society', 'جمعية'],
  un: ['United Nations', 'الأمم المتحدة'],
  'government-office': ['Government office', 'مكتب حكومي'],
  'human-rights-body': ['Human rights body', 'جهة لحقوق الإنسان'],
  'online-service': ['App or website', 'تطبيق أو موقع'],
  'information-service': ['Information service', 'خدمة معلومات'],
  'wage-fund': ['Fund for unpaid wages', 'صندوق الأجور غير المدفوعة'],

  // Ways to reach a contact, and when.
  phone: ['Phone', 'هاتف'],
  'short-code': ['Short number', 'رقم قصير'],
  whatsapp: ['WhatsApp', 'واتساب'],
  sms: ['SMS', 'رسالة نصية (SMS)'],
  email: ['E-mail', 'البريد الإلكتروني'],
  web: ['Website', 'موقع'],
  app: ['App', 'تطبيق'],
  portal: ['Website without a known address', 'موقع لا يُعرف عنوانه'],
  'walk-in': ['Visit in person', 'زيارة المكان'],
  hotline: ['Hotline', 'خط ساخن'],
  office: ['Office, not a hotline', 'مكتب، وليس خطًا ساخنًا'],
  'role=emergency': ['Emergency number', 'رقم طوارئ'],
  'inside-country': ['Works only inside that country', 'يعمل فقط داخل ذلك البلد'],
  'from-abroad': ['From another country', 'للاتصال من بلد آخر'],
  'other-body': ['Number of another office', 'رقم مكتب آخر'],
  always: ['Day and night', 'ليلًا ونهارًا'],
  sun: ['Sunday', 'الأحد'],
  mon: ['Monday', 'الاثنين'],
  tue: ['Tuesday', 'الثلاثاء'],
  wed: ['Wednesday', 'الأربعاء'],
  thu: ['Thursday', 'الخميس'],
  fri: ['Friday', 'الجمعة'],
  sat: ['Saturday', 'السبت'],
  free: ['Free', 'مجاني'],
  charged: ['You pay for the call', 'تدفع ثمن المكالمة'],
  open: ['Open', 'مفتوح'],
  'temporarily-closed': ['Closed for a time', 'مغلق لفترة'],
  closed: ['Closed', 'مغلق'],
  announced: ['Announced', 'أُعلن عنه'],
  called: ['By a call', 'بمكالمة'],
  written: ['In writing', 'كتابةً'],
  visited: ['By a visit', 'بالزيارة'],
  'official-page': ['On the official page', 'على الصفحة الرسمية'],
  area: ['Area only', 'المنطقة فقط'],
  address: ['Full address', 'العنوان الكامل'],

  // Money and time.
  KWD: ['Kuwaiti dinar', 'دينار كويتي'],
  QAR: ['Qatari riyal', 'ريال قطري'],
  USD: ['US dollar', 'دولار أمريكي'],
  SAR: ['Saudi riyal', 'ريال سعودي'],
  BHD: ['Bahraini dinar', 'دينار بحريني'],
  AED: ['UAE dirham', 'درهم إماراتي'],
  OMR: ['Omani rial', 'ريال عُماني'],
  'Asia/Kuwait': ['Kuwait time', 'توقيت الكويت'],
  'Asia/Qatar': ['Qatar time', 'توقيت قطر'],
  'Asia/Riyadh': ['Saudi time', 'توقيت السعودية'],
  'Asia/Bahrain': ['Bahrain time', 'توقيت البحرين'],
  'Asia/Dubai': ['UAE time', 'توقيت الإمارات'],
  'Asia/Muscat': ['Oman time', 'توقيت عُمان'],
  money: ['Amount of money', 'مبلغ من المال'],
  duration: ['Length of time', 'مدة'],
  percent: ['Percent', 'نسبة مئوية'],
  count: ['Number', 'عدد'],
  date: ['Date', 'تاريخ'],
  'year-day': ['Day of every year', 'يوم من كل سنة'],
  time: ['Time of day', 'وقت من اليوم'],
  minute: ['Minutes', 'دقائق'],
  hour: ['Hours', 'ساعات'],
  day: ['Days', 'أيام'],
  week: ['Weeks', 'أسابيع'],
  month: ['Months', 'أشهر'],
  year: ['Years', 'سنوات'],

  // Notices and campaigns.
  'grace-period': ['Grace period', 'مهلة'],
  rule: ['Rule', 'قاعدة'],
  warning: ['Warning', 'تحذير'],
  campaign: ['Campaign', 'حملة'],
  'world-day': ['World Day of one year', 'اليوم العالمي لسنة واحدة'],

  // How an office approves a note.
  'signed-letter': ['Letter with signature', 'رسالة موقّعة'],
  'official-email': ['E-mail from its own address', 'بريد من عنوان المكتب الرسمي'],
  'sign=official-page': ['On its own website', 'على موقع المكتب'],

  // Groups of guides, as on the home page of a country.
  danger: ['Danger', 'خطر'],
  work: ['Work and pay', 'العمل والراتب'],
  papers: ['Papers', 'الأوراق'],
  leaving: ['Change, complain, go home', 'تغيير العمل والشكوى والعودة'],
  before: ['Before you start, and your phone', 'قبل السفر، وهاتفك'],

  // Drawings, called as the tiles of the guides they were drawn for.
  'passport-kept': ['Boss keeps my passport', 'جوازي عند صاحب العمل'],
  'wages-unpaid': ['Salary not paid', 'ما أخذت راتبي'],
  'hours-rest': ['Too many hours, no rest', 'ساعات كثيرة بلا راحة'],
  'contract-changed': ['Contract was changed', 'غيّروا العقد'],
  'leave-employer': ['Stay, change boss', 'البقاء وتغيير العمل'],
  'domestic-work': ['Work in a home', 'العمل في البيوت'],
  'injury-illness': ['Hurt or ill', 'إصابة أو مرض'],
  'residency-amnesty': ['Is there an amnesty?', 'هل هناك عفو؟'],
  'going-home': ['Go home', 'العودة إلى البلد'],
  'trafficking-signs': ['Signs of trafficking', 'علامات الاتجار بالبشر'],
  'recruitment-fees': ['Money for the job', 'فلوس الفيزا والعمل'],
  'abuse-violence': ['Hit, touched, threatened', 'ضرب أو تحرّش أو تهديد'],
  'report-complaint': ['Make a complaint', 'تقديم شكوى'],
  'exit-permit': ['Exit permit', 'إذن الخروج'],
  'end-of-service': ['End-of-service money', 'مكافأة نهاية الخدمة'],
  'midday-heat': ['Work in the heat', 'العمل في الحر'],
  'visa-sold': ['Visa sold to me', 'باعوني الفيزا'],
  'papers-expired': ['Papers expired', 'أوراقي منتهية'],
  bidoon: ['No nationality', 'بلا جنسية'],
  housing: ['Bad housing', 'سكن سيئ'],
  'women-at-home': ['Not safe in the house', 'لست في أمان في البيت'],
  'men-in-camps': ['Trouble in a company camp', 'مشكلة في سكن الشركة'],
  'pictogram=children': ['Children in danger', 'أطفال في خطر'],
  disability: ['Disability, deaf people', 'الإعاقة والصم'],
  'online-job-offers': ['Job offers online', 'عروض عمل على الإنترنت'],
  'before-you-leave': ['Before you leave home', 'قبل أن تسافر'],
  'phone-privacy': ['Your phone', 'هاتفك'],
  court: ['Going to court', 'الذهاب إلى المحكمة'],

  // What the state promised, and what is public about it.
  strategy: ['National strategy', 'الاستراتيجية الوطنية'],
  committee: ['National committee', 'اللجنة الوطنية'],
  'referral-system': ['Referral system', 'نظام الإحالة'],
  'electronic-report': ['Online report', 'البلاغ الإلكتروني'],
  units: ['Special units', 'وحدات خاصة'],
  shelters: ['Shelters', 'مراكز إيواء'],
  'labour-cities': ['Cities for workers to live in', 'مدن لسكن العمال'],
  report: ['Reports', 'التقارير'],
  recommendations: ['Recommendations', 'التوصيات'],
  cooperation: ['Work with others', 'العمل مع جهات أخرى'],
  started: ['Started', 'بدأ'],
  'in-force': ['In force', 'يُعمل به الآن'],
  'reported-done': ['Reported as done', 'نُشر أنه تم'],
  'no-public-evidence': ['No public evidence found', 'لم نجد دليلًا علنيًا'],

  // Organisations and training.
  state: ['State bodies', 'جهات الدولة'],
  'united-nations': ['United Nations', 'الأمم المتحدة'],
  society: ['Societies', 'الجمعيات'],
  own: ['Written for this site', 'كُتب لهذا الموقع'],
  available: ['Available', 'متوفر'],
  reported: ['Reported', 'ذكره مصدر'],

  // Laws.
  trafficking: ['Trafficking', 'الاتجار بالبشر'],
  'about=private-sector': ['Work in a company', 'العمل في الشركات'],
  counting: ['How sums are counted', 'طريقة حساب المبالغ'],
  residence: ['Residence and papers', 'الإقامة والأوراق'],
  disputes: ['Complaints and courts', 'الشكاوى والمحاكم'],
  institutions: ['State bodies', 'جهات الدولة'],
  'about=international': ['All over the world', 'في العالم كله'],
  law: ['Law', 'القانون'],
  'decree-law': ['Decree-Law', 'المرسوم بقانون'],
  'ministerial-decision': ['Ministerial Decision', 'القرار الوزاري (Decision)'],
  'ministerial-resolution': ['Ministerial Resolution', 'القرار الوزاري (Resolution)'],
  'ministerial-order': ['Ministerial Order', 'القرار الوزاري (Order)'],
  'ministerial-circular': ['Ministerial Circular', 'التعميم الوزاري'],
  'administrative-resolution': ['Administrative Resolution', 'القرار الإداري'],
  'cabinet-resolution': ['Cabinet Resolution', 'قرار مجلس الوزراء (Resolution)'],
  'cabinet-decision': ['Cabinet Decision', 'قرار مجلس الوزراء (Decision)'],
  'fund-decision': ['Decision of the workers’ fund', 'قرار صندوق دعم وتأمين العمال'],
  'standard-contract': ['Standard contract for domestic workers', 'العقد الموحد للعمالة المنزلية'],
  'un-protocol': ['UN Protocol against Trafficking', 'بروتوكول مكافحة الاتجار بالأشخاص'],
  'un-resolution': ['UN General Assembly resolution', 'قرار الجمعية العامة للأمم المتحدة'],
  'ilo-indicators': ['Signs of forced labour (ILO)', 'علامات العمل القسري'],
  statement: ['Official statement', 'بيان رسمي'],
};

/**
 * @param names path of a field: the name of its schema (`contact`, `guideWords`), then the names of the fields down
 * to it, without places in lists and names of figures: `['contact', 'confirmed', 'by']`
 * @returns the label of the key that says most of the path
 * @throws when no key fits
 */
export function labelOf(names: readonly string[], language: EditorLanguage): string {
  return found(fieldLabels, endingsOf(names), language, 'fieldLabels');
}

/** @returns whether a field has a label; names as for `labelOf` */
export function hasLabel(names: readonly string[]): boolean {
  return endingsOf(names).some((ending) => ending in fieldLabels);
}

/**
 * @param names path of the field that has the value, as for `labelOf`; empty for the folder of a country
 * @param value as in the file: `labour-hotline`
 * @returns the label of the key that says most of the path
 * @throws when no key fits
 */
export function optionLabel(names: readonly string[], value: string, language: EditorLanguage): string {
  const keys = [...endingsOf(names).map((ending) => `${ending}=${value}`), value];
  return found(optionLabels, keys, language, 'optionLabels');
}

/** @returns `guideWords.reviewed.by`, `words.reviewed.by`, `reviewed.by`, `by` */
function endingsOf(names: readonly string[]): string[] {
  const endings = names.map((_name, index) => names.slice(index).join('.'));
  const [schema = '', ...fields] = names;
  const ofAllTexts = schema.endsWith('Words') ? [['words', ...fields].join('.')] : [];
  return [...endings.slice(0, 1), ...ofAllTexts, ...endings.slice(1)];
}

function found(
  labels: Readonly<Record<string, Label>>,
  keys: readonly string[],
  language: EditorLanguage,
  table: string,
): string {
  const label = keys.map((key) => labels[key]).find((candidate) => candidate !== undefined);
  if (label) return label[language === 'en' ? 0 : 1];
  throw new Error(
    `${keys[0]} has no label: add it to ${table} in src/editor/labels.ts, in both languages, as ${keys.join(' or ')}`,
  );
}
