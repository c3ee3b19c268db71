/** The port of the small server, and of Python's where there is no Node. */
const port = 8080;

/** What is missing with Python, said where it is started. */
const withPython = [
  'Python is on this computer, and Node.js is not. The pages work, with this missing:',
  'the headers that protect the pages, and the page for an address that is not there.',
  'Good for looking at it on this computer. To let others use it, install Node.js: nodejs.org',
];

const withNothing = 'This needs Node.js, version 18 or newer. Install it from nodejs.org, then start this file again.';

/**
 * @param base path below which the mirror lies; Python's server knows no such path
 * @returns the text of `start.sh`, for Linux and macOS
 */
export function startForUnix(base: string): string {
  const python = `elif command -v python3 >/dev/null 2>&1; then
${withPython.map((line) => `  echo "${line}"`).join('\n')}
  echo "Open in a browser on this computer:  http://localhost:${port}/"
  exec python3 -m http.server ${port} --bind 127.0.0.1 --directory site
`;
  return `#!/bin/sh
# Starts the pages in this folder: sh start.sh
cd "$(dirname "$0")" || exit 1
if command -v node >/dev/null 2>&1; then
  exec node serve.mjs "$@"
${base === '/' ? python : ''}else
  echo "${withNothing}"
  exit 1
fi
`;
}

/**
 * @param base as in startForUnix
 * @returns the text of `start.bat`, for Windows, with the line breaks that it wants
 */
export function startForWindows(base: string): string {
  const python = [
    'where py >nul 2>nul',
    'if not errorlevel 1 (',
    ...withPython.map((line) => `  echo ${line.replaceAll('(', '^(').replaceAll(')', '^)')}`),
    `  echo Open in a browser on this computer:  http://localhost:${port}/`,
    `  py -3 -m http.server ${port} --bind 127.0.0.1 --directory site`,
    '  goto end',
    ')',
  ];
  const lines = [
    '@echo off',
    'rem Starts the pages in this folder: open this file with two clicks.',
    'cd /d "%~dp0"',
    'where node >nul 2>nul',
    'if not errorlevel 1 (',
    '  node serve.mjs %*',
    '  goto end',
    ')',
    ...(base === '/' ? python : []),
    `echo ${withNothing}`,
    ':end',
    'pause',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
