/** How the officer's form looks, beside what all screens share in `styles.js`. */

export const LOCAL_OFFER = `
.cetr-offer > .cetr-start > .cetr-button { margin-top: 0; }
.cetr-start > .cetr-question { margin-bottom: 1.25rem; }
.cetr-offers { display: grid; gap: 0.75rem; margin: 0 0 1.5rem; list-style: none; }
.cetr-button--offer { width: 100%; height: 100%; padding: 0.75rem 1rem; border-color: var(--line); background: var(--tint); font-weight: 400; text-align: left; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.cetr-button--offer:hover { border-color: var(--accent); text-decoration-thickness: 3px; }
.cetr-waiting { margin: 1.25rem 0 0; }
.cetr-waiting > * { flex: 1 1 100%; }

.cetr-input--area { display: block; max-width: 40rem; min-height: 5.5rem; line-height: 1.5; resize: vertical; }
.cetr-offer .cetr-input { max-width: 40rem; }
.cetr-offer .cetr-input--short { width: 6rem; }
.cetr-offer .cetr-date .cetr-input { max-width: 6rem; }
.cetr-offer .cetr-question { margin-bottom: 1.5rem; }

.cetr-row { border-top: 1px solid var(--line); }
.cetr-row:last-child { border-bottom: 1px solid var(--line); }
.cetr-row--found { border-left: 5px solid #a36b00; padding-left: 0.75rem; }
.cetr-row--wrong { border-left-color: var(--wrong); }
.cetr-row__title { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; align-items: baseline; min-height: 2.75rem; padding: 0.625rem 0.25rem 0.625rem 1.5rem; position: relative; cursor: pointer; list-style: none; }
.cetr-row__title::-webkit-details-marker { display: none; }
.cetr-row__title::before { content: ""; position: absolute; left: 0.25rem; top: 1.125rem; width: 0.5rem; height: 0.5rem; border: solid var(--accent); border-width: 0 3px 3px 0; transform: rotate(-45deg); }
.cetr-row__fold[open] > .cetr-row__title::before { transform: rotate(45deg); }
.cetr-row__title:hover .cetr-row__label { text-decoration: underline; text-underline-offset: 0.2em; }
.cetr-row__label { flex: 1 1 12rem; min-width: 0; color: var(--accent); font-weight: 700; }
.cetr-row__given { flex: 2 1 12rem; min-width: 0; display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.cetr-row__given--not { color: var(--quiet); font-style: italic; }
.cetr-row__fold[open] .cetr-row__given { display: none; }
.cetr-row__count { color: #664200; font-size: 0.9375em; font-weight: 700; }
.cetr-row__content { padding: 0.5rem 0 0.75rem 1.5rem; }
.cetr-row__content > div > .cetr-question:last-child { margin-bottom: 0.5rem; }

.cetr-finds { margin: 0.5rem 0 0.75rem; }
.cetr-find { max-width: 65ch; margin: 0 0 0.375rem; padding: 0.375rem 0.75rem; border-left: 5px solid #a36b00; border-radius: 0 6px 6px 0; background: #fff6df; color: #1b2a31; font-size: 0.9375em; }
.cetr-find--error { border-left-color: #b3261e; background: #fdf1ef; }
.cetr-row > .cetr-finds { margin-top: 0; padding-left: 1.5rem; }

.cetr-items, .cetr-statements { list-style: none; }
.cetr-item { margin: 0 0 1rem; padding: 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--tint); }
.cetr-item__title { font-weight: 700; }
.cetr-statement { padding: 1.25rem 0; border-top: 1px solid var(--line); }
.cetr-statement:first-child { padding-top: 0.75rem; }
.cetr-statement__title { margin: 0 0 0.25rem; font-size: 1.0625em; }
.cetr-statement__shown > p { margin-bottom: 0.25rem; }
.cetr-statement > .cetr-event__buttons { margin-top: 0.75rem; }

.cetr-found__counts { font-weight: 700; }
.cetr-found__list { padding: 0; list-style: none; }
.cetr-found__item { padding: 0.875rem 0; border-top: 1px solid var(--line); }
.cetr-found__item > p { margin-bottom: 0.25rem; }
.cetr-found__place > .cetr-tag { margin-right: 0.25rem; }
.cetr-offer__saved:empty { display: none; }
.cetr-offer__save { margin-bottom: var(--space); }

@container (min-width: 34rem) {
  .cetr-offers { grid-template-columns: 1fr 1fr; }
}
@container (min-width: 60rem) {
  .cetr-offer__jump { display: none; }
  .cetr-offers { grid-template-columns: repeat(4, 1fr); }
  .cetr-offer__columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: 2rem; align-items: start; }
  .cetr-offer__found { position: sticky; top: 1rem; }
  .cetr-offer__found > .cetr-found { max-height: calc(100vh - 2rem); margin: 0; overflow: auto; scroll-padding: 1rem; }
}

@media print {
  .cetr .cetr-offer__form { display: none !important; }
  .cetr-offer__columns { display: block !important; }
  .cetr-offer__found { position: static !important; }
  .cetr-offer__found > .cetr-found { max-height: none !important; overflow: visible !important; border: 0; padding: 0; }
  .cetr-found__item { break-inside: avoid; }
}
`;
