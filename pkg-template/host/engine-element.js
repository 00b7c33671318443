/**
 * What every element of the package does before and besides its own screen: what stands inside the tag shows until the
 * engine runs, and stays when it cannot; the engine starts when the page is idle; whoever looks after the page is told once.
 */
import { adopt, adoptStyles } from '../element/styles.js';
import { turn } from '../turn.js';
import { idle } from './idle.js';
import { markLanguage } from './language.js';

/** Where there are no elements, on a server, the class can still be imported. */
const Base = globalThis.HTMLElement ?? class {};

/** As the browser would have it for any block; and as high as the window, lest what follows be moved when the screen comes. */
const WAITING = `
:host { display: block; }
:host([hidden]) { display: none; }
.cetr-until-laid-out { height: 0; overflow: hidden; }
.cetr-until-laid-out > .cetr { visibility: hidden; }
.cetr-until-ready { min-height: 100vh; }
`;

/**
 * A class to extend. It calls `preparations(engine)`, what that gives, and then `begin(engine, place)`, each once: the screen
 * goes into `place`, and what it throws leaves the fall-back where it is. Once the screen is seen, `whenReady()` is called.
 *
 * `properties` are those that may have been set before the element was defined; `styles` what the screen needs beyond the
 * styles of all; `keepsRoom` says that the screen is high, so that room is kept for it.
 */
export function engineElement(load, { properties = [], styles = [], keepsRoom = false } = {}) {
  return class extends Base {
    #isAwaited = false;
    #told = new Set();

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      this.waiting = document.createElement('div');
      if (keepsRoom) this.waiting.className = 'cetr-until-ready';
      this.waiting.append(document.createElement('slot'));
      root.append(this.waiting);
    }

    connectedCallback() {
      if (this.#isAwaited) return;
      this.#isAwaited = true;
      for (const property of properties) this.#renew(property);
      this.#start();
    }

    /** What takes long at the first time, as functions to call one after the other. */
    preparations() {
      return [];
    }

    /** What the screen can be without at first. */
    whenReady() {}

    /** Parts of the screen in `place`, as lists of elements, that are laid out after the rest, one list after the other. */
    laidOutLater() {
      return [];
    }

    /** A property set on an element that had no class yet would hide the class's own. */
    #renew(property) {
      if (!Object.hasOwn(this, property)) return;
      const value = this[property];
      delete this[property];
      this[property] = value;
    }

    async #start() {
      try {
        adopt(this.shadowRoot, WAITING);
        await idle();
        const engine = await load();
        // A task each, so that none is long and the page can be used meanwhile.
        for (const step of [() => adoptStyles(this.shadowRoot, ...styles), ...this.preparations(engine)]) {
          await idle();
          step();
        }
        await idle();
        const place = document.createElement('div');
        markLanguage(place);
        this.begin(engine, place);
        await this.#layOut(place);
        this.tell('cetr-ready', {});
        this.whenReady();
      } catch (error) {
        this.waiting.classList.remove('cetr-until-ready');
        this.tellProblem('engine', `cannot start, so the page keeps what stands inside the tag: ${reasonOf(error)}`);
      }
    }

    /** Unseen, below what stands inside the tag, and part by part: at once it would take the browser longer than a page should wait. */
    async #layOut(place) {
      const later = this.laidOutLater(place).map((parts) => parts.filter(({ hidden }) => !hidden));
      for (const part of later.flat()) part.hidden = true;
      place.className = 'cetr-until-laid-out';
      this.waiting.after(place);
      for (const parts of [[], ...later]) {
        await turn();
        for (const part of parts) part.hidden = false;
        // To answer this the browser lays it out now, and not only for the next picture.
        place.getBoundingClientRect();
      }
      await turn();
      this.waiting.remove();
      place.removeAttribute('class');
    }

    /** An event that the page can listen for, beyond the shadow root too. */
    tell(type, detail) {
      this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
    }

    /** For whoever looks after the page, once each: an event and a line in the console. Visitors see nothing of it. */
    tellProblem(code, message, more = {}) {
      if (this.#isKnown(message)) return;
      console.error(`<${this.localName}> ${message}`);
      this.tell('cetr-error', { ...more, code, message });
    }

    /** A setting that was not understood, and is done without. */
    warn(message) {
      if (!this.#isKnown(message)) console.warn(`<${this.localName}> ${message}`);
    }

    #isKnown(message) {
      if (this.#told.has(message)) return true;
      this.#told.add(message);
      return false;
    }
  };
}

/** The first sentence of what was thrown, whatever it was. */
export function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
