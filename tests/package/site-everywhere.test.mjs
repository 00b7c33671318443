/** What holds of every page in every state: on small screens, on paper, without script, for everybody. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { openSite } from './browser/site.mjs';
import { arrive, STATES, unfold } from './browser/states.mjs';
import { DATES, EXAMPLE_PAGES, FORMS_PAGE, HOME, NEED, OFFER, SNIPPET, WORKLIST, WORKLIST_READY } from './browser/steps.mjs';
import { formPage, FORMS } from './form-examples.mjs';

/** 111 stands in no text of the page that is not a link to call it; the same for the others. */
const NUMBERS = ['tel:999', 'tel:111', 'tel:18001111', 'tel:116123', 'sms:85258', 'tel:08001111'];

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const visit = (state, use, options) =>
  site.visit(state.page, async (page) => (await arrive(page, state), await use(page)), {
    ready: state.ready,
    ...options,
  });

// One visit for each state: to open a page and to get there takes longer than to look at it.
for (const state of STATES.filter(({ isOneOfMany }) => !isOneOfMany)) {
  test(state.name, async (t) => {
    const use = async (page) => {
      await state.reach(page);

      await t.test(`(28) ${state.name}: on paper there is no button, and with an answer nothing to fill in`, async () => {
        // Nothing was unfolded yet: paper has to show it by itself.
        await page.setViewportSize({ width: 720, height: 1000 });
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.locator(':is(button, nav, .skip, input[type=file]):visible').count(), 0);
        assert.deepEqual(await tooWide(page), []);
        if (state.hasAnswer) await answerIsPrinted(page);
      });
      await page.emulateMedia({ media: 'screen' });
      await unfold(page);

      await t.test(`(19, 34) ${state.name}: axe finds nothing, headings are in order, and urgent help can be called`, async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await axeFindsNothing(page, state.name);
        await headingsAreInOrder(page);
        await everyIdStandsOnce(page);
        await urgentHelpCanBeCalled(page, state);
      });

      await t.test(`(20, 21, 22, 29) ${state.name}: nothing is lost on a small screen, with large text, or with wide spacing`, async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        assert.deepEqual(await tooWide(page), []);
        assert.deepEqual(await tooLow(page), []);
        await axeFindsNothing(page, `${state.name}, narrow`);
        await page.setViewportSize({ width: 640, height: 800 });
        await enlarge(page);
        assert.deepEqual(await tooWide(page), []);
        assert.deepEqual(await cutOff(page), []);
      });
    };
    await site.visit(state.page, use, { ready: state.ready });
  });
}

async function headingsAreInOrder(page) {
  const levels = await page
    .locator(':is(h1, h2, h3, h4, h5, h6):visible')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  assert.equal(levels[0], 1);
  levels.slice(1).forEach((level, index) => assert.ok(level > 1 && level <= levels[index] + 1, levels.join(' ')));
}

async function everyIdStandsOnce(page) {
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  assert.deepEqual(ids, [...new Set(ids)]);
  assert.equal(await page.locator('[style]').count(), 0, 'no style stands in an element');
}

async function urgentHelpCanBeCalled(page, state) {
  const links = await page
    .locator(':is(a[href^="tel:"], a[href^="sms:"]):visible')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent]));
  const wanted = state.hasHelp || state.hasAnswer ? NUMBERS : ['tel:999', 'tel:111', 'tel:116123'];
  for (const number of wanted)
    assert.ok(
      links.some(([href]) => href === number),
      `${number} in ${links}`,
    );
  // What is shown is what is called.
  for (const [href, shown] of links) assert.equal(href.replace(/^\w+:/, ''), shown.replaceAll(' ', ''));
}

async function answerIsPrinted(page) {
  assert.equal(await page.locator(':is(input, select):visible').count(), 0);
  const text = (await page.locator('main, .cetr').allInnerTexts()).join('\n');
  const parts = [
    /2023 policy, section/,
    /NHS England, Dynamic support register/,
    /(Answered for|It is the answer for)\s+(\w+ )?\d+ \w+ 20\d\d/,
    /116 123/,
  ];
  for (const part of parts) assert.match(text, part);
  const folded = await page
    .locator('details')
    .evaluateAll(
      (all) => all.filter((part) => part.checkVisibility() && part.lastElementChild.getBoundingClientRect().height === 0).length,
    );
  assert.equal(folded, 0, 'what is folded away is printed');
}

/** 200% of text, and the spacing that WCAG 1.4.12 lets a reader choose. */
function enlarge(page) {
  return page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean);
    for (const root of [document, ...roots]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
}

for (const [name, sentences] of [
  [
    HOME,
    [
      'The questions need JavaScript',
      'Ask the case manager or the commissioner for a review',
      'ask how to appeal',
      '2023 policy, sections 5; 13.2',
    ],
  ],
  [NEED, ['The questions need JavaScript', 'ask the case manager or the commissioner', '2023 policy, section 13.2']],
  [OFFER, ['The check needs JavaScript', 'how people refer themselves', '2023 policy, sections 3; 5; 9.1; 13.2']],
  [WORKLIST, ['The list needs JavaScript', 'The commissioner keeps the dates of each case', '2023 policy, sections 13.1 Table 2; 16.5; 16.6']],
  [DATES, ['The dates need JavaScript', 'Ask when the next review is due', '2023 policy, sections 13.1 Table 2; 13.2']],
  ...FORMS.map((form) => [formPage(form), ['The form needs JavaScript', 'hold what you write against the policy itself', '2023 policy, ']]),
]) {
  test(`(1) ${name} reads well without script`, async () => {
    await site.visit(
      name,
      async (page) => {
        const text = (await page.locator('main, .cetr').allInnerTexts()).join('\n');
        for (const sentence of [...sentences, 'do not answer emergencies', 'select the mental health option'])
          assert.ok(text.includes(sentence), sentence);
        for (const number of NUMBERS) assert.ok((await page.locator(`main a[href="${number}"]`).count()) > 0, number);
        assert.equal(await page.locator('button, input, #failed:visible').count(), 0, 'nothing that does nothing');
        assert.deepEqual(await tooWide(page), []);
      },
      { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    );
  });
}

for (const [name, sentence] of [
  [HOME, /Ask the case manager or the commissioner for a review/],
  [NEED, /ask the case manager or the commissioner/],
  [WORKLIST, /The commissioner keeps the dates of each case/],
]) {
  test(`(1, 5) ${name}: where WebAssembly is refused the page stays as it is without script, and says so`, async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
    const strict = await openSite({ policy });
    try {
      await assert.rejects(
        strict.visit(
          name,
          async (page) => {
            await page.locator('#failed:visible').waitFor();
            assert.match(await page.locator('main').innerText(), sentence);
            for (const number of NUMBERS) assert.ok((await page.locator(`main a[href="${number}"]`).count()) > 0, number);
            assert.equal(await page.locator('.cetr').count(), 0);
          },
          { ready: false },
        ),
        // The guard sees the reason, and nothing else.
        ({ actual }) => actual.problems.length > 0 && actual.problems.every((problem) => /WebAssembly|wasm/.test(problem)),
      );
    } finally {
      await strict.close();
    }
  });
}

test('every link within the site leads somewhere, and every one out of it is https', async () => {
  const pages = [HOME, NEED, DATES, WORKLIST, OFFER, FORMS_PAGE, ...FORMS.map(formPage)];
  const known = [...pages, EXAMPLE_PAGES, SNIPPET].map((name) => site.address + name);
  for (const name of pages) {
    const look = async (page) => {
      const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.href]));
      for (const [link, whole] of links)
        assert.ok(['#main', '#', ...NUMBERS].includes(link) || known.includes(whole) || link.startsWith('https://'), link);
    };
    await site.visit(name, look, { ready: { [FORMS_PAGE]: 'main', [WORKLIST]: WORKLIST_READY }[name] ?? '.cetr' });
  }
});

for (const name of ['a review being changed', 'the age in the checker, with a problem', 'a result of the checker']) {
  const state = STATES.find((other) => other.name === name);
  test(`(23) ${name}: the focus is seen on whatever can have it, in forced colours too`, async () => {
    for (const forcedColors of ['none', 'active']) {
      const use = async (page) => {
        const unseen = await page.locator('a, button, input, select, summary').evaluateAll((all) =>
          all
            .filter((element) => element.checkVisibility())
            .flatMap((element) => {
              element.focus({ focusVisible: true });
              const { outlineStyle, outlineWidth } = getComputedStyle(
                element.matches('[type=radio], [type=checkbox]') ? element.parentElement : element,
              );
              return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? [element.outerHTML.slice(0, 120)] : [];
            }),
        );
        assert.deepEqual(unseen, []);
      };
      await visit(state, use, { forcedColors });
    }
  });
}

test('(24) nothing moves for those who asked for that', async () => {
  await site.visit(
    DATES,
    async (page) => {
      const moving = await page
        .locator('*')
        .evaluateAll((all) =>
          all
            .filter((element) =>
              [null, '::before', '::after'].some(
                (part) => Number.parseFloat(getComputedStyle(element, part).transitionDuration) > 0,
              ),
            )
            .map(({ className }) => className),
        );
      assert.deepEqual(moving, []);
    },
    { reducedMotion: 'reduce' },
  );
});

/** Elements that stick out of the page at its side. A locator looks into shadow roots as well. */
function tooWide(page) {
  return page.locator('body *').evaluateAll((all) => {
    const most = document.documentElement.clientWidth;
    const isUnseen = (element) => element.closest('.cetr-unseen, .skip');
    const found = all.filter(
      (element) => element.checkVisibility() && !isUnseen(element) && element.getBoundingClientRect().right > most + 1,
    );
    return [
      ...(document.documentElement.scrollWidth > most ? [`the page: ${document.documentElement.scrollWidth}`] : []),
      ...found.map((element) => `${element.tagName} ${element.className}`),
    ];
  });
}

/** Things to press that are lower than 44 pixels; links within a text may be. */
function tooLow(page) {
  return page
    .locator(
      'button, select, textarea, input:not([type=radio], [type=checkbox]), summary, .cetr-choice, .cetr-back a, nav a, footer a',
    )
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map(
          (element) =>
            `${element.tagName} ${element.className} ${element.textContent}: ${element.getBoundingClientRect().height}`,
        ),
    );
}

/** Text that does not fit into what holds it. */
function cutOff(page) {
  return page
    .locator('button, .cetr-tag, .cetr-choice, p, dd, summary')
    .evaluateAll((all) =>
      all
        .filter(
          (element) =>
            element.checkVisibility() &&
            !element.closest('.cetr-unseen') &&
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).display !== 'inline',
        )
        .map((element) => `${element.className}: ${element.textContent}`),
    );
}
