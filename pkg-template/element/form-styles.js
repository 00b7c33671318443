/** How a form of the policy looks, beside what all screens share in `styles.js`. */

export const FORM = `
.cetr-fill { max-width: 52rem; }
.cetr-fill .cetr-question { margin-bottom: 1.75rem; }
.cetr-fill .cetr-question:last-child { margin-bottom: 0.5rem; }
.cetr-fill .cetr-input--area { display: block; max-width: 40rem; min-height: 4.5rem; line-height: 1.5; resize: vertical; field-sizing: content; }
.cetr-fill__title { font-size: 1.25em; }
.cetr-card > .cetr-fill__title { font-size: 1.375em; }
.cetr-fill__title + .cetr-question__hint { margin-bottom: 1.25rem; }
.cetr-fill__group { margin: 0 0 1.75rem; padding: 0 0 0 1.25rem; border-left: 4px solid var(--line); }
.cetr-fill .cetr-start > .cetr-question { margin-bottom: 1.25rem; }
.cetr-fill .cetr-contents { margin-bottom: 1rem; }

.cetr-items { list-style: none; }
.cetr-item { margin: 0 0 1rem; padding: 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--tint); }
.cetr-item__title { font-weight: 700; }
.cetr-waiting { margin: 1.25rem 0 0; }
.cetr-waiting > * { flex: 1 1 100%; }

.cetr-finds { margin: 0.5rem 0 0.75rem; }
.cetr-find { max-width: 40rem; margin: 0 0 0.375rem; padding: 0.375rem 0.75rem; border-left: 5px solid #a36b00; border-radius: 0 6px 6px 0; background: #fff6df; color: #1b2a31; font-size: 0.9375em; }
.cetr-find--error { border-left-color: #b3261e; background: #fdf1ef; }
.cetr-find .cetr-small { color: #4a5b64; }
.cetr-kept { max-width: 40rem; margin: 0.5rem 0 0.75rem; padding: 0.75rem; border: 1px dashed var(--field); border-radius: 6px; overflow-wrap: anywhere; }
.cetr-kept__list { list-style: none; }
.cetr-kept__list > li + li { margin-top: 0.75rem; }
.cetr-kept .cetr-undo:first-child { margin-top: 0; }

.cetr-fill__found .cetr-problems { padding: 1rem 1.25rem; border-width: 0 0 0 5px; border-radius: 0; }
.cetr-fill__found .cetr-problems__title { font-size: 1.1875em; }
.cetr-fill__found .cetr-problems__list > li { color: inherit; font-weight: 400; }
.cetr-fill__found .cetr-problems__list p { margin: 0; }
.cetr-problems--should { border-color: #a36b00; }
.cetr-fill__saved:empty { display: none; }

@media print {
  .cetr-fill { max-width: none; }
  .cetr .cetr-fill__form, .cetr .cetr-fill__found { display: none !important; }
  .cetr-paper section { margin: 0 0 0.75rem; padding-left: 1rem; border-left: 2px solid #999999; }
  .cetr-paper__rows { margin: 0 0 0.75rem; }
  .cetr-paper__rows > div { padding: 0.25rem 0; border-bottom: 1px solid #999999; break-inside: avoid; }
  .cetr-paper__rows dt { font-weight: 700; }
  .cetr-paper .cetr-list > li { margin: 0; padding: 0; }
  .cetr-paper p { margin: 0; max-width: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  .cetr-paper .cetr-find { padding: 0 0 0 0.5rem; background: none; }
}
`;
