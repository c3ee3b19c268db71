import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { AssetAddresses } from './assets.ts';
import { StaffFrame } from './staff-frame.tsx';

/** What stands on the page until staff open the editor. Staff read English or Arabic; no native speaker has read the Arabic yet. */
const about = [
  {
    tag: 'en',
    dir: 'ltr',
    title: 'The editor, for staff',
    text: [
      'Here staff write campaigns, guides, notices and contacts. Nothing changes on the site before somebody has looked at it.',
      'It needs JavaScript, and Chrome or Edge on a computer to work in a folder there.',
    ],
    open: 'Open the editor',
    notLinked:
      'This site is not linked to its repository yet. Open the editor on your own computer: type npm start, then open the address with /admin/ at its end.',
    desk: 'What is to be done',
  },
  {
    tag: 'ar',
    dir: 'rtl',
    title: 'المحرر، للموظفين',
    text: [
      'هنا يكتب الموظفون الحملات والأدلة والإعلانات وجهات الاتصال. لا يتغير شيء في الموقع قبل أن يراجعه شخص آخر.',
      'يحتاج المحرر إلى JavaScript، وإلى متصفح Chrome أو Edge على حاسوب للعمل في مجلد عليه.',
    ],
    open: 'افتح المحرر',
    notLinked:
      'هذا الموقع غير مربوط بمستودعه بعد. يُفتح المحرر على حاسوبك: يُكتب npm start ثم يُفتح العنوان وفي آخره /admin/',
    desk: 'ما يجب عمله (بالإنجليزية)',
  },
] as const;

/** The page of the editor, for staff: in no list, menu, search or pack. Readers who come by see what it is, and the way out. */
export function AdminPage({ site, assets }: { site: Site; assets: AssetAddresses }) {
  return (
    <StaffFrame
      site={site}
      assets={assets}
      title="Editor"
      description="For staff: write campaigns, guides, notices and contacts."
      script={assets.editor}
    >
      {about.map((said) => (
        <section lang={said.tag} dir={said.dir}>
          <h2>{said.title}</h2>
          {said.text.map((line) => (
            <p>{line}</p>
          ))}
          <p hidden data-not-linked>
            {said.notLinked}
          </p>
          <p class="buttons">
            <button type="button" class="button" hidden data-open-editor={said.tag}>
              {said.open}
            </button>
            <a class="button" href={urls.desk()}>
              {said.desk}
            </a>
          </p>
        </section>
      ))}
    </StaffFrame>
  );
}
