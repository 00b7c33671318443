/**
 * What a page can say to `<cetr-checker>` and hear from it: the one list, from which `custom-elements.json` is made, and to
 * which a test holds the README and the element itself. All of it is API.
 */

export const ELEMENT = {
  tag: 'cetr-checker',
  className: 'CetrChecker',
  summary: 'A guided checker: whether a review may be needed, what to do about it, whom to ask and what to write.',
  slot: 'What shows without scripts, until the engine runs, and when it cannot: phone numbers and links.',
};

/** Each is also an option of `mount`, in camel case, and an attribute of a mark, after `data-`. */
export const ATTRIBUTES = [
  { name: 'heading-level', type: '"1" | "2" | "3" | "4" | "5" | "6"', default: '2', text: 'level of its headings' },
  { name: 'lang', type: 'string', text: 'language of texts that the page gives by `texts`' },
  { name: 'wording', type: '"plain" | "easy-read"', default: 'plain', text: 'words at the start; visitors may change them' },
  { name: 'audience', type: '"public" | "professional"', default: 'public', text: 'for whom the page is' },
  { name: 'as-of', type: 'string', text: 'the day to answer for, as YYYY-MM-DD; without it, today' },
  { name: 'local-name', type: 'string', text: 'who helps here, where there is no area file' },
  { name: 'local-phone', type: 'string', text: 'their telephone' },
  { name: 'local-url', type: 'string', text: 'their page' },
  { name: 'local-last-checked', type: 'string', text: 'the day on which that was last checked, as YYYY-MM-DD' },
  { name: 'exit-href', type: 'string', text: 'where the link “Leave this page” leads; without it there is none' },
  { name: 'history', type: '"on" | "off"', default: 'on', text: '`off` for pages with a router: the browser’s Back then leaves the page' },
  { name: 'share-answers', type: 'boolean', text: 'puts the answers into the `detail` of events, which page scripts can read' },
  { name: 'area', type: 'string', text: 'address of an area file on your site, or its JSON' },
  {
    name: 'asker',
    type: '"the-person" | "family-or-carer" | "advocate" | "professional" | "commissioner"',
    text: 'who asks, where the page knows; the question is then left out',
  },
];

/** `type` as TypeScript has it; names of the package's own types are those of the entry `.`. */
export const PROPERTIES = [
  { name: 'area', type: 'LocalArea | null', text: 'the area as an object; beats the attribute' },
  { name: 'areas', type: '{ title: string; open(): unknown }[]', text: 'areas that visitors choose from; read when the checker starts' },
  { name: 'texts', type: 'Record<string, string> | null', text: "the page's own words, by the ids in `codes.json`" },
  { name: 'extraBankHolidays', type: 'IsoDate[] | null', text: 'bank holidays announced after this release' },
];

export const METHODS = [
  { name: 'startAgain', static: false, parameters: '', returns: 'void', text: 'forgets the answers and begins anew' },
  {
    name: 'mount',
    static: true,
    parameters: 'elementOrSelector: Element | string, options?: CheckerOptions',
    returns: 'CetrChecker',
    text: 'puts a checker into an element of the page',
  },
];

/** All bubble, and leave the shadow root. */
export const EVENTS = [
  { name: 'cetr-ready', detail: '{}', text: 'the checker can be used' },
  { name: 'cetr-step', detail: '{ step: string; answers?: object }', text: 'another step shows; `answers` only with `share-answers`' },
  { name: 'cetr-result', detail: '{ outcome: string; answers?: object }', text: 'the result shows' },
  { name: 'cetr-error', detail: '{ code: string; message: string }', text: 'for whoever keeps the page: what does not work, once each' },
];

export const PARTS = [
  { name: 'question', text: 'the form of a question' },
  { name: 'button', text: 'any button' },
  { name: 'error-summary', text: 'what is wrong with an answer' },
  { name: 'result', text: 'the result' },
];

export const CSS_PROPERTIES = [
  { name: '--cetr-accent', falls: '--color-accent', default: '#0b5563', text: 'buttons, links and what is chosen' },
  { name: '--cetr-focus', falls: '--color-focus', default: '#ffcf33', text: 'what has the focus' },
  { name: '--cetr-text', falls: '--color-text', default: '#1b2a31', text: 'text' },
  { name: '--cetr-font', falls: '--font-primary', default: 'inherit', text: 'font' },
  { name: '--cetr-radius', falls: '--border-radius', default: '10px', text: 'rounding of corners' },
  { name: '--cetr-background', default: '#ffffff', text: 'background' },
  { name: '--cetr-border', default: '#cfd8da', text: 'lines' },
  { name: '--cetr-error', default: '#b3261e', text: 'errors' },
  { name: '--cetr-button-text', default: '#ffffff', text: 'text on buttons' },
  { name: '--cetr-space', default: '1.5rem', text: 'space around parts' },
];

/** The lists as they stand in the README, one table each. */
export function readmeTables() {
  const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
  const table = (headings, rows) => [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`.replaceAll('  |', ' |')).join('\n');
  const initial = (value) => (value === undefined ? '' : code(value));
  return [
    table(
      ['Attribute', 'Takes', 'Default', 'What for'],
      ATTRIBUTES.map((row) => [code(row.name), row.type === 'boolean' ? 'nothing' : code(row.type), initial(row.default), row.text]),
    ),
    table(
      ['Property', 'Takes', 'What for'],
      PROPERTIES.map((row) => [code(row.name), code(row.type), row.text]),
    ),
    table(
      ['Event', '`detail`', 'When'],
      EVENTS.map((row) => [code(row.name), code(row.detail), row.text]),
    ),
    table(
      ['Part', 'What it is'],
      PARTS.map((row) => [code(row.name), row.text]),
    ),
    table(
      ['Custom property', 'Falls back to', 'What for'],
      CSS_PROPERTIES.map((row) => [code(row.name), [row.falls, row.default].filter(Boolean).map(code).join(', then '), row.text]),
    ),
  ];
}
