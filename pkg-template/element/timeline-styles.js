/** How a schedule looks as a picture. Widths are in CSS pixels of the picture, which is drawn for the room that it has. */
export const TIMELINE = `
.cetr-timeline-figure { margin: 0 0 var(--space); padding: 0.75rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
.cetr-timeline { display: block; width: 100%; height: auto; overflow: visible; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.cetr-timeline text { fill: currentColor; stroke: var(--paper); stroke-width: 5; paint-order: stroke; font-size: 14px; }
.cetr-timeline .cetr-timeline__day { fill: var(--quiet); font-size: 12px; }
.cetr-timeline__grid { stroke: var(--line); stroke-width: 1; }
.cetr-timeline__today { stroke: var(--accent); stroke-dasharray: 2 4; }
.cetr-timeline__today-mark { stroke: var(--accent); fill: var(--accent); }
.cetr-timeline__stay { fill: #c9dde2; stroke: var(--accent); }
.cetr-timeline__stay--open { stroke-dasharray: 6 3; }
.cetr-timeline__event, .cetr-timeline__begin { stroke: var(--field); }
.cetr-timeline__held { fill: var(--accent); stroke: var(--accent); }
.cetr-timeline__run { stroke-width: 5; stroke: var(--field); stroke-linecap: butt; }
.cetr-timeline__run--undated { stroke-dasharray: 3 5; }
.cetr-timeline__later { stroke-width: 5; stroke: var(--field); stroke-dasharray: 2 3; stroke-linecap: butt; }
.cetr-timeline__late { stroke-width: 5; stroke: var(--wrong); stroke-dasharray: 8 3; stroke-linecap: butt; }
.cetr-timeline__due { stroke-width: 3; }
.cetr-timeline__mark { fill: var(--paper); }
.cetr-timeline__mark--overdue { fill: var(--wrong); stroke: var(--wrong); }
.cetr-timeline__inside--overdue { stroke: #ffffff; }
.cetr-timeline__mark--met { fill: #e2f1e6; stroke: #14532d; }
.cetr-timeline__inside--met { stroke: #14532d; }
.cetr-timeline__mark--lapsed { stroke: var(--field); stroke-width: 3; }
.cetr-timeline--key { flex: none; width: 1.5rem; height: 1.5rem; }
.cetr-timeline-key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0 0; font-size: 0.9375em; list-style: none; }
.cetr-timeline-key > li { display: flex; gap: 0.375rem; align-items: center; }
.cetr-table { width: 100%; margin: 0 0 var(--space); border-collapse: collapse; background: var(--paper); }
.cetr-table caption { margin: 0 0 0.5rem; font-size: 1.125em; font-weight: 700; text-align: start; }
.cetr-table :is(th, td) { padding: 0.5rem 0.5rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.cetr-table tbody th { font-weight: 700; }
.cetr-table tbody th .cetr-small { display: block; font-weight: 400; }
.cetr-table__label { display: none; }
@container (max-width: 32rem) {
  .cetr-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cetr-table :is(tbody, tr, th, td) { display: block; border: 0; padding: 0.125rem 0; }
  .cetr-table tr { padding: 0.625rem 0; border-bottom: 1px solid var(--line); }
  .cetr-table .cetr-table__label { display: inline; color: var(--quiet); }
}
.cetr-table :is(p, ul) { margin: 0.25rem 0 0; padding: 0; list-style: none; }

@media (forced-colors: active) {
  .cetr-timeline, .cetr-timeline * { forced-color-adjust: auto; stroke: CanvasText; }
  .cetr-timeline :is(text, .cetr-timeline__day) { fill: CanvasText; stroke: none; }
  .cetr-timeline__mark, .cetr-timeline__stay { fill: Canvas; }
  .cetr-timeline :is(.cetr-timeline__held, .cetr-timeline__mark--overdue, .cetr-timeline__today-mark) { fill: CanvasText; }
  .cetr-timeline .cetr-timeline__inside--overdue { stroke: Canvas; }
}

@media print {
  .cetr-timeline-figure, .cetr-table :is(th, td) { border-color: #666666; }
  .cetr-timeline-figure, .cetr-table tr { break-inside: avoid; }
  .cetr-timeline, .cetr-timeline * { stroke: #000000; print-color-adjust: exact; }
  .cetr-timeline text { stroke: none; fill: #000000; }
  .cetr-timeline :is(.cetr-timeline__mark--overdue, .cetr-timeline__held, .cetr-timeline__today-mark) { fill: #000000; }
  .cetr-timeline .cetr-timeline__inside--overdue { stroke: #ffffff; }
}
`;
