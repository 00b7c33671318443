/** `<cetr-checker>`: the guided checker on any page. */
import { areaFromText, openAreaFile } from './area-file.js';
import { attributeOf, OPTIONS, PROPERTIES } from './checker-options.js';
import { checkerScreen } from '../element/checker-screen.js';
import { engineElement, reasonOf } from './engine-element.js';
import { markLanguage } from './language.js';
import { mount } from './mount.js';
import { pageHistory } from './page-history.js';

/** What the engine takes as it is, each with a question that shows whether it does. */
const ENGINE_OPTIONS = ['asOf', 'texts', 'extraBankHolidays'];

/** The class of the element, on an engine that `load()` gives. To make it changes nothing of the page. */
export function checkerElement(load) {
  return class CetrChecker extends engineElement(load, { properties: PROPERTIES, keepsRoom: true }) {
    static observedAttributes = Object.keys(OPTIONS).map(attributeOf);
    /** Puts a checker into an element that the page has: `mount(elementOrSelector, options)`. */
    static mount = mount;

    #engine;
    #screen;
    #history;
    #set = {};
    #area = null;
    /** What the area was opened from, lest the same file be fetched twice. */
    #areaSource;
    #wording;
    #told = stepOf({ view: 'start' });
    #onPageHide = () => this.#screen?.forget();

    /** The area, as the engine takes it; beats the attribute. Null for none. */
    get area() {
      return this.#set.area ?? null;
    }
    set area(area) {
      this.#setProperty('area', area);
    }

    /** Areas to choose from, `[{ title, open() }]`, for a page that serves several; read when the checker starts. */
    get areas() {
      return this.#set.areas ?? [];
    }
    set areas(areas) {
      this.#setProperty('areas', areas);
    }

    /** The page's own words, by the ids of codes.json. */
    get texts() {
      return this.#set.texts ?? null;
    }
    set texts(texts) {
      this.#setProperty('texts', texts);
    }

    /** One-off bank holidays announced after this release, as YYYY-MM-DD. */
    get extraBankHolidays() {
      return this.#set.extraBankHolidays ?? null;
    }
    set extraBankHolidays(days) {
      this.#setProperty('extraBankHolidays', days);
    }

    #setProperty(name, value) {
      this.#set[name] = value;
      this.#renew();
    }

    connectedCallback() {
      super.connectedCallback();
      this.#history?.join();
      addEventListener('pagehide', this.#onPageHide);
    }

    disconnectedCallback() {
      this.#history?.leave();
      removeEventListener('pagehide', this.#onPageHide);
    }

    attributeChangedCallback() {
      this.#renew();
    }

    /** Empties everything and begins anew. */
    startAgain() {
      this.#screen?.startAgain();
    }

    preparations(engine) {
      // The way into the engine and back, and then what the first page asks it.
      return [() => engine.isWorkingDay('2026-01-02'), () => engine.nextQuestion({})];
    }

    laidOutLater(place) {
      // What stands below the way to begin, and then urgent help in full.
      return ['.cetr-actions ~ *', '.cetr-card ~ *'].map((parts) => [...place.querySelectorAll(parts)]);
    }

    begin(engine, place) {
      this.#engine = engine;
      const history = this.#option('history') === 'off' ? undefined : pageHistory();
      this.#screen = checkerScreen(place, {
        engine,
        areas: this.areas,
        history,
        onView: (shown) => this.#tellView(shown, place),
        onAreaRefused: (error) => this.tellProblem('area-refused', `the area is not usable: ${error.message}`),
        onFailure: (error) => this.tellProblem('engine', reasonOf(error)),
        onLeave: this.hasAttribute('exit-href') ? () => this.#leave() : null,
        ...this.#given(),
      });
      this.#history = history;
      if (this.isConnected) history?.join();
    }

    whenReady() {
      this.#openArea();
    }

    /** Words and settings anew; the answers stay. */
    #renew() {
      if (!this.#screen) return;
      this.#screen.update(this.#given());
      this.#openArea();
    }

    #given() {
      const given = {
        headingLevel: this.#option('headingLevel'),
        isForProfessionals: this.#option('audience') === 'professional',
        asker: this.#option('asker'),
        local: this.#local(),
        area: this.#area,
        ...Object.fromEntries(ENGINE_OPTIONS.map((name) => [name, this.#engineOption(name)])),
      };
      // Only when the page changes it: the visitor may have chosen otherwise meanwhile.
      const wording = this.#option('wording') ?? 'plain';
      if (wording !== this.#wording) given.wording = this.#wording = wording;
      return given;
    }

    #option(name) {
      const attribute = attributeOf(name);
      const text = this.getAttribute(attribute);
      if (text === null) return undefined;
      const value = OPTIONS[name].read(text);
      if (value === undefined) this.warn(`${attribute}="${text}" is left out: it takes ${OPTIONS[name].takes}`);
      return value;
    }

    /** What the engine refuses is left out and told of: it must not stop a visitor. */
    #engineOption(name) {
      const value = this.#set[name] ?? (name in OPTIONS ? this.#option(name) : undefined);
      if (value === undefined || value === null) return undefined;
      try {
        this.#engine.isWorkingDay('2026-01-02', { [name]: value });
        return value;
      } catch (error) {
        this.warn(`${name} is left out: ${error.message}`);
        return undefined;
      }
    }

    #local() {
      const name = this.#option('localName');
      const contact = { phone: this.#option('localPhone'), url: this.#option('localUrl'), lastChecked: this.#option('localLastChecked') };
      if (name !== undefined) return { name, ...contact };
      if (Object.values(contact).some((value) => value !== undefined)) this.warn('local-phone, local-url and local-last-checked need a local-name');
      return undefined;
    }

    /** From the property, from JSON inside the tag or in the attribute, or from the file that the attribute names. */
    async #openArea() {
      const inside = this.querySelector(':scope > script[type="application/json"]');
      const source = this.#set.area ?? inside?.textContent ?? this.#option('area') ?? null;
      if (source === this.#areaSource) return;
      this.#areaSource = source;
      let area = null;
      try {
        area = await this.#areaFrom(source, source === inside?.textContent);
      } catch (error) {
        this.tellProblem(error.code ?? 'area-refused', error.message);
      }
      // Another one may have been named meanwhile.
      if (source !== this.#areaSource || area === this.#area) return;
      this.#area = area;
      this.#screen.setArea(area);
    }

    async #areaFrom(source, isInside) {
      if (source === null) return null;
      let area = source;
      if (typeof source === 'string') area = isInside || source.trimStart().startsWith('{') ? areaFromText(source) : await openAreaFile(source);
      try {
        this.#engine.guideSelfReferral({ asker: 'family-or-carer', person: {} }, area);
      } catch (error) {
        throw Object.assign(new Error(`the area is not usable: ${error.message}`), { code: 'area-refused' });
      }
      return area;
    }

    #tellView({ view, question, outcome }, place) {
      markLanguage(place, { lang: this.#option('lang'), texts: this.#set.texts });
      // The same page written anew is no step.
      const step = stepOf({ view, question, outcome });
      if (step === this.#told) return;
      this.#told = step;
      const shared = this.hasAttribute('share-answers') ? { answers: this.#screen.answers() } : {};
      this.tell('cetr-step', { step: question ?? view, ...shared });
      if (view === 'result') this.tell('cetr-result', { outcome, ...shared });
    }

    /** In place of this page in the browser's history, so that Back does not lead here. */
    #leave() {
      const address = this.#option('exitHref');
      this.#screen.forget();
      if (address !== undefined) location.replace(address);
    }
  };
}

function stepOf({ view, question = '', outcome = '' }) {
  return [view, question, outcome].join(' ');
}
