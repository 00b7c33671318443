/** Elements, all made in one place: text stays text, so that the strictest policy of a host has nothing to refuse. */

/**
 * One element. Attributes that are `false`, `null` or `undefined` are left out, `true` is an attribute without a value;
 * `on` holds listeners by event. Children are nodes or text; `false`, `null` and `undefined` are left out, lists opened.
 */
export function make(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** The same for an element of a picture: `drawn('svg', { viewBox: '0 0 64 64' }, drawn('circle', …))`. */
export function drawn(tag, attributes = {}, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') listen(element, value);
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== false && child !== null && child !== undefined));
  return element;
}

function listen(element, listeners) {
  for (const [event, listener] of Object.entries(listeners)) element.addEventListener(event, listener);
}

/** A heading of the level that the place asks for; there is none below the sixth. */
export function heading(level, attributes, ...children) {
  return make(`h${Math.min(level, 6)}`, attributes, ...children);
}

export function button(label, onClick, { kind = 'secondary', ...attributes } = {}) {
  return make(
    'button',
    { type: 'button', part: 'button', class: `cetr-button cetr-button--${kind}`, on: { click: onClick }, ...attributes },
    label,
  );
}

/** Words for those who hear the page, where those who see it have the picture. */
export function unseen(text) {
  return make('span', { class: 'cetr-unseen' }, text);
}

/**
 * A link within the screen. Followed by script: an address with a hash would not lead into a shadow root, and would
 * change the address of the page around it.
 */
export function innerLink(label, follow, attributes = {}) {
  const go = (event) => {
    event.preventDefault();
    follow();
  };
  return make('a', { href: '#', class: 'cetr-link', on: { click: go }, ...attributes }, label);
}

/** Moves the focus, and with it the reader: what stands above is seen too, a host's fixed header left aside. */
export function focusOn(element, { scrollTo = element } = {}) {
  scrollTo.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
}

/** Ids that no other screen of the page has, and no two elements of this one. */
export function idMaker() {
  const screen = Array.from(crypto.getRandomValues(new Uint32Array(2)), (number) => number.toString(36)).join('');
  let last = 0;
  return () => `cetr-${screen}-${++last}`;
}
