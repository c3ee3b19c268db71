import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError, formatProblem, type Problem, sortProblems } from '../../../src/model/problem.ts';
import { formatProblemInArabic, sentenceInArabic } from '../../../src/model/problem-sentences/in-arabic.ts';
import { edit, load, makeSite, write } from '../../fixtures/site.ts';

/**
 * Mistakes of somebody who writes with a word processor and copies from chats, each with everything that the check says. One cause is
 * one sentence, and it names the line on which the mistake was made. Others stand in `tests/fixtures`, a folder each.
 */
const folder = 'campaigns/test-campaign';
const facts = `${folder}/campaign.yaml`;
const words = `${folder}/en.md`;
const arabic = `${folder}/ar.md`;
const worldDay = 'campaigns/world-day-2024/campaign.yaml';
const contacts = 'src/content/testland/contacts.yaml';
const guide = 'src/content/testland/guides/passport-kept/en.md';

type Mistake = readonly [name: string, make: (root: string) => void, lines: readonly string[]];

const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  'dates and facts': [
    [
      'a year without quotes',
      (root) => edit(root, facts, "'2024-07-01'", '2024'),
      [
        'campaigns/test-campaign/campaign.yaml:2 - start - is not a text (put it in quotes) - write: First day: year, month and day as in 2025-06-11, or 2025-06, or 2025 when the source says no more',
      ],
    ],
    [
      'a day with the month in the middle and slashes',
      (root) => edit(root, facts, "'2024-07-01'", '01/07/2024'),
      [
        'campaigns/test-campaign/campaign.yaml:2 - start - is not a date - write: First day: year, month and day as in 2025-06-11, or 2025-06, or 2025 when the source says no more',
      ],
    ],
    [
      'a day in Arabic digits',
      (root) => edit(root, facts, "'2024-07-01'", "'٢٠٢٤-٠٧-٠١'"),
      [
        'campaigns/test-campaign/campaign.yaml:2 - start - has other digits than 0 to 9 - write: First day: year, month and day as in 2025-06-11, or 2025-06, or 2025 when the source says no more',
      ],
    ],
    [
      'a day in curly quotes, as a word processor makes them',
      (root) => edit(root, facts, "'2024-07-01'", '‘2024-07-01’'),
      [
        'campaigns/test-campaign/campaign.yaml:2 - start - has curly quotes, as a word processor writes them - type straight quotes',
      ],
    ],
    [
      'shown only after it has been taken away',
      (root) => edit(root, facts, 'kind: campaign', "kind: campaign\npublishOn: '2024-08-01'\nendsOn: '2024-07-15'"),
      [
        'campaigns/test-campaign/campaign.yaml:2 - publishOn - is after endsOn, so no home page would ever show it - write an earlier publishOn or a later endsOn',
      ],
    ],
    [
      'taken away before it begins',
      (root) => edit(root, facts, 'kind: campaign', "kind: campaign\nendsOn: '2024-06-15'"),
      [
        'campaigns/test-campaign/campaign.yaml:2 - endsOn - is before the start - write: Last day on the home pages of countries; leave it out when that is the last day itself: year, month and day as in 2025-06-11',
      ],
    ],
    [
      'standing, and with days all the same',
      (root) => edit(root, facts, 'kind: campaign', 'kind: campaign\nstanding: true'),
      [
        'campaigns/test-campaign/campaign.yaml:3 - start - a campaign has a start and an end, or is standing and has neither - write start and end, or write standing: true and take both away',
      ],
    ],
    [
      'yes instead of true',
      (root) => edit(root, facts, 'kind: campaign', 'kind: campaign\nstanding: yes'),
      [
        'campaigns/test-campaign/campaign.yaml:2 - standing - is not true or false - write: true for a campaign that runs all the time; it has no dates',
      ],
    ],
    [
      'contacts with commas and without brackets',
      (root) => edit(root, facts, '[test-hotline]', 'test-hotline, test-emergency'),
      [
        'campaigns/test-campaign/campaign.yaml:5 - contacts - is not a list (put it in square brackets, with commas between) - write: Call to action: who to call, for example [kw-emergency-112]',
      ],
    ],
    [
      'contacts with an Arabic comma between',
      (root) => edit(root, facts, '[test-hotline]', '[test-hotline، test-emergency]'),
      [
        'campaigns/test-campaign/campaign.yaml:5 - contacts.0 - holds more than one id - put a plain comma between two, as in [kuwait, qatar]',
      ],
    ],
    [
      'contacts with "and" between',
      (root) => edit(root, facts, '[test-hotline]', '[test-hotline and test-emergency]'),
      [
        'campaigns/test-campaign/campaign.yaml:5 - contacts.0 - holds more than one id - put a plain comma between two, as in [kuwait, qatar]',
      ],
    ],
    [
      'a country with a capital',
      (root) => edit(root, facts, '[testland]', '[Testland]'),
      [
        'campaigns/test-campaign/campaign.yaml:4 - countries.0 - is not an id - write: A country: lower-case letters a-z, digits and hyphens, for example kuwait; did you mean testland?',
      ],
    ],
    [
      'an audience in words',
      (root) => edit(root, facts, 'partners:', 'audiences: [Domestic workers]\npartners:'),
      [
        'campaigns/test-campaign/campaign.yaml:7 - audiences.0 - is not one of the values that are allowed - write: Who it is for: everyone, domestic-workers, private-sector, outdoor-workers, women, men, children, deaf-people, trafficking-victims, nationals, families; did you mean domestic-workers?',
      ],
    ],
    [
      'a contact that is held back',
      (root) => edit(root, facts, '[test-hotline]', '[test-old-office]'),
      [
        'campaigns/test-campaign/campaign.yaml:5 - test-campaign.contacts - names the contact test-old-office, which is not published - name another contact',
      ],
    ],
    [
      'a source without its https://',
      (root) => edit(root, facts, 'https://source.example/page', 'www.source.example/page'),
      [
        'campaigns/test-campaign/campaign.yaml:9 - source.url - is not a web address - write: Address of the page the fact was read on: starts with https:// or http://, for example https://news.example/page',
      ],
    ],
    [
      'the year of a World Day in quotes',
      (root) => edit(root, worldDay, 'year: 2024', "year: '2024'"),
      [
        'campaigns/world-day-2024/campaign.yaml:2 - year - is not a number (write it without quotes) - write: Year of the World Day, for example 2027',
      ],
    ],
  ],
  numbers: [
    [
      'a number without its +',
      (root) => edit(root, contacts, "'+96522215150'", "'96522215150'"),
      [
        'src/content/testland/contacts.yaml:21 - test-hotline.channels.0.number - does not begin with + and the code of its country - write: Full number with + and the code of its country, the digits 0 to 9 and no spaces, in quotes: "+96525589696". Short numbers such as 112 are of type short-code',
      ],
    ],
    [
      'a number with 00',
      (root) => edit(root, contacts, "'+96522215150'", "'0096522215150'"),
      [
        'src/content/testland/contacts.yaml:21 - test-hotline.channels.0.number - begins with 00 instead of + - write: Full number with + and the code of its country, the digits 0 to 9 and no spaces, in quotes: "+96525589696". Short numbers such as 112 are of type short-code',
      ],
    ],
    [
      'a number with a mark of direction from a chat',
      (root) => edit(root, contacts, "'+96522215150'", "'\u200e+96522215150'"),
      [
        'src/content/testland/contacts.yaml:21 - test-hotline.channels.0.number - has a character that nobody can see - type it again by hand, without copying it',
      ],
    ],
    [
      'a short number as a full one',
      (root) => edit(root, contacts, "type: short-code, number: '112'", "type: phone, number: '112'"),
      [
        'src/content/testland/contacts.yaml:6 - test-emergency.channels.0.number - is a short number - write: Full number with + and the code of its country, the digits 0 to 9 and no spaces, in quotes: "+96525589696". Short numbers such as 112 are of type short-code',
      ],
    ],
    [
      'an e-mail address as a link',
      (root) => edit(root, contacts, 'help@embassy.example', 'mailto:help@embassy.example'),
      [
        'src/content/testland/contacts.yaml:58 - test-embassy.channels.0.address - is not an e-mail address - write: E-mail address, such as help@embassy.example',
      ],
    ],
  ],
  'the way a line is written': [
    [
      'no space behind the colon',
      (root) => edit(root, words, 'title: A', 'title:A'),
      [
        'campaigns/test-campaign/en.md:2 - line - has no space behind the colon - put a space there, as in title: A safe summer',
      ],
    ],
    [
      'a colon of another keyboard',
      (root) => edit(root, words, 'title: A', 'title： A'),
      [
        'campaigns/test-campaign/en.md:2 - line - has a colon of another script - type a plain colon and a space behind it',
      ],
    ],
    [
      'a colon in a title in curly quotes',
      (root) => edit(root, words, 'title: A safe summer', 'title: “A safe summer: rest”'),
      [
        'campaigns/test-campaign/en.md:2 - line - has curly quotes, as a word processor writes them - type straight quotes',
      ],
    ],
    [
      'a title that begins with a word in quotes',
      (root) => edit(root, words, 'title: A safe summer', 'title: "Rest" is your right'),
      [
        'campaigns/test-campaign/en.md:2 - line - has words behind the closing quote - put the whole text in quotes of the other kind',
      ],
    ],
    [
      'an apostrophe in single quotes',
      (root) => edit(root, words, 'title: A safe summer', "title: 'It's hot'"),
      [
        'campaigns/test-campaign/en.md:2 - line - has words behind the closing quote - put the whole text in quotes of the other kind',
      ],
    ],
    [
      'a quote that is not closed',
      (root) => edit(root, words, 'title: A safe summer', 'title: "A safe summer'),
      [
        'campaigns/test-campaign/en.md:2 - line - has a quote that does not end - close it, or put the whole text in quotes',
      ],
    ],
    [
      'a title that begins with a bold word of a chat',
      (root) => edit(root, words, 'title: A safe summer', 'title: *Rest* now'),
      ['campaigns/test-campaign/en.md:2 - line - begins with * - put the whole text in quotes'],
    ],
    [
      'a title that begins with @',
      (root) => edit(root, words, 'title: A safe summer', 'title: @salama'),
      ['campaigns/test-campaign/en.md:2 - line - begins with @ - put the whole text in quotes'],
    ],
    [
      'a hashtag behind a title',
      (root) => edit(root, words, 'title: A safe summer', 'title: A safe summer #rest'),
      [
        'campaigns/test-campaign/en.md:2 - line - has words behind a # that nobody would see - put the whole text in quotes, or take them away',
      ],
    ],
    [
      'a summary that begins with braces',
      (root) => edit(root, words, 'summary: About heat', 'summary: {phone:test-hotline} about heat'),
      ['campaigns/test-campaign/en.md:3 - line - begins with a bracket - put the whole text in quotes'],
    ],
    [
      'a text on two lines',
      (root) => edit(root, words, 'summary: About heat and', 'summary: About heat\nand'),
      [
        'campaigns/test-campaign/en.md:4 - line - has no colon - write the name of a field and a colon first; keep each text on one line',
      ],
    ],
    [
      'a tab in front of a field',
      (root) => edit(root, facts, '  url:', '\turl:'),
      ['campaigns/test-campaign/campaign.yaml:9 - line - is indented with a tab - use spaces'],
    ],
    [
      'spaces of a word processor in front of a field',
      (root) => edit(root, facts, '  url:', '\u00a0\u00a0url:'),
      [
        'campaigns/test-campaign/campaign.yaml:9 - line - has a space that only looks like one - delete the spaces at the beginning of the line and behind the colon, and type them again',
      ],
    ],
    [
      'a field in the wrong column',
      (root) => edit(root, facts, '  publisher:', '   publisher:'),
      [
        'campaigns/test-campaign/campaign.yaml:9 - line - begins in another column than its neighbours, or the next line does - give the lines of one group the same number of spaces at the beginning',
      ],
    ],
    [
      'a bullet in front of an id',
      (root) => edit(root, facts, 'contacts: [test-hotline]', 'contacts:\n• test-hotline'),
      [
        'campaigns/test-campaign/campaign.yaml:6 - line - begins with a bullet sign - begin the line with a hyphen and a space, as in - kuwait',
      ],
    ],
    [
      'a bracket that is not closed',
      (root) => edit(root, facts, '[test-hotline]', '[test-hotline'),
      ['campaigns/test-campaign/campaign.yaml:5 - line - has a bracket that does not end - close the bracket'],
    ],
    [
      'three hyphens that became a dash',
      (root) => edit(root, words, '---\ntitle', '—\ntitle'),
      [
        'campaigns/test-campaign/en.md:1 - fields - begins with "—" - write three plain hyphens --- as the first line, then the fields such as title, then --- again',
      ],
    ],
  ],
  texts: [
    [
      'words copied from Word with their looks',
      (root) => edit(root, words, 'It began', '<p class="MsoNormal">It began</p>'),
      [
        'campaigns/test-campaign/en.md:6 - text - has code of a web page: "<p class=\\"MsoNormal\\">It began</p> on {da" - take away everything between < and >; copy through Notepad, which keeps only the words',
      ],
    ],
    [
      'a reference with a space for the colon',
      (root) => edit(root, words, 'It began', 'Call {phone test-hotline}. It began'),
      [
        'campaigns/test-campaign/en.md:6 - text - has braces that name nothing: "{phone test-hotline}" - write a kind, a colon and an id, without spaces and capitals: {phone:kw-emergency-112}; did you mean {phone:test-hotline}?',
      ],
    ],
    [
      'a reference with capitals',
      (root) => edit(root, words, 'It began', 'Call {Phone:Test-Hotline}. It began'),
      [
        'campaigns/test-campaign/en.md:6 - text - has braces that name nothing: "{Phone:Test-Hotline}" - write a kind, a colon and an id, without spaces and capitals: {phone:kw-emergency-112}; did you mean {phone:test-hotline}?',
      ],
    ],
    [
      'a reference in round brackets',
      (root) => edit(root, words, 'It began', 'Call (phone:test-hotline). It began'),
      [
        'campaigns/test-campaign/en.md:6 - text - names something without braces: "(phone:test-hotline)" - write {phone:test-hotline}',
      ],
    ],
    [
      'a reference in two braces',
      (root) => edit(root, words, 'It began', 'Call {{phone:test-hotline}}. It began'),
      [
        'campaigns/test-campaign/en.md:6 - text - has more braces than one on each side - write one: {phone:kw-emergency-112}',
      ],
    ],
    [
      'a reference whose braces are the wrong way round',
      (root) => edit(root, words, 'It began', 'Call }phone:test-hotline{. It began'),
      [
        'campaigns/test-campaign/en.md:6 - text - has braces that name nothing: "}phone:test-hotline{" - write a kind, a colon and an id, without spaces and capitals: {phone:kw-emergency-112}; did you mean {phone:test-hotline}?',
      ],
    ],
    [
      'a number in a reference',
      (root) => edit(root, words, 'It began', 'Call {phone:+96522215150}. It began'),
      [
        'campaigns/test-campaign/en.md:6 - text - has braces that name nothing: "{phone:+96522215150}" - write a kind, a colon and an id, without spaces and capitals: {phone:kw-emergency-112}',
      ],
    ],
    [
      'a reference that was translated',
      (root) => edit(root, arabic, '{campaign:world-day-2024}', '{حملة:world-day-2024}'),
      [
        'campaigns/test-campaign/ar.md:1 - references - misses {campaign:world-day-2024} - put in what the source campaigns/test-campaign/en.md names',
        'campaigns/test-campaign/ar.md:7 - text - has braces that name nothing: "{حملة:world-day-2024}" - write a kind, a colon and an id, without spaces and capitals: {phone:kw-emergency-112}',
      ],
    ],
    [
      'an address that is no link',
      (root) => edit(root, words, 'It began', 'See https://source.example/page. It began'),
      ['campaigns/test-campaign/en.md:6 - text - has a web address that is no link - write [words](https://address)'],
    ],
    [
      'a link without https://',
      (root) => edit(root, words, 'It began', 'See [the page](www.source.example/page). It began'),
      [
        'campaigns/test-campaign/en.md:6 - text - has a link that is not allowed: "www.source.example/page" - put https:// before the address',
      ],
    ],
    [
      'a bullet from a chat',
      (root) => edit(root, words, 'It began', '• It began'),
      ['campaigns/test-campaign/en.md:6 - text - begins with a bullet sign - begin the line with a hyphen and a space'],
    ],
    [
      'a table',
      (root) => edit(root, words, 'It began', '| a | b |\nIt began'),
      ['campaigns/test-campaign/en.md:6 - text - has a table - write a list: a line for each row'],
    ],
    [
      'a heading without a space',
      (root) => edit(root, guide, '## danger', '##danger'),
      [
        'src/content/testland/guides/passport-kept/en.md:28 - text - has a heading without a space - put a space between ## and its words',
      ],
    ],
    [
      'a heading that is misspelt',
      (root) => edit(root, guide, '## danger', '## dangr'),
      [
        'src/content/testland/guides/passport-kept/en.md:28 - text - has the heading "dangr" - use these words, in this order and in every language: happening, allowed, now, call, keep, danger; did you mean danger?',
      ],
    ],
    [
      'a character of a chat that cannot be seen',
      (root) => edit(root, words, 'heat and', 'heat\u2069 and'),
      [
        'campaigns/test-campaign/en.md:3 - text - has the invisible character U+2069 near "summary: About heat and rest." - delete these words and type them again by hand, without copying them',
      ],
    ],
    [
      'a slogan that is too long',
      (root) => edit(root, words, 'summary:', `slogan: ${'Drink water. '.repeat(7)}\nsummary:`),
      [
        'campaigns/test-campaign/en.md:3 - slogan - is longer than 80 characters - write: Words for a poster, at most ten, for example Never pay for a job or a visa.',
      ],
    ],
  ],
  files: [
    [
      'the English text saved as .txt',
      (root) => renameSync(join(root, words), join(root, `${words}.txt`)),
      [
        'campaigns/test-campaign/en.md.txt:1 - file - is not expected here - rename it to en.md; to see the ending .txt, choose "File name extensions" in the folder',
      ],
    ],
    [
      'the facts saved as .txt',
      (root) => renameSync(join(root, facts), join(root, `${facts}.txt`)),
      [
        'campaigns/test-campaign/campaign.yaml.txt:1 - file - is not expected here - rename it to campaign.yaml; to see the ending .txt, choose "File name extensions" in the folder',
      ],
    ],
    [
      'the facts saved as .yml',
      (root) => renameSync(join(root, facts), join(root, facts.replace('.yaml', '.yml'))),
      ['campaigns/test-campaign/campaign.yml:1 - file - is not expected here - rename it to campaign.yaml'],
    ],
    [
      'the English text with a capital',
      (root) => renameSync(join(root, words), join(root, words.replace('en.md', 'En.md'))),
      ['campaigns/test-campaign/En.md:1 - file - is not expected here - rename it to en.md'],
    ],
    [
      'a copy beside the text',
      (root) => cpSync(join(root, words), join(root, words.replace('en.md', 'en - Copy.md'))),
      [
        'campaigns/test-campaign/en - Copy.md:1 - file - is not expected here - delete it, or give it another place: en.md is there already',
      ],
    ],
    [
      'a letter of Word',
      (root) => write(root, 'campaigns/test-campaign/en.docx', 'PK'),
      [
        'campaigns/test-campaign/en.docx:1 - file - is not expected here - copy its words into a plain text file such as en.md',
      ],
    ],
    [
      'a letter of Word with the right name',
      (root) => write(root, words, Buffer.from('504b0304140006000800', 'hex')),
      [
        'campaigns/test-campaign/en.md:1 - file - is a file of Word under another name - copy its words into a plain text file of this name',
      ],
    ],
    [
      'a picture beside the text',
      (root) => write(root, 'campaigns/test-campaign/poster.jpg', 'x'),
      [
        'campaigns/test-campaign/poster.jpg:1 - file - is not expected here - put a picture into the folder images of its item',
      ],
    ],
    [
      'a folder with nothing in it',
      (root) => mkdirSync(join(root, 'campaigns/new-thing')),
      ['campaigns/new-thing/campaign.yaml:1 - file - is missing - add the facts of this item, or delete the folder'],
    ],
    [
      'a folder with a space and a capital',
      (root) => cpSync(join(root, folder), join(root, 'campaigns/Safe summer'), { recursive: true }),
      [
        'campaigns/Safe summer:1 - name - is not a good name for an address - use lower-case letters a-z, digits and hyphens, at most 60; did you mean safe-summer?',
      ],
    ],
    [
      'a second folder that differs by capitals and a space',
      (root) => cpSync(join(root, folder), join(root, 'campaigns/Test Campaign'), { recursive: true }),
      [
        'campaigns/Test Campaign:1 - name - is not a good name for an address - give it another name, or delete it: test-campaign is there already',
      ],
    ],
  ],
};

/** @returns what is wrong, as the command sorts it */
function problemsOf(root: string): readonly Problem[] {
  try {
    load(root);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return sortProblems(error.problems);
  }
}

/** Everything that keeps a direction of its own is an id, a file, a field or code. */
const kept = /\u2068[^\u2069]*\u2069/g;

describe.each(Object.entries(mistakes))('%s', (_group, all) => {
  test.each(all)('%s', (_name, make, lines) => {
    const root = makeSite();
    make(root);
    const problems = problemsOf(root);
    expect(problems.map(formatProblem)).toEqual(lines);
    for (const problem of problems) {
      const sentences = [problem.wrong, problem.mend].map((english) => sentenceInArabic(english));
      expect(sentences).toEqual([expect.any(String), expect.any(String)]);
      expect(formatProblemInArabic(problem).replace(kept, '')).not.toMatch(/[A-Za-z]/);
    }
  });
});

test('what programs leave beside an open file is no mistake', () => {
  const root = makeSite();
  for (const name of ['~$en.md', '.~lock.en.md#']) write(root, `${folder}/${name}`, 'x');
  expect(problemsOf(root)).toEqual([]);
});

test('spaces behind the three hyphens are no mistake', () => {
  const root = makeSite();
  edit(root, words, '---\ntitle', '--- \ntitle');
  expect(problemsOf(root)).toEqual([]);
});
