import { extname } from 'node:path';
import { contentType, longerEnds } from '../content-types.ts';
import type { HeaderRule } from '../header-rules.ts';

/**
 * The commands that put a site into an S3 bucket: files whose names have their hash first, so that no page names one that is not there yet,
 * then the rest, then pages, and the worker last. S3 takes the type of a file, and how long it is kept, from whoever puts it there.
 * @param rules of the site; files of those that say `immutable` are put there first
 * @param names of all files of the site: `assets/page-0123456789.js`
 * @returns a script for a POSIX shell
 */
export function renderS3Upload(rules: readonly HeaderRule[], names: readonly string[]): string {
  const hashed = rules.filter(({ headers }) => headers['Cache-Control']?.includes('immutable'));
  const folders = hashed.map(({ path }) => path.slice(1, -1));
  const isHashed = (name: string) => folders.some((folder) => name.startsWith(folder));
  const [long, short] = [hashed[0], rules[0]].map((rule) => rule?.headers['Cache-Control'] ?? 'no-cache') as [
    string,
    string,
  ];
  const first = folders.flatMap((folder) =>
    endsOf(names.filter((name) => name.startsWith(folder))).map((end) => put(`${folder}*`, end, long, [])),
  );
  const later = [...folders.map((folder) => `${folder}*`), 'sw.js', ...never];
  const second = endsOf(names.filter((name) => !isHashed(name) && name !== 'sw.js'))
    .filter((end) => end !== '.html')
    .map((end) => put('*', end, short, later));
  return `#!/bin/sh
# Puts dist/ into the bucket:  sh upload.sh BUCKET DISTRIBUTION
# Before it: npm run build, then npm run keep-assets. It needs the program "aws" and the right to write into the bucket.
set -eu
bucket="$1"
distribution="$2"
put() { aws s3 sync dist "s3://$bucket" --no-progress "$@"; }

# 1. Files whose names have their hash.
${first.join('\n')}
# 2. Everything else that pages name.
${second.join('\n')}
# 3. Pages.
${put('*', '.html', short, later)}
# 4. The worker, which knows all files before it.
aws s3 cp dist/sw.js "s3://$bucket/sw.js" --no-progress --cache-control '${short}' --content-type '${contentType('sw.js')}'
# 5. What is not in dist/ any more goes. Old files with a hash are in it for 30 days: npm run keep-assets.
put --delete --size-only ${without(never)}
# 6. The page for lost readers is the one that CloudFront may have kept.
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/404.html' > /dev/null
`;
}

/** Settings for other hosts, and copies for servers that do not compress by themselves. */
const never = ['_*', '*.br', '*.gz'];

function put(start: string, end: string, time: string, others: readonly string[]): string {
  const longer = Object.keys(longerEnds).filter((one) => one !== end && one.endsWith(end));
  const left = [...others, ...longer.map((one) => `*${one}`)];
  const which = ["--exclude '*'", `--include '${start}${end}'`, without(left)].filter(Boolean).join(' ');
  return `put ${which} --cache-control '${time}' --content-type '${contentType(`file${end}`)}'`;
}

function without(patterns: readonly string[]): string {
  return patterns.map((one) => `--exclude '${one}'`).join(' ');
}

/** @returns the ends of these names, sorted */
function endsOf(names: readonly string[]): string[] {
  const ends = names.map((name) => Object.keys(longerEnds).find((end) => name.endsWith(end)) ?? extname(name));
  return [...new Set(ends)].filter((end) => end !== '').sort();
}
