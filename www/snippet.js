/** The lines that put the checker on a page. They are text, and never become markup here. */

/** One line for the page's own style sheet: it keeps the room, so that nothing is moved when the checker begins. */
export const STYLE = 'cetr-checker { display: block; min-height: 100vh; }';

/** What each option is when nothing is said of it. */
export const USUAL = {
  script: 'element.auto.iife.js',
  folder: './',
  way: 'tag',
  area: 'none',
  wording: 'plain',
  audience: 'public',
  asker: '',
  level: '2',
};

/** @param integrity the checksum of the script, as sri.json has it */
export function snippet(given, integrity) {
  const options = { ...USUAL, ...given };
  return `${scriptLine(options, integrity)}\n${placeLines(options)}`;
}

/** The one line for a theme, where the editor puts the place itself. */
export function scriptLine({ script, folder }, integrity) {
  const address = `${folder.replace(/\/*$/, '/')}${script}`;
  // From another site a browser compares the checksum only where that site allows it.
  const shared = /^https?:|^\/\//i.test(address) ? ' crossorigin="anonymous"' : '';
  return `<script defer src="${escaped(address)}" integrity="${escaped(integrity)}"${shared}></script>`;
}

/** The place of the checker, with its fall-back inside. */
export function placeLines(options) {
  const inside = fallBack(options);
  if (options.way === 'id') return ['<h2 id="cetr-checker">Do I need a review?</h2>', ...inside].join('\n');
  const isTag = options.way === 'tag';
  const attributes = settings(options).map(([name, value]) => ` ${isTag ? '' : 'data-'}${name}="${escaped(value)}"`);
  const [open, close] = isTag ? ['<cetr-checker', '</cetr-checker>'] : ['<div data-cetr-checker', '</div>'];
  return [`${open}${attributes.join('')}>`, ...inside.map((line) => `  ${line}`), close].join('\n');
}

/** The attributes, without those that say what holds anyway. */
export function settings({ area, address, name, phone, url, wording, audience, asker, level }) {
  const local = area === 'local';
  const all = {
    'heading-level': level === USUAL.level ? '' : level,
    wording: wording === USUAL.wording ? '' : wording,
    audience: audience === USUAL.audience ? '' : audience,
    asker,
    area: area === 'file' ? address : '',
    'local-name': local ? name : '',
    'local-phone': local ? phone : '',
    'local-url': local ? url : '',
  };
  return Object.entries(all).filter(([, value]) => value);
}

/** What visitors read until the checker is ready, and when it cannot start. */
function fallBack({ area, name, phone, url }) {
  const call = (number) => `<a href="tel:${number.replace(/[^\d+]/g, '')}">${escaped(number)}</a>`;
  const now = [
    '<strong>Need help now?</strong>',
    `If a life is in danger, call ${call('999')}.`,
    `For urgent mental health help, call ${call('111')} and select the mental health option.`,
    `To talk to somebody, call Samaritans on ${call('116 123')}.`,
  ];
  const lines = [`<p>${now.join(' ')}</p>`];
  if (area === 'local' && phone) lines.push(`<p>To ask for a review, call ${escaped(name)} on ${call(phone)}.</p>`);
  if (area === 'local' && url) lines.push(`<p>More on <a href="${escaped(url)}">the page of ${escaped(name)}</a>.</p>`);
  const ask = ['To ask for a review, talk to the commissioner.', 'That is the NHS team that arranges the care.', 'A GP can help you to find it.'];
  return [...lines, `<p>${ask.join(' ')}</p>`];
}

/** By the name of each field that has to be changed: what must hold. */
export function faults({ area, folder, address, name, phone, url }) {
  const found = {};
  if (!isPlace(folder)) found.folder = 'The folder must be an address such as /files/, without spaces';
  if (area === 'file' && !isPlace(address)) found.address = 'The area file must be an address such as /files/area.json, without spaces';
  if (area !== 'local') return found;
  if (!name) found.name = 'Enter the name of the team';
  if (phone && !/^\+?[\d\s()-]*$/.test(phone)) found.phone = 'A telephone number has digits and spaces alone';
  else if (phone && phone.replace(/\D/g, '').length < 3) found.phone = 'The telephone number must have 3 digits or more';
  if (url && !isWebPage(url)) found.url = 'The page must begin with https:// or http://';
  if (!phone && !url) found.phone = 'Enter a telephone number or a page, or both';
  return found;
}

/** An address on the page's own site or on another one: its scheme is one of the web, or it has none. */
function isPlace(text) {
  return /^[^\s"'<>]+$/.test(text) && (/^https?:\/\/./i.test(text) || !/^[a-z][a-z\d+.-]*:/i.test(text));
}

function isWebPage(text) {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
