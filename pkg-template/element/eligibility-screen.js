/** "Do I need a review?": the questions, and below them the answer. */
import { ask } from './input-errors.js';
import { eligibilityAnswer } from './eligibility-answer.js';
import { eligibilityForm } from './eligibility-form.js';
import { errorSummary } from './error-summary.js';
import { button, focusOn, idMaker, make } from './make.js';
import { urgentLine } from './urgent-help.js';

/**
 * Puts the screen into `root`, an element or a shadow root. `engine` is what `load()` gave; headings begin at
 * `headingLevel`; `links.reviewDates` is the address of the other screen, if there is one.
 */
export function eligibilityScreen(root, { engine, headingLevel = 2, links = {} }) {
  const ids = idMaker();
  const problems = errorSummary({ ids, level: headingLevel });
  const form = eligibilityForm({ ids, level: headingLevel, onSubmit: show, onChange: outdate });
  const outdated = make(
    'div',
    { class: 'cetr-outdated', hidden: true },
    make('p', {}, 'You have changed an answer. What is below is from before.'),
    button('Show the new answer', show, { kind: 'main' }),
  );
  const news = make('p', { class: 'cetr-unseen', role: 'status' });
  const place = make('div', {});
  const screen = make('div', { class: 'cetr' }, urgentLine(), problems.element, form.element, news, outdated, place);
  root.append(screen);

  function show() {
    const { person, problems: typing } = form.read();
    const { answer: all, issues = [] } = ask(() => ({
      answer: engine.assessEligibility(person),
      routes: { review: engine.findConsentRoute(person, 'review'), register: engine.findConsentRoute(person, 'register') },
    }));
    const found = form.showProblems(typing, issues);
    if (found.length > 0) {
      putAnswer();
      return problems.show(found);
    }
    problems.clear();
    const { element, title } = eligibilityAnswer({
      engine,
      ...all,
      given: form.given(),
      level: headingLevel,
      links,
      goTo: form.goTo,
      startAgain,
    });
    putAnswer(element);
    focusOn(title, { scrollTo: element });
  }

  /** An answer from before stays to be read, and says that it is. */
  function outdate() {
    if (!place.hasChildNodes() || !outdated.hidden) return;
    outdated.hidden = false;
    news.textContent = 'The answer is from before your change.';
  }

  function putAnswer(...content) {
    outdated.hidden = true;
    news.textContent = '';
    place.replaceChildren(...content);
  }

  function startAgain() {
    form.empty();
    form.showProblems([], []);
    problems.clear();
    putAnswer();
    form.goTo('age');
  }
}
