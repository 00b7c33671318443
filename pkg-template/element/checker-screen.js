/** The guided checker: start, one question a page, check answers, result. */
import { checkView, failureView } from './checker-check.js';
import { checkerJourney } from './checker-journey.js';
import { questionView } from './checker-question.js';
import { checkerSettings } from './checker-settings.js';
import { startView } from './checker-start.js';
import { CHECKER_WORDS } from './checker-words.js';
import { guidanceView } from './guidance-answer.js';
import { GUIDANCE_WORDS } from './guidance-words.js';
import { ask } from './input-errors.js';
import { focusOn, idMaker, innerLink, make } from './make.js';
import { sayer } from './said.js';
import { urgentLine } from './urgent-help.js';

const WORDS = { ...CHECKER_WORDS, ...GUIDANCE_WORDS };
const START = { view: 'start' };

/** A host without a history of its own, or one that is to be left alone. */
const NO_HISTORY = { step: 0, add() {}, onMove() {} };

/**
 * Puts the checker into `root`, an element or a shadow root. `engine` is what `load()` gave.
 *
 * - `history`: the host's way back and forward. It is given numbers of steps and nothing else: `step`, the one at which the visit
 *   begins; `add(step)`; `back()`; `onMove(listener)`, which tells of a step that the visitor went back or forward to.
 * - `onView(shown)`: told which page is shown, `{ view }`: "start", "question" with its `question`, "check", "result" with the
 *   `outcome`, or "failure".
 * - `onAreaRefused(error)`: told that the engine refused the area, which is then done without.
 * - `onFailure(error)`: told that the engine failed, for whoever looks after the page: it is not the visitor's to put right.
 * - `onLeave()`: where there is one, each page has a link to leave by.
 * - `areas`: `[{ title, open() }]`, those to choose from; `open()` gives the area as the engine takes it.
 * - `given`: what can change while the checker is shown. Headings begin at `headingLevel`; `wording` ("plain", "easy-read");
 *   `asker`, who asks, where that is known; `isForProfessionals` shows rules and reasons unfolded; `area`, the page's own;
 *   `local`, a contact `{ name, phone, url, lastChecked }`; `asOf`, `texts`, `extraBankHolidays`, as the engine takes them.
 *
 * Throws what the engine throws when it cannot even begin. Gives back
 * `{ update(changes), setArea(area), startAgain(), forget(), answers() }`.
 */
export function checkerScreen(
  root,
  { engine, areas = [], history = NO_HISTORY, onView = () => {}, onAreaRefused = reportError, onFailure = reportError, onLeave = null, ...given },
) {
  const ids = idMaker();
  let { wording = 'plain' } = given;
  const options = () => ({ wording, asOf: given.asOf, texts: given.texts, extraBankHolidays: given.extraBankHolidays });
  const journey = checkerJourney(engine, { options, asker: () => given.asker });
  /** The one that the visitor chose; without a choice it is the page's own. */
  let chosenArea = null;
  let areaPlace = -1;
  let refusedBefore = null;
  // The pages seen since `first`, a number of the host's history; `at` is the one shown.
  let first = history.step;
  let trail = [START];
  let at = 0;
  let shown;

  const settings = checkerSettings({ ids, areas, onWording: changeWording, onArea: changeArea });
  const line = make('div', { class: 'cetr-line' });
  const bar = make('div', { class: 'cetr-bar' });
  const place = make('div', {});
  const screen = make('div', { class: 'cetr cetr-checker' }, line, bar, place);

  const say = (id, values) => sayer(WORDS, wording)(id, values);
  const level = () => given.headingLevel ?? 2;
  const area = () => chosenArea ?? given.area ?? null;

  const views = {
    start: () =>
      startView({
        level: level(),
        say,
        wording,
        count: firstQuestion().atMostLeft,
        settings: settings.element,
        local: localContact(),
        onStart: () => goTo({ view: 'question', id: firstQuestion().question.id }),
      }),
    question: ({ id, isChange }) =>
      questionView({
        ids,
        level: level(),
        say,
        asked: journey.question(id),
        isForProfessionals: given.isForProfessionals,
        isChange,
        onBack: goBack,
        onAnswer: (value) => take(id, value, isChange),
      }),
    check: () =>
      checkView({
        level: level(),
        say,
        told: journey.told(),
        onBack: goBack,
        onChange: change,
        onGo: () => goTo({ view: 'result' }),
        onStartAgain: startAgain,
      }),
    result: () =>
      guidanceView({
        ids,
        level: level(),
        say,
        wording,
        guidance: guidance(),
        told: journey.told(),
        asker: journey.next().enquiry.asker,
        area: area(),
        local: localContact(),
        hasAreas: areas.length > 0,
        isForProfessionals: given.isForProfessionals,
        refusedBefore,
        about: engine.about(),
        onBack: goBack,
        onChange: change,
        onRefused: showRefused,
        onStartAgain: startAgain,
      }),
  };

  // Before anything is put on the page: with an engine that fails, what stands there stays.
  settings.write(wording, areaPlace);
  build(START);
  root.append(screen);
  history.onMove(moveTo);
  return { update, setArea, startAgain, forget, answers: journey.answers };

  function firstQuestion() {
    return journey.first();
  }

  /** The page's own contact, where it has no area, which says more. */
  function localContact() {
    return area() === null ? given.local : undefined;
  }

  /** What is to be shown for a page seen before: an answer changed since may have taken it away. */
  function standing(entry) {
    if (entry.view === 'start') return entry;
    if (entry.view === 'question' && journey.question(entry.id)) return entry;
    const next = journey.next();
    if (next.step === 'question') return { view: 'question', id: next.question.id };
    return entry.view === 'question' ? { view: 'check' } : entry;
  }

  function build(entry) {
    const now = standing(entry);
    line.replaceChildren(urgentLine(wording), ...(onLeave ? [leaveLine()] : []));
    shown = { ...views[now.view](now), view: now.view };
    bar.hidden = now.view === 'start';
    if (now.view !== 'start' && settings.element.parentElement !== bar) bar.replaceChildren(settings.element);
    place.replaceChildren(shown.element);
    onView({ view: now.view, question: now.id, outcome: shown.outcome });
  }

  function leaveLine() {
    return make('p', { class: 'cetr-leave cetr-not-printed' }, innerLink(say('leave.link'), onLeave));
  }

  function show({ focus = true } = {}) {
    try {
      build(trail[at]);
    } catch (error) {
      onFailure(error);
      shown = { ...failureView({ level: level(), say, wording, onBack: goBack, onStartAgain: startAgain }), view: 'failure' };
      place.replaceChildren(shown.element);
      onView({ view: 'failure' });
    }
    if (focus) focusOn(shown.title, { scrollTo: shown.view === 'start' ? screen : place });
  }

  function goTo(entry) {
    trail = [...trail.slice(0, at + 1), entry];
    at += 1;
    history.add(first + at);
    show();
  }

  function goBack() {
    if (history.back) history.back();
    else moveTo(first + Math.max(0, at - 1));
  }

  /** To a step of the host's history. One from before this visit, or from before a new start, is the start. */
  function moveTo(step) {
    if (step === first + at) return;
    if (trail[step - first] === undefined) {
      first = step;
      trail = [START];
      at = 0;
    } else {
      at = step - first;
    }
    show();
  }

  /** Gives back the words of a problem where the engine refuses the value. */
  function take(id, value, isChange) {
    const { answer: next, issues } = ask(() => journey.answer(id, value), onFailure);
    if (issues?.some(({ code }) => code === 'failed')) return say('failed.text');
    if (issues) return say(id === 'age' ? 'question.age-wrong' : 'question.refused');
    goTo(next.step === 'question' ? { view: 'question', id: next.question.id, isChange } : { view: 'check' });
    return null;
  }

  function change(id) {
    goTo({ view: 'question', id, isChange: true });
  }

  /** With the area that was chosen or is the page's own; one that the engine refuses is told of, and done without. */
  function guidance() {
    try {
      return journey.guidance(area(), refusedBefore);
    } catch (error) {
      if (area() === null || error?.name !== 'CetrInputError' || error.argument !== 1) throw error;
      if (chosenArea === null) {
        given.area = null;
        onAreaRefused(error);
      } else {
        leaveArea();
      }
      return guidance();
    }
  }

  /** What the page changes: the words are written anew, the answers stay. */
  function update(changes) {
    Object.assign(given, changes);
    if (changes.wording) wording = changes.wording;
    writeAnew();
  }

  /** The page's own area, which may come late: a page that does not turn on it stays as it is, under the hands of whoever fills it in. */
  function setArea(area) {
    given.area = area;
    if (shown.view === 'result' || (shown.view === 'start' && given.local !== undefined)) writeAnew();
  }

  function writeAnew() {
    const hadFocus = place.contains(place.getRootNode().activeElement);
    rewrite();
    if (hadFocus) focusOn(shown.title, { scrollTo: place });
  }

  function changeWording(chosen, control) {
    wording = chosen;
    settings.tell('');
    rewrite();
    control.focus({ preventScroll: true });
  }

  /** The same page again, with what was typed into it. */
  function rewrite() {
    const typed = shown.typed?.();
    settings.write(wording, areaPlace);
    show({ focus: false });
    if (typed !== undefined) shown.retype?.(typed);
  }

  function changeArea(chosen) {
    areaPlace = chosen;
    chosenArea = null;
    if (chosen < 0) return showArea('area.left');
    settings.tell(say('area.opening'));
    return Promise.resolve()
      .then(() => areas[chosen].open())
      .then((opened) => {
        // Another one may have been chosen meanwhile.
        if (areaPlace !== chosen) return;
        chosenArea = opened;
        showArea('area.chosen', { area: areas[chosen].title });
      })
      .catch((error) => {
        reportError(error);
        if (areaPlace !== chosen) return;
        leaveArea();
        showArea('area.failed');
      });
  }

  function showArea(text, values) {
    settings.tell(say(text, values));
    if (shown.view === 'result') show({ focus: false });
  }

  function leaveArea() {
    chosenArea = null;
    areaPlace = -1;
    settings.write(wording, areaPlace);
    settings.tell(say('area.failed'));
  }

  function showRefused(what) {
    refusedBefore = what;
    show({ focus: false });
    focusOn(shown.steps ?? shown.title);
  }

  /** Empties everything. What the host's history leads back to is the start from then on. */
  function startAgain() {
    empty();
    first += at + 1;
    history.add(first);
    at = 0;
    show();
  }

  /** The same without a word, for a page that is being left: whoever comes back to it finds none of the answers. */
  function forget() {
    empty();
    first += at;
    at = 0;
    show({ focus: false });
  }

  function empty() {
    journey.clear();
    refusedBefore = null;
    chosenArea = null;
    areaPlace = -1;
    settings.write(wording, areaPlace);
    settings.tell('');
    trail = [START];
  }
}
