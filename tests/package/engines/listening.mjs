import { FOLDER } from '../browser/site-server.mjs';

/**
 * What a page says for nobody to hear: errors, refusals by its policy, and whatever goes to the console. Not every engine's
 * WebDriver tells of them, so a script in front of all others of the page writes them down.
 */
const LISTENING = `
const problems = [];
addEventListener('error', ({ message, target }) => problems.push(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => problems.push('rejected: ' + reason));
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => problems.push(effectiveDirective + ' refuses ' + blockedURI));
for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn'])
  console[level] = (...said) => problems.push(level + ': ' + said.map(String).join(' '));
globalThis.problemsHeard = problems;
`;

/** For the server: the script, and the pages with it. */
export const LISTENED = { pages: { 'listening.js': LISTENING }, change: withListening };

function withListening(html) {
  const heard = html.replace('<head>', `<head><script src="${FOLDER}listening.js"></script>`);
  if (heard === html) throw new Error('a page without a <head> cannot be listened to');
  return heard;
}
