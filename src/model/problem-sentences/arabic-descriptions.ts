/**
 * The descriptions of the fields (src/model/schema) in Arabic, with the English as the key. Slots and backticks as in
 * arabic-sentences.ts. No native speaker has read these sentences yet.
 */
export const arabicDescriptions: readonly (readonly [english: string, arabic: string])[] = [
  // What kind of value it is.
  ['&1: lower-case letters a-z, digits and hyphens', '&1: حروف لاتينية صغيرة `a-z` وأرقام وشرطات'],
  [
    '&1: year, month and day as in 2025-06-11, or 2025-06, or 2025 when the source says no more',
    '&1: السنة ثم الشهر ثم اليوم مثل `2025-06-11`، أو `2025-06`، أو `2025` إذا لم يذكر المصدر أكثر',
  ],
  [
    '&1: lower-case letters a-z, digits and hyphens, then .webp',
    '&1: حروف لاتينية صغيرة `a-z` وأرقام وشرطات، ثم `.webp`',
  ],
  ['&1: year, month and day as in 2025-06-11', '&1: السنة ثم الشهر ثم اليوم مثل `2025-06-11`'],
  ['&1: 24-hour clock, written as "08:00" in quotes', '&1: بنظام 24 ساعة، يُكتب `"08:00"` بين علامتي اقتباس'],
  ['&1: starts with https:// or http://', '&1: يبدأ بـ `https://` أو `http://`'],

  // When something is shown.
  ['true while it is being written: only a preview shows it', '`true` ما دام قيد الكتابة: لا تظهر إلا في المعاينة'],
  ['First day on which it is shown; leave it out to show it at once', 'أول يوم يظهر فيه؛ يُترك ليظهر فورًا'],
  [
    'Last day on the home pages of countries; leave it out when that is the last day itself',
    'آخر يوم في الصفحات الرئيسية للدول؛ يُترك إذا كان هو اليوم الأخير نفسه',
  ],

  // A number that was changed.
  [
    'The last change of a number, for staff only; npm run change-number writes it',
    'آخر تغيير لرقم، للموظفين فقط؛ يكتبه الأمر `npm run change-number`',
  ],
  ['Day of the change', 'يوم التغيير'],
  ['Who changed it', 'من غيّره'],
  [
    'Who compared the new number with its source; never the same person',
    'من قارن الرقم الجديد بمصدره؛ ليس الشخص نفسه أبدًا',
  ],
  ['The number before, in quotes', 'الرقم السابق، بين علامتي اقتباس'],
  ['is the person who changed it', 'هو الشخص الذي غيّره'],

  // Parts of many records.
  ['Name of the record', 'اسم السجل'],
  ['Name of the record, for ever', 'اسم السجل، ولا يتغير أبدًا'],
  ['A contact', 'جهة اتصال'],
  ['A guide', 'دليل'],
  ['A law', 'قانون'],
  ['A notice', 'إعلان'],
  ['A country', 'دولة'],
  ['A place', 'مكان'],
  ['A campaign', 'حملة'],
  ['A nationality', 'جنسية'],
  ['A page', 'صفحة'],
  ['An organisation', 'منظمة'],
  ['A progress item', 'خطوة من خطوات الدولة'],
  ['A training resource', 'مادة تدريب'],
  ['A statement of law', 'قاعدة قانونية'],
  ['A step of the referral path', 'خطوة بعد البلاغ'],
  ['A question with its answer, or a statement by an observer', 'سؤال وجوابه، أو قول مراقب'],
  ['Who it is for', 'لمن هو'],
  ['Who it serves', 'من يخدم'],
  ['Who it speaks to', 'من يخاطب'],
  ['Who runs it', 'من ينظمها'],
  ['Who made it', 'من أعدّها'],
  ['Who does it', 'من يقوم بها'],
  ['Who to ask', 'من يُسأل'],
  ['Whom it is for', 'لمن هي'],
  ['Name of a partner', 'اسم شريك'],
  ['Name of its picture in the folder images', 'اسم صورتها في المجلد `images`'],
  ['How to reach it', 'كيف يمكن الوصول إليها'],
  ['Ways to reach it', 'وسائل الوصول إليها'],
  ['Ways to reach it, the best one first', 'وسائل الوصول إليها، الأفضل أولًا'],
  ['Where it is', 'مكانها على الإنترنت'],
  ['Its own site', 'موقعها على الإنترنت'],
  ['Other pages', 'صفحات أخرى'],
  ['Another page', 'صفحة أخرى'],
  ['Other pages that say the same', 'صفحات أخرى تقول الشيء نفسه'],
  ['Another page that says the same', 'صفحة أخرى تقول الشيء نفسه'],
  ['Other pages that say the same, or a part of it', 'صفحات أخرى تقول الشيء نفسه أو جزءًا منه'],
  ['Another page that says the same, or a part of it', 'صفحة أخرى تقول الشيء نفسه أو جزءًا منه'],
  ['Order in lists, 1 first', 'الترتيب في القوائم، والأول `1`'],
  ['Order on the page, 1 first', 'الترتيب في الصفحة، والأول `1`'],
  ['Order in the footer, 1 first', 'الترتيب في أسفل الصفحة، والأول `1`'],
  ['Order of its tile within the group, 1 first', 'ترتيب مربعه داخل المجموعة، والأول `1`'],
  ['Time zone (IANA)', 'المنطقة الزمنية (`IANA`)'],
  ['Currency (ISO 4217)', 'العملة (`ISO 4217`)'],
  ['Two-letter country code (ISO 3166), such as KW', 'رمز الدولة بحرفين (`ISO 3166`)، مثل `KW`'],
  ['Language tag (BCP 47), such as ar or fil', 'رمز اللغة (`BCP 47`)، مثل `ar` أو `fil`'],
  ['Languages that a source names', 'اللغات التي يذكرها مصدر'],
  ['A note for staff only; it is never published', 'ملاحظة للموظفين فقط؛ لا تُنشر أبدًا'],
  [
    'Number of days after which the fact must be checked again, 7 to 730',
    'عدد الأيام التي يُراجع بعدها، من `7` إلى `730`',
  ],
  ['Day', 'يوم'],
  ['Name', 'اسم'],
  ['Date', 'تاريخ'],
  ['First day', 'أول يوم'],
  ['Last day', 'آخر يوم'],

  // Sources.
  [
    'Where the fact comes from: url, publisher, date, confidence',
    'من أين المعلومة: `url` و`publisher` و`date` و`confidence`',
  ],
  ['Address of the page the fact was read on', 'عنوان الصفحة التي قُرئت فيها المعلومة'],
  ['Who published that page', 'ناشر تلك الصفحة'],
  ['Date of the page', 'تاريخ الصفحة'],
  [
    'Date of the page: 2025-06-11, 2025-06, 2025, or undated',
    'تاريخ الصفحة: `2025-06-11` أو `2025-06` أو `2025` أو `undated` (بلا تاريخ)',
  ],
  ['true when the date is only estimated', '`true` إذا كان التاريخ تقديرًا فقط'],
  [
    'high = official or several recent sources agree; medium = one credible source or 2-5 years old; low = old, unofficial or contradicted',
    '`high` = مصدر رسمي أو عدة مصادر حديثة متفقة؛ `medium` = مصدر موثوق واحد أو عمره من سنتين إلى خمس؛ `low` = قديم أو غير رسمي أو يخالفه مصدر آخر',
  ],
  [
    'candidate = published; hold = not published until a better source is found; obsolete = never publish',
    '`candidate` = يُنشر؛ `hold` = لا يُنشر حتى يوجد مصدر أفضل؛ `obsolete` = لا يُنشر أبدًا',
  ],

  // Contacts and places.
  [
    'One way to reach it: phone, short-code, whatsapp, sms, email, web, app, portal or walk-in',
    'وسيلة اتصال واحدة: `phone` أو `short-code` أو `whatsapp` أو `sms` أو `email` أو `web` أو `app` أو `portal` أو `walk-in`',
  ],
  [
    'Full number with + and the code of its country, the digits 0 to 9 and no spaces, in quotes: "+96525589696". Short numbers such as 112 are of type short-code',
    'رقم كامل يبدأ بـ `+` ورمز الدولة، بالأرقام `0-9` وبلا مسافات، بين علامتي اقتباس: `"+96525589696"`. الأرقام القصيرة مثل `112` من النوع `short-code`',
  ],
  [
    'What answers: hotline, office, emergency, inside-country, from-abroad, or other-body (a number that belongs to another office)',
    'من يجيب: `hotline` أو `office` أو `emergency` أو `inside-country` أو `from-abroad` أو `other-body` (رقم تابع لمكتب آخر)',
  ],
  [
    'Short number with 3 to 6 digits, 0 to 9, in quotes: "112". Full numbers are of type phone',
    'رقم قصير من 3 إلى 6 أرقام `0-9`، بين علامتي اقتباس: `"112"`. الأرقام الكاملة من النوع `phone`',
  ],
  [
    'Number that takes the SMS, in quotes: a short number, or a full one with + and the country',
    'الرقم الذي يستقبل الرسالة القصيرة، بين علامتي اقتباس: رقم قصير، أو رقم كامل يبدأ بـ `+` ورمز الدولة',
  ],
  ['E-mail address, such as help@embassy.example', 'عنوان بريد إلكتروني، مثل `help@embassy.example`'],
  ['Address of the page', 'عنوان الصفحة'],
  ['Name of the app as the store shows it', 'اسم التطبيق كما يظهر في المتجر'],
  ['Name of an online portal whose address is not known for sure', 'اسم بوابة إلكترونية عنوانها غير مؤكد'],
  ['What kind of help it is', 'نوع المساعدة'],
  [
    'Nationality it serves (a file in src/content/origins), for embassies and home-country lines',
    'الجنسية التي تخدمها (ملف في `src/content/origins`)، للسفارات وخطوط بلد المنشأ',
  ],
  [
    'unknown, always, or weekly opening hours',
    '`unknown` (غير معروف) أو `always` (دائمًا) أو ساعات العمل في الأسبوع `weekly`',
  ],
  ['Opening hours in a usual week', 'ساعات العمل في أسبوع عادي'],
  [
    'Days: sun mon tue wed thu fri sat; leave empty when the source names no days',
    'الأيام: `sun mon tue wed thu fri sat`؛ تبقى القائمة فارغة إذا لم يذكر المصدر أيامًا',
  ],
  ['Opens', 'وقت الفتح'],
  ['Closes', 'وقت الإغلاق'],
  ['Languages spoken in these hours, when they differ', 'اللغات في هذه الساعات، إذا كانت مختلفة'],
  [
    'Days on which the usual hours do not hold; without times it is closed',
    'أيام لا تسري فيها الساعات العادية؛ بلا أوقات يكون مغلقًا',
  ],
  ['Languages spoken, only those that a source names', 'اللغات المستعملة، فقط ما يذكره مصدر'],
  ['free, charged or unknown', '`free` (مجاني) أو `charged` (بأجر) أو `unknown` (غير معروف)'],
  [
    'Place (a record of places.yaml); shelters have an area only, never a street',
    'المكان (سجل في `places.yaml`)؛ للمأوى منطقة فقط، ولا يُذكر الشارع أبدًا',
  ],
  [
    'open, temporarily-closed, closed or announced',
    '`open` (مفتوح) أو `temporarily-closed` (مغلق مؤقتًا) أو `closed` (مغلق) أو `announced` (أُعلن عنه)',
  ],
  ['Who checked it, when and how; leave it out when nobody has', 'من تحقق منه ومتى وكيف؛ يُترك إذا لم يتحقق أحد'],
  ['Day of the check', 'يوم التحقق'],
  ['Who checked', 'من تحقق'],
  [
    'called, written, visited or official-page',
    '`called` (بالهاتف) أو `written` (كتابةً) أو `visited` (بالزيارة) أو `official-page` (صفحة رسمية)',
  ],
  ['Name of the place', 'اسم المكان'],
  [
    'area = published by district only (all shelters); address = a public office',
    '`area` = تُنشر المنطقة فقط (كل أماكن الإيواء)؛ `address` = مكتب عام',
  ],

  // Campaigns.
  ['campaign, or world-day for 30 July of one year', '`campaign`، أو `world-day` ليوم 30 يوليو من سنة واحدة'],
  ['Year of the World Day', 'سنة اليوم العالمي'],
  ['true for a campaign that runs all the time; it has no dates', '`true` لحملة دائمة؛ ليس لها تواريخ'],
  ['Last day; the same as the first for one day', 'آخر يوم؛ هو نفسه أول يوم إذا كانت يومًا واحدًا'],
  ['true when the dates or the year are inferred', '`true` إذا كانت التواريخ أو السنة استنتاجًا'],
  ['Countries it is for; empty = all', 'الدول التي هي لها؛ فارغ = كلها'],
  ['Call to action: who to call', 'بمن يُتصل'],
  ['Guides it points to', 'أدلة تشير إليها'],

  // Countries.
  ['The contact shown on every page as the number for danger', 'جهة الاتصال التي تظهر في كل صفحة رقمًا للخطر'],
  ['The contact to call about trafficking and forced labour', 'جهة الاتصال للإبلاغ عن الاتجار بالأشخاص والعمل القسري'],
  [
    'Where a letter of complaint goes; without it there is no page for the letter',
    'إلى أين تُرسل رسالة الشكوى؛ بدونه لا توجد صفحة للرسالة',
  ],
  ['The office that takes complaints about work', 'المكتب الذي يستقبل شكاوى العمل'],

  // Guides.
  ['Group of tiles it stands in: %1', 'مجموعة المربعات التي هو فيها: %1'],
  ['Its drawing, when it is not that of the topic itself: %1', 'رسمه، إذا لم يكن رسم الموضوع نفسه: %1'],
  [
    'Is what happens to the worker allowed? no, yes or depends',
    'هل ما يحدث للعامل مسموح به؟ `no` (لا) أو `yes` (نعم) أو `depends` (حسب الحال)',
  ],
  ['Who to call, the first one first', 'بمن يُتصل، بالترتيب'],
  ['Laws it draws on', 'القوانين التي يستند إليها'],
  [
    'Pages that the text draws on besides the laws; each is shown with its date',
    'صفحات يستند إليها النص غير القوانين؛ كل منها يظهر مع تاريخه',
  ],
  [
    'Figures of these sources that the text names as {figure:topic.name}',
    'أرقام من هذه المصادر يذكرها النص بالشكل `{figure:topic.name}`',
  ],
  ['Notices that belong to it', 'إعلانات تتعلق به'],
  ['Guides to read next', 'أدلة تُقرأ بعده'],
  ['Day somebody last compared it with its sources', 'آخر يوم قورن فيه بمصادره'],

  // Figures and laws.
  [
    'A figure: money, duration, percent, count, date, year-day or time',
    'رقم: `money` أو `duration` أو `percent` أو `count` أو `date` أو `year-day` أو `time`',
  ],
  ['Name of the figure', 'اسم الرقم'],
  ['Amount', 'المبلغ'],
  ['Upper end, when it is a range', 'الحد الأعلى، إذا كان بين حدّين'],
  ['How many', 'كم'],
  [
    'minute, hour, day, week, month or year',
    '`minute` (دقيقة) أو `hour` (ساعة) أو `day` (يوم) أو `week` (أسبوع) أو `month` (شهر) أو `year` (سنة)',
  ],
  ['Percent', 'النسبة المئوية'],
  ['Number', 'العدد'],
  ['Month 1-12', 'الشهر `1-12`'],
  ['Time of day', 'وقت من اليوم'],
  ['A law and, if known, its articles', 'قانون، ومواده إذا كانت معروفة'],
  ['Kind of text', 'نوع النص القانوني'],
  ['Number and year, such as "68/2015", in quotes', 'الرقم والسنة، مثل `"68/2015"`، بين علامتي اقتباس'],
  [
    'Articles, such as "22(4)" or "7-8"; leave it out when the source does not show it',
    'المواد، مثل `"22(4)"` أو `"7-8"`؛ تُترك إذا لم يذكرها المصدر',
  ],
  ['Which part of the law', 'أي جزء من القانون'],
  ['Which laws and articles', 'أي قوانين ومواد'],
  ['Figures that the statement names, by a short name', 'الأرقام التي تذكرها القاعدة، لكل منها اسم قصير'],
  ['true when somebody has checked for later changes of the law', '`true` إذا بحث أحد عن تعديلات لاحقة للقانون'],

  // Notices.
  ['grace-period, rule or warning', '`grace-period` (مهلة) أو `rule` (قاعدة) أو `warning` (تحذير)'],
  [
    'First day it holds; of a yearly rule, the first day of any one year',
    'أول يوم يسري فيه؛ وللقاعدة السنوية أول يوم في أي سنة',
  ],
  [
    'Last day as first announced; leave it out for a rule without end',
    'آخر يوم كما أُعلن أول مرة؛ يُترك للقاعدة التي ليس لها نهاية',
  ],
  [
    'true for a rule that holds between the same two days of every year',
    '`true` لقاعدة تسري بين اليومين نفسيهما كل سنة',
  ],
  ['Each later extension with its source', 'كل تمديد لاحق مع مصدره'],
  ['New last day', 'آخر يوم الجديد'],
  ['Other dates that the text names', 'تواريخ أخرى يذكرها النص'],
  ['Laws it rests on', 'القوانين التي يقوم عليها'],
  ['Guides that say what to do', 'أدلة تقول ما العمل'],

  // Organisations, nationalities, progress, the way after a report, training.
  [
    'state, united-nations or society',
    '`state` (الدولة) أو `united-nations` (الأمم المتحدة) أو `society` (المجتمع المدني)',
  ],
  [
    'Can a worker bring a case to it? yes, no or unknown (when no source says)',
    'هل يمكن للعامل أن يقدم إليها قضية؟ `yes` (نعم) أو `no` (لا) أو `unknown` (إذا لم يذكر ذلك مصدر)',
  ],
  ['Languages its workers read, the most common first', 'اللغات التي يقرؤها عمالها، الأكثر شيوعًا أولًا'],
  ['Guides that matter most, by topic', 'أهم الأدلة، حسب الموضوع'],
  ['Lines in the home country that help people abroad', 'خطوط في بلد المنشأ تساعد من هم في الخارج'],
  ['What kind of promise', 'نوع الوعد'],
  [
    'What the sources show: announced, started, in-force, open, reported-done (by whom is in the text) or no-public-evidence',
    'ما تبيّنه المصادر: `announced` أو `started` أو `in-force` أو `open` أو `reported-done` (وفي النص من قال ذلك) أو `no-public-evidence`',
  ],
  ['Date of the latest news', 'تاريخ آخر خبر'],
  ['Dates and numbers that the text names', 'تواريخ وأرقام يذكرها النص'],
  ['Name of the step', 'اسم الخطوة'],
  [
    'Where the answer comes from; leave it out when the answer is that nothing is published',
    'من أين الجواب؛ يُترك إذا كان الجواب أنه لم يُنشر شيء',
  ],
  ['Laws and frameworks it draws on', 'القوانين والأطر التي تستند إليها'],
  ['Countries it is about; empty = all', 'الدول التي هي عنها؛ فارغ = كلها'],
  [
    'own = written for this site, its text is below; available = seen on its site; reported = only reported; announced = not seen to have begun',
    '`own` = كُتبت لهذا الموقع ونصها تحت الحقول؛ `available` = شوهدت في موقعها؛ `reported` = ذُكرت فقط؛ `announced` = أُعلنت ولم يُعرف أنها بدأت',
  ],

  // Notes of embassies.
  ['A note of an embassy', 'ملاحظة من سفارة'],
  [
    'Nationality whose embassy it is (a file in src/content/origins)',
    'الجنسية التي تخصها السفارة (ملف في `src/content/origins`)',
  ],
  ['Name of the office that approved the words', 'اسم المكتب الذي وافق على النص'],
  [
    'Name of the person who approved them, if the office wants it shown',
    'اسم الشخص الذي وافق على النص، إذا أراد المكتب أن يظهر',
  ],
  ['Day on which the office approved the words', 'يوم موافقة المكتب على النص'],
  [
    'What shows that the office approved them: signed-letter, official-email (from the address of the office) or official-page (on its own website)',
    'ما يثبت موافقة المكتب: `signed-letter` (رسالة موقّعة) أو `official-email` (من عنوان المكتب) أو `official-page` (على موقعه)',
  ],
  ['Who approved the words, when, and by which sign', 'من وافق على النص، ومتى، وما يثبت ذلك'],
  [
    'Last day on which the note is shown, at most 18 months after it was approved',
    'آخر يوم تظهر فيه الملاحظة، بعد الموافقة عليها بـ18 شهرًا على الأكثر',
  ],
  ['Page where anybody can check the note', 'صفحة يمكن لأي شخص أن يتحقق فيها من الملاحظة'],

  // Words.
  [
    'Mark of the English text it was translated from; npm run i18n:stamp writes it; only translations have it',
    'علامة النص الإنجليزي الذي تُرجم منه؛ يكتبها `npm run i18n:stamp`؛ للترجمات فقط',
  ],
  [
    'Review by a native speaker; leave it out until one has read it',
    'مراجعة من متحدث باللغة؛ تُترك إلى أن يقرأ أحدهم النص',
  ],
  ['Name of the native speaker who read it', 'اسم المتحدث باللغة الذي قرأ النص'],
  ['Day of the review', 'يوم المراجعة'],
  [
    'Mark of the text that was read; npm run i18n:review writes it',
    'علامة النص الذي قُرئ؛ يكتبها `npm run i18n:review`',
  ],
  ['Title', 'العنوان'],
  ['Theme of the year or campaign', 'موضوع السنة أو الحملة'],
  ['One or two sentences that say what the page is about', 'جملة أو جملتان عن محتوى الصفحة'],
  ['Words for a poster, at most ten', 'كلمات لملصق، عشر على الأكثر'],
  ['Words to pass on by chat, at most three short sentences', 'كلمات تُرسل في المحادثات، ثلاث جمل قصيرة على الأكثر'],
  [
    'What the picture shows, with every word in it, for people who cannot see or load it',
    'ما تُظهره الصورة، مع كل كلمة فيها، لمن لا يستطيع رؤيتها أو تحميلها',
  ],
  ['Name, as people know it', 'الاسم كما يعرفه الناس'],
  ['Who it helps, and with what', 'من تساعد، وفي ماذا'],
  ['What a caller must know before using it', 'ما يجب أن يعرفه المتصل قبل الاتصال'],
  ['Label of its tile, three or four words', 'كلمات مربعه، ثلاث أو أربع كلمات'],
  [
    'Papers that are needed, when the guide is a way through an office',
    'الأوراق المطلوبة، إذا كان الدليل عن معاملة في مكتب',
  ],
  ['Where to go, or which website or app', 'المكان المقصود، أو أي موقع أو تطبيق'],
  ['What it costs, or that it is not known', 'كم يكلف، أو أن ذلك غير معروف'],
  ['Who helps, for free', 'من يساعد مجانًا'],
  [
    'The rule in plain words; figures are named as {figure:law-id.name}',
    'القاعدة بكلمات سهلة؛ تُذكر الأرقام بالشكل `{figure:law-id.name}`',
  ],
  ['What it does, for whom, and what it does not do', 'ماذا تفعل، ولمن، وما لا تفعله'],
  ['What happens in this step', 'ما يحدث في هذه الخطوة'],
  ['The answer or statement, with who says it', 'الجواب أو القول، ومن قاله'],
  ['What a worker says', 'ما يقوله العامل'],
  ['The word of an authority or a newspaper', 'كلمة جهة رسمية أو صحيفة'],
  ['What happened, as it is told: "took my passport"', 'ما حدث كما يُحكى: `"took my passport"`'],
  ['Common misspellings and spellings of a dialect', 'أخطاء إملائية شائعة وكتابات لهجة'],
  [
    'The language typed in Latin letters; for a language in Latin letters: short forms of chats',
    'اللغة بحروف لاتينية؛ وللغة تُكتب بحروف لاتينية: اختصارات المحادثات',
  ],
  ['A word or a short phrase', 'كلمة أو عبارة قصيرة'],

  // Lists and groups of whole files.
  ['a list of records', 'قائمة سجلات'],
  ['ids, each with its words below it', 'معرّفات، وتحت كل منها كلماته'],
  ['a list of names', 'قائمة أسماء'],
  ['groups of names', 'مجموعات أسماء'],
  ['{"key": "text", ...}', '`{"key": "text", ...}`'],

  // The settings of a site.
  ['&1: # and six of 0-9 and a-f, in quotes', '&1: `#` ثم ستة من `0-9` و`a-f`، بين علامتي اقتباس'],
  [
    'Colour of the name, the buttons and the woven band on light pages',
    'لون الاسم والأزرار والشريط المنسوج في الصفحات الفاتحة',
  ],
  ['The same on dark pages', 'اللون نفسه في الصفحات الداكنة'],
  ['Colour of links on light pages', 'لون الروابط في الصفحات الفاتحة'],
  ['Colour of links on dark pages', 'لون الروابط في الصفحات الداكنة'],
  [
    'Second colour of the woven band on light pages; no text stands on it',
    'اللون الثاني للشريط المنسوج في الصفحات الفاتحة؛ لا يقف عليه نص',
  ],
  ['The same on dark pages; no text stands on it', 'اللون نفسه في الصفحات الداكنة؛ لا يقف عليه نص'],
  ['The colours', 'الألوان'],
  ['Name of who runs the site', 'اسم من يدير الموقع'],
  ['E-mail address that readers may write to', 'عنوان بريد إلكتروني يمكن للقراء الكتابة إليه'],
  ['Page of who runs the site: starts with https://', 'صفحة من يدير الموقع: تبدأ بـ `https://`'],
  ['Who runs the site: name, and email or page or both', 'من يدير الموقع: `name`، مع `email` أو `page` أو كليهما'],
  ['Name of the site', 'اسم الموقع'],
  ['Its name in a text of this language', 'اسمه في نص بهذه اللغة'],
  [
    'What texts of a language call the site, when that is not the name: the tag of the language and a name',
    'اسم الموقع في نصوص لغة ما إذا كان غير الاسم العام: رمز اللغة ثم الاسم',
  ],
  [
    'Public address of the site: https:// and the name of the host, without a slash at the end',
    'العنوان العلني للموقع: `https://` ثم اسم المضيف، بلا شرطة مائلة في آخره',
  ],
  ['File of the logo beside this file: a name such as logo.svg', 'ملف الشعار بجانب هذا الملف: اسم مثل `logo.svg`'],
  [
    'Countries to publish, in this order: names of folders in src/content',
    'الدول التي تُنشر، بهذا الترتيب: أسماء مجلدات في `src/content`',
  ],
  [
    'Languages to publish, in this order: tags of i18n/locales.ts; en must be one of them',
    'اللغات التي تُنشر، بهذا الترتيب: رموز من `i18n/locales.ts`؛ ولا بد أن تكون `en` بينها',
  ],
  [
    'Ordinary page of another site that the exit leads to: https:// and no question mark',
    'صفحة عادية في موقع آخر يؤدي إليها زر الخروج: `https://` بلا علامة استفهام',
  ],
  ['The settings of a site', 'إعدادات الموقع'],
  // Addresses that were public.
  ['&1, without the language, with a slash at both ends', '&1، من دون اللغة، وبشرطة مائلة `/` في أوله وآخره'],
  ['The address that was public', 'العنوان الذي كان منشورًا'],
  ['The page that took its place', 'الصفحة التي حلّت محله'],
  [
    'true when nothing took its place: the old address says that it is withdrawn',
    '`true` إذا لم يحلّ محله شيء: يقول العنوان القديم إن الصفحة سُحبت',
  ],
  ['Where a reader of a withdrawn page can go', 'إلى أين يمكن أن يذهب قارئ صفحة مسحوبة'],
  ['Day from which the old address leads on', 'اليوم الذي يبدأ فيه العنوان القديم بالتحويل'],
  ['Why the page is not there any more, for staff', 'لماذا لم تعد الصفحة موجودة، للموظفين'],
];
