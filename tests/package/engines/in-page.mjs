/** What can be said of the checker from within its page. These functions run there, and name only one another. */

/** The open shadow root that holds the checker. */
export function root() {
  return document.querySelector('cetr-checker')?.shadowRoot;
}

export function find(selector) {
  return root().querySelector(selector);
}

export function findAll(selector) {
  return [...root().querySelectorAll(selector)];
}

export function focusedElement() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Every element of the page, those in open shadow roots too. */
export function everything(from = document) {
  return [...from.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

/** Whether it was laid out and is shown: the checker lays its first page out before it shows it. */
export function isSeen(element) {
  return getComputedStyle(element).visibility === 'visible';
}

/** Which page of the checker is shown. */
export function shownView() {
  const screen = root()?.querySelector('.cetr-checker');
  if (!screen || !isSeen(screen)) return 'none';
  if (find('.cetr-result__title')) return 'result';
  if (find('.cetr-step__form')) return 'question';
  if (find('.cetr-start-page')) return 'start';
  return find('.cetr-summary') ? 'check' : 'failure';
}

export function shownTitle() {
  return find('.cetr-step__title, .cetr-result__title')?.textContent;
}

/** Elements that stick out of the page at its side, and the page itself where it can be scrolled there. */
export function tooWide() {
  const page = document.documentElement;
  const found = everything(document.body).filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest('.cetr-unseen, .skip') &&
      element.getBoundingClientRect().right > page.clientWidth + 1,
  );
  return [
    ...(page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} of ${page.clientWidth}`] : []),
    ...found.map((element) => `${element.tagName} ${element.className}`),
  ];
}

export const IN_PAGE = [root, find, findAll, focusedElement, everything, isSeen, shownView, shownTitle, tooWide];
