/** The script of the page "On this phone". The page itself says what it is for without it. */
import { OfflinePage } from './page/offline-page.ts';

const root = document.querySelector<HTMLElement>('[data-offline]');
if (root) void new OfflinePage(root).start();
