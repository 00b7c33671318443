/** The engines that the suites here run in, and what each is asked for by WebDriver. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_ARGUMENTS, findChromium } from '../browser.mjs';
import { ROOT } from '../places.mjs';

const ALL = ['chromium', 'firefox', 'webkit'];

/** Those that `cargo xtask test` found or was asked for. By hand all are wanted: one that is not there fails, and is not skipped. */
export const ENGINES = named(process.env.CETR_ENGINES);

function named(list) {
  if (list === undefined) return ALL;
  const names = list.split(',').filter(Boolean);
  const unknown = names.filter((name) => !ALL.includes(name));
  if (unknown.length > 0) throw new Error(`CETR_ENGINES names ${unknown.join(', ')}, where it can name ${ALL.join(', ')}`);
  return names;
}

/** What the task runner found, else what stands in a place where Debian or the task runner puts it, else the last of them. */
function found(variable, ...places) {
  return process.env[variable] || places.find((place) => existsSync(place)) || places.at(-1);
}

/** What a visitor saves goes into `downloads`. `hasForcedColours` asks for those from the start. */
const WAYS = {
  chromium: ({ downloads }) => ({
    program: found('CETR_CHROMEDRIVER', '/usr/bin/chromedriver', 'chromedriver'),
    capabilities: {
      browserName: 'chrome',
      'goog:chromeOptions': {
        binary: findChromium(),
        args: ['--headless', '--window-size=1280,900', '--lang=en-GB', ...CHROMIUM_ARGUMENTS],
        prefs: { 'download.default_directory': downloads },
      },
    },
  }),
  firefox: ({ downloads, hasForcedColours }) => ({
    program: found('CETR_GECKODRIVER', join(ROOT, 'target/tools/bin/geckodriver'), 'geckodriver'),
    capabilities: {
      browserName: 'firefox',
      'moz:firefoxOptions': {
        binary: found('CETR_FIREFOX', '/usr/bin/firefox-esr', 'firefox'),
        args: ['-headless', '-width', '1280', '-height', '900'],
        prefs: {
          'intl.accept_languages': 'en-GB',
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          // It would take the keys that are meant for the page.
          'browser.download.alwaysOpenPanel': false,
          // The reader's own colours in place of the page's: what `forced-colors` asks after.
          ...(hasForcedColours && { 'browser.display.document_color_use': 2 }),
        },
      },
    },
  }),
  webkit: () => ({
    program: found('CETR_WEBKIT_DRIVER', '/usr/bin/WebKitWebDriver', 'WebKitWebDriver'),
    needsDisplay: true,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: found('CETR_MINIBROWSER', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'),
        args: ['--automation'],
      },
    },
  }),
};

export function wayTo(engine, wishes) {
  return WAYS[engine](wishes);
}
