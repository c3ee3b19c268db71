import { escapeText } from '../../components/escape-text.ts';

/** What the guide says of the mirror it lies in. */
export interface AboutMirror {
  /** Name of the site. */
  name: string;
  /** Address of the site that this is a mirror of. */
  origin: string;
  /** Day that the mirror speaks for, as it is written in each language. */
  day: { en: string; ar: string };
  build: string;
  /** Path below which it lies. */
  base: string;
}

/** A part of the guide: what it is about, what to know, and what to type. */
interface Section {
  title: string;
  text: string[];
  commands?: string[];
}

interface Guide {
  lang: 'en' | 'ar';
  dir: 'ltr' | 'rtl';
  title: string;
  sections: Section[];
}

/** Beside the folder: a key that lies in it may be from whoever changed the files. */
const knownKey = '../key-you-got-another-way.pem';
const verify = `openssl pkeyutl -verify -pubin -inkey ${knownKey} -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig`;
const hashes = 'sha256sum -c SHA256SUMS';
const hashesOnMac = 'shasum -a 256 -c SHA256SUMS';
const nginx = [
  'mkdir -p /srv/salama && cp -r site /srv/salama/',
  'cp nginx.conf /etc/nginx/conf.d/salama.conf',
  'nginx -t && nginx -s reload',
];
const caddy = ['mkdir -p /srv/salama && cp -r site /srv/salama/', 'caddy run --config Caddyfile'];
const kiosk = (base: string) => [`chromium --kiosk --incognito --app="http://localhost:8080${base}?kiosk=1"`];

/** @returns the guide in English and Arabic, as text */
export function renderGuideText(about: AboutMirror, isSigned: boolean): string {
  const lines = guides(about, isSigned).flatMap(({ title, sections }) => [
    title,
    '='.repeat(title.length),
    ...sections.flatMap(({ title: heading, text, commands = [] }) => [
      '',
      heading,
      '-'.repeat(heading.length),
      ...text,
      ...commands.map((command) => `    ${command}`),
    ]),
    '',
    '',
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}

/** @returns the same as a page that opens from the folder, without a script */
export function renderGuideHtml(about: AboutMirror, isSigned: boolean): string {
  const parts = guides(about, isSigned).map(({ lang, dir, title, sections }) => {
    const inner = sections.map(({ title: heading, text, commands = [] }) => {
      const typed = commands.map(escapeText).join('\n');
      return [
        `<h2>${escapeText(heading)}</h2>`,
        ...text.map((line) => `<p>${escapeText(line)}</p>`),
        ...(typed === '' ? [] : [`<pre dir="ltr" lang="en">${typed}</pre>`]),
      ].join('\n');
    });
    return `<main lang="${lang}" dir="${dir}">\n<h1>${escapeText(title)}</h1>\n${inner.join('\n')}\n</main>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(about.name)}</title>
<style>body{max-width:44rem;margin:auto;padding:1rem;font:1.1rem/1.6 system-ui,sans-serif}pre{overflow:auto;padding:.5rem;background:#eee;color:#000}</style>
</head>
<body>
${parts.join('\n')}
</body>
</html>
`;
}

function guides(about: AboutMirror, isSigned: boolean): Guide[] {
  return [english(about, isSigned), arabic(about, isSigned)];
}

function english({ name, origin, day, build, base }: AboutMirror, isSigned: boolean): Guide {
  return {
    lang: 'en',
    dir: 'ltr',
    title: `${name}: a copy for your own server`,
    sections: [
      {
        title: 'What this is',
        text: [
          `All pages of ${origin} as they were on ${day.en} (version ${build}). It asks no other server for anything.`,
          base === '/'
            ? 'It is made for a server, or a name, that it has to itself.'
            : `It is made for the address ${base} of your server and works at no other. For another one ask for another copy.`,
          'Please change no file: then nobody can check it any more.',
          'This is the guide in short. All of it stands in the file mirror.md in this folder.',
        ],
      },
      {
        title: 'Numbers change: get a new copy every month',
        text: [
          `A wrong number can cost somebody help. From ${day.en} on count one month, then put a new copy in the place of this one.`,
          `You get it from those who gave you this one, or make it yourself from the source: npm run mirror. Pages that are older than a month say so by themselves.`,
          'Replace the folder "site" as a whole, so that no old number stays.',
          'Only the old files in "assets", "search", "offline", "pictures" and "audio", and those called "frame-*" in "embed", go back beside the new ones for 30 days: pages that are open, and phones in the middle of saving, ask for them. Never put an old file over a new one.',
        ],
      },
      {
        title: 'How to check it',
        text: isSigned
          ? [
              `Type this in the folder of the copy. ${knownKey} stands for the key of the publisher that you got another way, in a meeting or on an official page: put it beside this folder under that name, or write where it is.`,
              'The key publisher.pem in this folder proves nothing by itself: whoever changes the files can change it too.',
              'The first line says whether the list of hashes is from the publisher, the second whether every file is as it was.',
              `The first line needs OpenSSL 3. On a Mac install it first, and in place of the second line type: ${hashesOnMac}`,
            ]
          : [
              'This copy is not signed. The line below only says whether a file was damaged on its way.',
              `On a Mac type in its place: ${hashesOnMac}`,
            ],
        commands: [...(isSigned ? [verify] : []), hashes],
      },
      {
        title: 'On a server with nginx',
        text: ['Phones can save the pages only from an address with https.'],
        commands: nginx,
      },
      {
        title: 'On a server with Caddy',
        text: ['The Caddyfile says what to change for a name with https.'],
        commands: caddy,
      },
      {
        title: 'On a stick, or a computer without a server',
        text: [
          'Unpack everything. On Windows open start.bat with two clicks; on Linux and macOS type: sh start.sh',
          'Only this computer can open the pages then. So that others on the same network can: sh start.sh --lan',
          'It needs Node.js 18 or newer, from nodejs.org.',
        ],
      },
      {
        title: 'As a kiosk, for everybody who comes by',
        text: [
          'With ?kiosk=1 the pages fill the screen, forget what was typed, go back to the start after 90 seconds without a touch, and do not lead to other sites.',
          'The history of the browser cannot be emptied by a page: start the browser with --incognito, and lock it down with its own rules as mirror.md in this folder says.',
        ],
        commands: kiosk(base),
      },
    ],
  };
}

function arabic({ name, origin, day, build, base }: AboutMirror, isSigned: boolean): Guide {
  return {
    lang: 'ar',
    dir: 'rtl',
    title: `${name}: نسخة لخادمكم`,
    sections: [
      {
        title: 'ما هذه',
        text: [
          `كل صفحات ${origin} كما كانت في ${day.ar} (الإصدار ${build}). لا تطلب هذه النسخة شيئًا من أي خادم آخر.`,
          base === '/'
            ? 'أُعدت لخادم، أو لاسم، يكون لها وحدها.'
            : `أُعدت للعنوان ${base} على خادمكم، ولا تعمل على غيره. لعنوان آخر اطلبوا نسخة أخرى.`,
          'الرجاء عدم تغيير أي ملف، فبعد ذلك لا يمكن لأحد التحقق منها.',
          'هذا دليل مختصر. الدليل الكامل بالإنجليزية في الملف mirror.md في هذا المجلد.',
        ],
      },
      {
        title: 'الأرقام تتغير: خذوا نسخة جديدة كل شهر',
        text: [
          `رقم خاطئ قد يحرم أحدًا من المساعدة. احسبوا شهرًا من ${day.ar}، ثم ضعوا نسخة جديدة مكان هذه.`,
          'تحصلون عليها ممن أعطاكم هذه النسخة، أو تصنعونها بأنفسكم من المصدر: npm run mirror. الصفحات التي مر عليها أكثر من شهر تقول ذلك بنفسها.',
          'استبدلوا مجلد "site" كله حتى لا يبقى رقم قديم.',
          'أعيدوا فقط الملفات القديمة في "assets" و"search" و"offline" و"pictures" و"audio"، والملفات التي اسمها "frame-*" في "embed"، إلى جانب الجديدة لمدة 30 يومًا، فالصفحات المفتوحة والهواتف التي لم تكمل الحفظ تطلبها. لا تضعوا أبدًا ملفًا قديمًا فوق ملف جديد.',
        ],
      },
      {
        title: 'كيف تتحققون منها',
        text: isSigned
          ? [
              `اكتبوا هذا داخل مجلد النسخة. \u2066${knownKey}\u2069 يعني مفتاح الناشر الذي وصلكم بطريق آخر، في لقاء أو من صفحة رسمية: ضعوه بجانب هذا المجلد بهذا الاسم، أو اكتبوا أين هو.`,
              'المفتاح publisher.pem في هذا المجلد لا يثبت شيئًا وحده: من يغير الملفات يستطيع أن يغيره أيضًا.',
              'السطر الأول يبين هل قائمة البصمات من الناشر، والثاني هل كل ملف كما كان.',
              `السطر الأول يحتاج إلى OpenSSL 3. على Mac ثبتوه أولًا، واكتبوا بدل السطر الثاني: ${hashesOnMac}`,
            ]
          : [
              'هذه النسخة غير موقعة. السطر التالي يبين فقط هل تلف ملف في الطريق.',
              `على Mac اكتبوا بدلًا منه: ${hashesOnMac}`,
            ],
        commands: [...(isSigned ? [verify] : []), hashes],
      },
      {
        title: 'على خادم nginx',
        text: ['لا تستطيع الهواتف حفظ الصفحات إلا من عنوان يبدأ بـ https.'],
        commands: nginx,
      },
      { title: 'على خادم Caddy', text: ['ملف Caddyfile يبين ما يُغيَّر لاسم مع https.'], commands: caddy },
      {
        title: 'على ذاكرة USB، أو حاسوب بلا خادم',
        text: [
          'فكوا ضغط كل الملفات. على Windows افتحوا start.bat بنقرتين؛ وعلى Linux وmacOS اكتبوا: sh start.sh',
          'عندئذ لا يفتح الصفحات إلا هذا الحاسوب. ليفتحها غيره على الشبكة نفسها: sh start.sh --lan',
          'يلزم Node.js 18 أو أحدث، من nodejs.org.',
        ],
      },
      {
        title: 'جهاز عام لكل من يمر',
        text: [
          'مع ?kiosk=1 تملأ الصفحات الشاشة، وتنسى ما كُتب، وتعود إلى البداية بعد 90 ثانية بلا لمس، ولا تؤدي إلى مواقع أخرى.',
          'لا تستطيع صفحة أن تفرغ سجل المتصفح: شغلوا المتصفح مع --incognito، وأغلقوه بقواعده كما يشرح الملف mirror.md في هذا المجلد.',
        ],
        commands: kiosk(base),
      },
    ],
  };
}
