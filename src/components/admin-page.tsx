import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { ExitLink } from './exit-link.tsx';

/** What stands on the page until the editor takes its place, and stays when it cannot: without a script, or on a site that is linked to no repository. */
const about = [
  {
    lang: 'en',
    dir: 'ltr',
    title: 'The editor, for staff',
    text: [
      'Here staff write campaigns, guides, notices and contacts. Nothing changes on the site before somebody has looked at it.',
      'The editor needs JavaScript, and a computer with Chrome or Edge to work in a folder on the same computer.',
      'It opens on a site that is linked to its repository, and on your own computer after: npm start',
    ],
    change: 'Open in English',
    desk: 'What is to be done today',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    title: 'المحرر، للموظفين',
    text: [
      'هنا يكتب الموظفون الحملات والأدلة والإعلانات وجهات الاتصال. لا يتغير شيء في الموقع قبل أن يراجعه شخص آخر.',
      'يحتاج المحرر إلى JavaScript، وإلى حاسوب فيه متصفح Chrome أو Edge للعمل في مجلد على الحاسوب نفسه.',
      'يفتح المحرر في موقع مربوط بمستودعه، أو على حاسوبك بعد الأمر: npm start',
    ],
    change: 'افتح بالعربية',
    desk: 'ما يجب عمله اليوم (بالإنجليزية)',
  },
] as const;

/** The page of the editor. It has a look of its own: the editor brings its own, and the styles of the site would disturb it. */
export function AdminPage({ site }: { site: Site }) {
  const tag = site.source.tag;
  return (
    <html lang={tag} dir={site.source.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Editor · ${site.name}`}</title>
        <meta name="description" content="For staff: write campaigns, guides, notices and contacts." />
        <meta name="build" content={site.buildId} />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href="/admin/about.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <div id="about">
          <header>
            <ExitLink label={site.ui(tag).text('exit.label')} locale={tag} />
          </header>
          <main id="main" data-translation="source">
            <h1>{site.name}</h1>
            {about.map(({ lang, dir, title, text, change, desk }) => (
              <section lang={lang} dir={dir}>
                <h2>{title}</h2>
                {text.map((line) => (
                  <p>{line}</p>
                ))}
                <p>
                  <a href={`${urls.admin()}?language=${lang}`}>{change}</a> · <a href={urls.desk()}>{desk}</a>
                </p>
              </section>
            ))}
          </main>
        </div>
        <script type="module" src="/admin/editor.js" />
      </body>
    </html>
  );
}
