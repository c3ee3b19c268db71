/** The name of the site. It stands here and nowhere else in the code; texts take it as {site}. */
export const siteName = 'Salama';

/** Public address, without a slash at the end. The host that publishes the site sets SITE_ORIGIN. */
export const siteOrigin = process.env.SITE_ORIGIN ?? 'https://salama.example';
