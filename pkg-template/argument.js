/**
 * Writes one argument of a call as the JSON text that the engine reads.
 *
 * Not `JSON.stringify`: that loses things without a word (functions and symbols vanish, NaN and a hole become null,
 * a Map becomes {}), asks `toJSON`, and turns a Date into the day before. Here whatever JSON cannot hold is written
 * at its place as a marker, `{"\u0000": "a Date"}`, and the engine refuses it there, by path. Each property is read
 * once: a getter may answer differently the second time, so nothing is looked at first and read later.
 *
 * Every call goes through here, hence one growing string and a look at the characters instead of a regular
 * expression: a history of 60 events takes half the time of `structuredClone` (see tests/package/bench.mjs).
 */

/** Containers within containers, the argument itself being the first. */
const DEEPEST = 32;
/** Code points over all texts and keys of one argument. */
const MOST_CHARACTERS = 5_000_000;
/** Values within one argument. Characters alone would not stop a list of four thousand million holes. */
const MOST_VALUES = 5_000_000;
/** Up to this length it is quicker to look at each character than to ask `JSON.stringify`. */
const SHORT = 40;
/** So many values are written between two looks at how the text is kept. */
const BATCH = 4096;

const NUL = '\u0000';
const HALF_A_PAIR = /\p{Surrogate}/u;
const HALVES_OF_PAIRS = /\p{Surrogate}/gu;

/** Thrown by the writer, at itself, to stop at once. */
const TOO_LARGE = Symbol('too large');
/** Stands for what a property that throws would have given. */
const UNREADABLE = Symbol('unreadable');
const THROWS = 'a value that throws when read';

// Taken once, so that it is these that are asked whatever happens to the prototypes later.
const { toString: tagOf } = Object.prototype;
const { hasOwn } = Object;

/** The JSON text of any JavaScript value, markers included. Never throws, never changes the value. */
export function argumentText(value) {
  const writer = new Writer();
  try {
    writer.value(value);
    return writer.whole();
  } catch (thrown) {
    if (thrown === TOO_LARGE) return marker('too large');
    throw thrown;
  }
}

class Writer {
  text = '';
  lastRead;
  #settled = [];
  #characters = 0;
  #values = 0;
  /** The containers that the present value stands in: one that stands in itself is a cycle. */
  #ancestors = [];

  whole() {
    return this.#settled.length === 0 ? this.text : this.#settled.join('') + this.text;
  }

  value(value) {
    if (++this.#values > MOST_VALUES) throw TOO_LARGE;
    if (this.#values % BATCH === 0) this.#settle();
    switch (typeof value) {
      case 'string':
        this.#string(value);
        break;
      case 'number':
        // -0 is written 0, as the engine knows no other.
        if (Number.isFinite(value)) this.text += value;
        else this.#mark(String(value));
        break;
      case 'boolean':
        this.text += value ? 'true' : 'false';
        break;
      case 'undefined':
        this.text += 'null';
        break;
      case 'object':
        if (value === null) this.text += 'null';
        else this.#container(value);
        break;
      case 'symbol':
        this.#mark(value === UNREADABLE ? THROWS : 'a symbol');
        break;
      default:
        this.#mark(`a ${typeof value}`); // a function, a bigint
    }
  }

  #container(value) {
    const ancestors = this.#ancestors;
    for (let index = 0; index < ancestors.length; index++) {
      if (ancestors[index] === value) return this.#mark('a cycle');
    }
    if (ancestors.length === DEEPEST) return this.#mark('nested too deep');
    let length;
    let keys;
    try {
      if (Array.isArray(value)) {
        length = Number(value.length); // a proxy may give anything for a length
      } else {
        const tag = tagOf.call(value);
        if (tag !== '[object Object]') return this.#mark(kind(tag));
        keys = Object.keys(value);
      }
    } catch {
      return this.#mark(THROWS); // a revoked proxy, for one
    }
    ancestors.push(value);
    if (keys === undefined) this.#list(value, length);
    else this.#record(value, keys);
    ancestors.pop();
  }

  #list(value, length) {
    // Before it is walked: four thousand million holes are written in no time to speak of, and read for hours.
    if (length > MOST_VALUES) throw TOO_LARGE;
    this.text += '[';
    for (let index = 0; index < length; index++) {
      if (index > 0) this.text += ',';
      let element = null;
      try {
        // Its own only: a hole must not be filled from a prototype.
        if (hasOwn(value, index)) element = value[index];
      } catch {
        element = UNREADABLE;
      }
      this.value(element);
    }
    this.text += ']';
  }

  #record(value, keys) {
    this.text += '{';
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index];
      if (index > 0) this.text += ',';
      this.#key(key);
      let property;
      try {
        property = value[key];
      } catch {
        property = UNREADABLE;
      }
      this.value(property);
    }
    this.text += '}';
  }

  #string(text) {
    if (isPlain(text)) {
      this.#count(text.length);
      this.text += `"${text}"`;
    } else {
      this.#countPoints(text);
      if (HALF_A_PAIR.test(text)) this.#mark('text with half a surrogate pair');
      else this.text += JSON.stringify(text);
    }
  }

  /** A key that begins like a marker's gets one more NUL, which the engine takes off: no caller can forge a marker. */
  #key(key) {
    if (isPlain(key)) {
      this.#count(key.length);
      this.text += `"${key}":`;
    } else {
      this.#countPoints(key);
      const whole = key.replace(HALVES_OF_PAIRS, '\uFFFD');
      this.text += `${JSON.stringify(whole.startsWith(NUL) ? NUL + whole : whole)}:`;
    }
  }

  /**
   * A string that grows by pieces is kept as the tree of its pieces until somebody reads a character of it. Now and
   * then is often enough for the thousand histories of a worklist to need a tenth of the memory and half the time.
   */
  #settle() {
    this.lastRead = this.text.charCodeAt(0); // kept, lest an optimiser find that nobody needs to read it
    this.#settled.push(this.text);
    this.text = '';
  }

  #mark(what) {
    this.text += marker(what);
  }

  #countPoints(text) {
    // A code point takes two units at most, so what is longer than that needs no counting.
    if (text.length > 2 * MOST_CHARACTERS) throw TOO_LARGE;
    this.#count(text.length - pairsIn(text));
  }

  #count(characters) {
    this.#characters += characters;
    if (this.#characters > MOST_CHARACTERS) throw TOO_LARGE;
  }
}

/** Short, and without a character that JSON escapes or that needs a second look. */
function isPlain(text) {
  const { length } = text;
  if (length > SHORT) return false;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x22 || code === 0x5c || code >= 0x7f) return false;
  }
  return true;
}

/** How many characters of a text take two units. A loop, since five million of them may have to be counted. */
function pairsIn(text) {
  let pairs = 0;
  for (let index = 1; index < text.length; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) pairs++;
  }
  return pairs;
}

/** "[object Date]" is "a Date". The tag is the caller's to choose, so only a plain name is repeated. */
function kind(tag) {
  const name = tag.slice(8, -1);
  if (!/^[A-Z][A-Za-z0-9.]{0,39}$/.test(name)) return 'an object that is not data';
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}

function marker(what) {
  return `{"\\u0000":"${what}"}`;
}
