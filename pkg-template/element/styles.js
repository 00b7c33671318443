/**
 * How the screens look: one style sheet, made by script, since a strict policy ignores a `<style>` in a shadow root.
 *
 * It inherits the font of the page. Colours come from `--cetr-...`, then from LocalGov Drupal's properties, then from
 * here. Nothing is told by colour alone, and borders stay where forced colours take the backgrounds away.
 */

const TEXT = `
.cetr {
  --accent: var(--cetr-accent, var(--color-accent, #0b5563));
  --text: var(--cetr-text, var(--color-text, #1b2a31));
  --quiet: #4a5b64;
  --paper: var(--cetr-background, #ffffff);
  --tint: #f2f6f5;
  --line: var(--cetr-border, #cfd8da);
  --field: #5d6d75;
  --wrong: var(--cetr-error, #b3261e);
  --focus: var(--cetr-focus, var(--color-focus, #ffcf33));
  --on-accent: var(--cetr-button-text, #ffffff);
  --radius: var(--cetr-radius, var(--border-radius, 10px));
  --space: var(--cetr-space, 1.5rem);
  --rem: max(1rem, 16px);
  color: var(--text);
  font-size: max(1em, var(--rem));
  /* Its own ground, since a page may be dark. The rim around it takes no room, so that nothing moves or gets narrower. */
  background: var(--paper);
  border-image: linear-gradient(var(--paper), var(--paper)) fill 0 / 0 / 0.5rem;
  color-scheme: light;
  font-family: var(--cetr-font, var(--font-primary, inherit));
  font-style: normal;
  font-weight: 400;
  line-height: 1.55;
  text-align: start;
  text-indent: 0;
  text-transform: none;
  white-space: normal;
  word-break: normal;
  line-break: auto;
  hyphens: manual;
  font-variant: normal;
  text-shadow: none;
  visibility: visible;
  pointer-events: auto;
  -webkit-user-select: text;
  user-select: text;
  caret-color: auto;
  cursor: auto;
  list-style: disc;
  container-type: inline-size;
  overflow-wrap: break-word;
}
.cetr *, .cetr *::before, .cetr *::after { box-sizing: border-box; }
.cetr [hidden] { display: none !important; }
:where(.cetr) p { margin: 0 0 0.75rem; max-width: 65ch; }
:where(.cetr) p:where(:last-child) { margin-bottom: 0; }
:where(.cetr) :is(h1, h2, h3, h4, h5, h6) { margin: 0 0 0.75rem; color: inherit; font-weight: 700; line-height: 1.25; text-wrap: balance; }
:where(.cetr) :is(ul, ol, dl, dd) { margin: 0; padding: 0; }
:where(.cetr) li { max-width: none; }
:where(.cetr) fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
:where(.cetr) legend { padding: 0; }
.cetr :focus { outline: none; }
.cetr :focus-visible { outline: 3px solid var(--text); outline-offset: 2px; border-radius: 4px; box-shadow: 0 0 0 2px var(--paper), 0 0 0 8px var(--focus); }
:where(.cetr) :is(section, fieldset, form, article, div, h2, h3, h4) { scroll-margin-top: 1.25rem; }

.cetr-unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.cetr-small { color: var(--quiet); font-size: 0.875em; }
.cetr-quiet { color: var(--quiet); }
.cetr-strong { font-weight: 700; }
.cetr-link { color: var(--accent); text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.cetr-link:hover { text-decoration-thickness: 3px; }
.cetr-phone { padding: 0.1875rem 0; font-weight: 700; white-space: nowrap; }

.cetr-card, .cetr-result, .cetr-duty, .cetr-problems { margin: 0 0 var(--space); padding: 1.25rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
.cetr-card__title, .cetr-part__title { font-size: 1.375em; }
.cetr-part { margin: 0 0 2rem; }
.cetr-list { padding-left: 1.25rem; }
.cetr-list > li { margin: 0 0 0.25rem; padding: 0.25rem 0; }
.cetr-steps { padding-left: 1.5rem; }
.cetr-steps > li { margin: 0 0 0.75rem; padding-left: 0.25rem; max-width: 65ch; }
.cetr-steps > li > p { margin: 0 0 0.25rem; }
.cetr-reasons, .cetr-panel { list-style: none; }
.cetr-reasons__item { padding: 0 0 0 1rem; border-left: 3px solid var(--line); }
.cetr-fold__content > .cetr-reasons > .cetr-reasons__item { padding-left: 0; border: 0; }
.cetr-reasons__item + .cetr-reasons__item { margin-top: 1.25rem; }
.cetr-reasons + * { margin-top: 1.25rem; }
.cetr-reasons__item > p { margin-bottom: 0.25rem; }

.cetr-button { min-height: 2.75rem; padding: 0.5rem 1.125rem; border: 2px solid var(--accent); border-radius: calc(var(--radius) * 0.8); background: var(--paper); color: var(--accent); font: inherit; font-weight: 700; line-height: 1.3; cursor: pointer; }
.cetr-button:hover { background: var(--tint); }
.cetr-button--main { background: var(--accent); color: var(--on-accent); }
.cetr-button--main:hover { background: color-mix(in srgb, var(--accent) 85%, black); }
.cetr-button--small { padding: 0.375rem 0.75rem; border: 1px solid var(--field); font-size: 0.9375em; font-weight: 400; }
.cetr-actions { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: center; margin: 1.5rem 0; }
.cetr-card > .cetr-actions:last-child, .cetr-editor > .cetr-actions:last-child { margin-bottom: 0; }
.cetr-actions--low { margin: 1rem 0 0; }

.cetr-question { margin: 0 0 2.25rem; }
.cetr-card > .cetr-question:last-child, .cetr-follow-up > .cetr-question:last-child { margin-bottom: 0; }
.cetr-question__label { display: block; margin: 0 0 0.25rem; font-weight: 700; line-height: 1.35; max-width: 40rem; }
.cetr-question__hint { margin: 0 0 0.5rem; color: var(--quiet); }
.cetr-question__error { margin: 0 0 0.5rem; color: var(--wrong); font-weight: 700; }
.cetr-question--wrong { padding-left: 1rem; border-left: 5px solid var(--wrong); }
.cetr-input, .cetr-select { min-height: 2.75rem; width: 100%; max-width: 26rem; padding: 0.375rem 0.625rem; border: 2px solid var(--field); border-radius: 6px; background: var(--paper); color: inherit; font: inherit; }
.cetr-input--short { width: 6rem; }
.cetr-input--day { width: 3.25rem; }
.cetr-input--month { width: 5.25rem; }
.cetr-input--year { width: 4.75rem; }
.cetr-input[aria-invalid], .cetr-select[aria-invalid] { border-color: var(--wrong); }
.cetr-date { display: flex; flex-wrap: wrap; gap: 0.625rem; }
.cetr-date__label { display: block; }
.cetr-file { display: block; width: 100%; max-width: 30rem; min-height: 2.75rem; padding: 0.5rem; border: 1px dashed var(--field); border-radius: 6px; background: var(--paper); color: inherit; font: inherit; }
.cetr-file::file-selector-button { min-height: 1.75rem; margin-right: 0.75rem; padding: 0.125rem 0.75rem; border: 1px solid var(--field); border-radius: 4px; background: var(--tint); color: inherit; font: inherit; cursor: pointer; }

.cetr-choices { display: grid; gap: 0.5rem; max-width: 40rem; margin-top: 0.5rem; }
.cetr-choices--side-by-side { display: flex; flex-wrap: wrap; }
.cetr-choice { position: relative; display: grid; grid-template-columns: auto 1fr; grid-auto-rows: min-content; column-gap: 0.625rem; align-items: center; align-content: center; min-height: 2.75rem; padding: 0.5rem 1rem 0.5rem 0.75rem; border: 1px solid var(--field); border-radius: 8px; background: var(--paper); }
.cetr-choice:hover { border-color: var(--accent); background: var(--tint); }
.cetr-choice:has(:checked) { border-color: var(--accent); background: var(--tint); box-shadow: inset 0 0 0 1px var(--accent); }
.cetr-choice:has(:focus-visible) { outline: 3px solid var(--text); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper), 0 0 0 8px var(--focus); }
.cetr .cetr-choice__input:focus-visible { outline: none; box-shadow: none; }
/* Above the label, which covers the tile, so that it can be pressed itself. */
.cetr-choice__input { position: relative; z-index: 1; width: 1.375rem; height: 1.375rem; margin: 0; accent-color: var(--accent); }
.cetr-choice__label { cursor: pointer; }
.cetr-choice__label::after { content: ""; position: absolute; inset: 0; }
.cetr-choice__hint { grid-column: 2; margin: 0; color: var(--quiet); font-size: 0.9375em; }
.cetr-follow-up { margin: 0 0 2rem; padding: 0 0 0 1.25rem; border-left: 4px solid var(--accent); }

.cetr-fold { margin: 0 0 2rem; }
.cetr-fold[open] > .cetr-fold__title { margin-bottom: 1rem; }
.cetr-fold__title { display: inline-flex; align-items: center; gap: 0.5rem; min-height: 2.75rem; padding: 0.25rem 0.25rem; color: var(--accent); cursor: pointer; text-decoration: underline; text-underline-offset: 0.2em; }
.cetr-fold__title::before { content: ""; flex: none; width: 0.5rem; height: 0.5rem; border: solid currentColor; border-width: 0 3px 3px 0; transform: rotate(-45deg); }
.cetr-fold[open] > .cetr-fold__title::before { transform: rotate(45deg); }
.cetr-fold__title::-webkit-details-marker { display: none; }
.cetr-duty > .cetr-fold { margin: 0.5rem 0 0; }
.cetr-person > .cetr-question { margin-bottom: 1.5rem; }
.cetr-print-only { display: none; }

.cetr-problems { border: 4px solid var(--wrong); }
.cetr-problems__title { font-size: 1.375em; }
.cetr-problems__list { list-style: none; }
.cetr-problems__list > li { padding: 0.375rem 0; color: var(--wrong); font-weight: 700; }
.cetr-problems__list .cetr-link { color: inherit; }

.cetr-urgent-line { padding: 0.75rem 1rem; border-left: 6px solid var(--wrong); border-radius: 0 6px 6px 0; background: #fdf1ef; color: #1b2a31; }
.cetr-urgent-line { max-width: none; margin: 0 0 var(--space); }
.cetr-line .cetr-leave { margin: calc(var(--space) * -0.5) 0 1rem; text-align: end; }
.cetr-urgent-line .cetr-link, .cetr-care .cetr-link { color: inherit; }
.cetr-urgent { margin: 0 0 var(--space); padding: 1.5rem 0 0; border-top: 1px solid var(--line); }
.cetr-urgent__title { font-size: 1.375em; }
.cetr-urgent__cards { display: grid; gap: 1rem; margin: 1rem 0; }
.cetr-care { overflow: hidden; border: 1px solid var(--care); border-radius: var(--radius); background: var(--paper); color: #1b2a31; }
.cetr-care--emergency { --care: #8c1d18; }
.cetr-care--urgent { --care: #b3261e; }
.cetr-care__title { margin: 0; padding: 0.75rem 1.25rem; background: var(--care); color: #ffffff; font-size: 1.125em; }
.cetr-care--emergency .cetr-care__content { background: #2b2f31; color: #ffffff; }
.cetr-care__content { padding: 1rem 1.25rem; }
.cetr-care__content ul { padding-left: 1.25rem; }
.cetr-care__content li { margin: 0 0 0.375rem; }
.cetr-care__content ul + p { margin-top: 0.75rem; }

.cetr-answer { margin-top: 1rem; }
.cetr-answer__title { font-size: 1.625em; }
.cetr-result { padding: 1.75rem 1.5rem; border: 2px solid var(--accent); border-top-width: 10px; background: var(--paper); }
.cetr-result__kicker { margin-bottom: 0.25rem; color: var(--quiet); font-weight: 700; }
.cetr-result__title { font-size: 1.75em; }
.cetr-outdated { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: center; margin: 0 0 var(--space); padding: 1rem 1.25rem; border: 2px solid #8a5a00; border-radius: var(--radius); background: #fff6df; color: #1b2a31; }
.cetr-outdated > p { margin: 0; }
.cetr-note { margin: 0 0 var(--space); padding: 0.75rem 1rem; border-left: 6px solid #8a5a00; border-radius: 0 6px 6px 0; background: #fff6df; color: #1b2a31; }
.cetr-summary__row { display: grid; gap: 0 1rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
.cetr-summary__row dt { font-weight: 700; }
.cetr-summary__action .cetr-link { display: inline-block; padding: 0.5rem 0; }

.cetr-bar { margin: 0 0 var(--space); padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--tint); }
.cetr-bar .cetr-settings__hint { display: none; }
.cetr-settings { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: flex-end; }
.cetr-settings__part { flex: 0 1 auto; min-width: 0; max-width: 100%; }
.cetr-settings__part:has(.cetr-select) { flex: 1 1 14rem; }
.cetr-settings__label { display: block; margin: 0 0 0.25rem; font-weight: 700; }
.cetr-bar .cetr-settings__label { font-size: 0.9375em; font-weight: 400; }
.cetr-settings__hint { margin: 0 0 0.5rem; color: var(--quiet); }
.cetr-settings__news { flex: 1 1 100%; margin: 0; }
.cetr-settings__news:empty { display: none; }
.cetr-start-page .cetr-settings { flex-direction: column; align-items: stretch; margin: 1.5rem 0 0; padding: 1.25rem; border-radius: var(--radius); background: var(--tint); }
.cetr-start-page .cetr-settings__part { flex: none; }
.cetr-start-page__title { margin-top: 1.75rem; font-size: 1.1875em; }
.cetr-switch { display: inline-flex; flex-wrap: wrap; gap: 0.5rem; }
.cetr-switch__part { min-height: 2.75rem; padding: 0.375rem 1rem; border: 2px solid var(--field); border-radius: 8px; background: var(--paper); color: inherit; font: inherit; cursor: pointer; }
.cetr-switch__part[aria-pressed="true"] { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 700; }
.cetr-switch__part[aria-pressed="true"]::before { content: "\\2713" / ""; margin-right: 0.375rem; }

.cetr-bar .cetr-switch__part { padding: 0.375rem 0.5rem; font-size: 0.875em; }

.cetr-back { margin: 0 0 0.5rem; }
.cetr-back__link { display: inline-flex; align-items: center; gap: 0.5rem; min-height: 2.75rem; }
.cetr-back__link::before { content: ""; flex: none; width: 0.5rem; height: 0.5rem; border: solid currentColor; border-width: 0 0 2px 2px; transform: rotate(45deg); }
.cetr-step__title { margin: 0 0 0.75rem; font-size: 1.625em; }
.cetr-step legend .cetr-step__title { margin: 0; }
.cetr-step legend { float: left; width: 100%; max-width: none; margin-bottom: 0.75rem; }
.cetr-step legend ~ * { clear: both; }
.cetr-step .cetr-question { margin-bottom: 1.25rem; }
.cetr-step .cetr-fold { margin-bottom: 0; }
.cetr-step__form > .cetr-actions { margin-bottom: 0; }
.cetr-button--start { min-height: 3.25rem; padding: 0.5rem 2.5rem; font-size: 1.1875em; }
.cetr-fold__content { padding-left: 1.25rem; border-left: 3px solid var(--line); }
.cetr-step .cetr-choices { max-width: none; }
.cetr-or { margin: 0.75rem 0 0.25rem; }
.cetr-step .cetr-summary { border-top: 1px solid var(--line); }
.cetr-answer .cetr-result { margin-top: 0.25rem; }
.cetr-step .cetr-ask { margin-bottom: var(--space); }
.cetr-guide { list-style: none; counter-reset: step; }
.cetr-guide__step { position: relative; padding: 0 0 1.75rem 3rem; counter-increment: step; }
.cetr-guide__step:last-child { padding-bottom: 0; }
.cetr-guide__step::before { content: counter(step); position: absolute; top: -0.125rem; left: 0; display: grid; place-items: center; width: 2rem; height: 2rem; border: 2px solid var(--accent); border-radius: 50%; color: var(--accent); font-weight: 700; line-height: 1; }
.cetr-guide__step:not(:last-child)::after { content: ""; position: absolute; top: 2.25rem; bottom: 0.375rem; left: 0.9375rem; border-left: 2px solid var(--line); }
.cetr-guide__title { margin: 0 0 0.375rem; font-size: 1.125em; }
.cetr-guide__more { margin: 2rem 0 0.25rem; font-size: 1.125em; }
.cetr-step .cetr-fold--step { margin: 0; border-top: 1px solid var(--line); }
.cetr-step .cetr-fold--step:last-child { border-bottom: 1px solid var(--line); }
.cetr-fold--step > .cetr-fold__content { margin-bottom: 1rem; }
.cetr-picture { color: var(--accent); }
.cetr-picture__drawing { display: block; width: 4.5rem; height: 4.5rem; }
.cetr-pictured > .cetr-picture { margin-bottom: 0.5rem; }
.cetr-pictured:has(> div > .cetr-fold) { padding: 1rem 0; border-top: 1px solid var(--line); }
.cetr-pictured:has(> div > .cetr-fold):last-child { border-bottom: 1px solid var(--line); }
.cetr-step .cetr-pictured > div > .cetr-fold--step { border: 0; }
.cetr-contents { margin: 0 0 var(--space); }
.cetr-contents p { margin: 0; }
.cetr-contents ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; }
.cetr-contents .cetr-link { display: inline-flex; align-items: center; min-height: 2.75rem; }
.cetr-contact { margin: 0 0 0.75rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--tint); }
.cetr-contact ul { list-style: none; }
.cetr-contact li { padding: 0.125rem 0; overflow-wrap: anywhere; }
.cetr-contact p { margin-bottom: 0.25rem; }
.cetr-letter { max-width: 70ch; padding: 1.25rem; border: 1px solid var(--field); border-radius: 8px; background: var(--paper); white-space: pre-wrap; }
.cetr-letter__news { margin: 0 0 0.75rem; font-weight: 700; }
.cetr-letter__news:empty { display: none; }

.cetr-tag { display: inline-block; padding: 0.1875rem 0.625rem; border: 1px solid currentColor; border-radius: 6px; font-size: 0.9375em; font-weight: 700; line-height: 1.4; }
p.cetr-tag { margin: 0; max-width: none; }
.cetr-tag--open { background: #e3eef7; color: #0b3c5d; }
.cetr-tag--overdue { border-color: #8c1d18; background: #b3261e; color: #ffffff; }
.cetr-tag--met { background: #e2f1e6; color: #14532d; }
.cetr-tag--met-late { background: #fdeecb; color: #664200; }
.cetr-tag--lapsed { background: #eceff0; color: #37474f; }

.cetr-examples { display: grid; gap: 1rem; margin: 0 0 2rem; list-style: none; }
.cetr-example { display: flex; flex-direction: column; align-items: flex-start; gap: 0.5rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--tint); }
.cetr-example > * { margin: 0; }
.cetr-example .cetr-button { margin-top: auto; }
.cetr-example__title { font-size: 1.125em; }
.cetr-start > :last-child { margin-bottom: 0; }

.cetr-events { list-style: none; margin: 0.5rem 0 0; }
.cetr-event { position: relative; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; justify-content: space-between; padding: 0 0 1.5rem 1.75rem; }
.cetr-event::before { content: ""; position: absolute; top: 0.375rem; left: 0; width: 0.875rem; height: 0.875rem; border: 3px solid var(--accent); border-radius: 50%; background: var(--accent); }
.cetr-event--later::before { background: var(--paper); }
.cetr-event::after { content: ""; position: absolute; top: 1.25rem; bottom: -0.375rem; left: 0.375rem; border-left: 2px solid var(--line); }
.cetr-event:last-child { padding-bottom: 0.5rem; }
.cetr-event:last-child::after { display: none; }
.cetr-event__what { flex: 1 1 14rem; min-width: 0; }
.cetr-event__what > * { margin: 0 0 0.25rem; }
.cetr-event__date { color: var(--quiet); font-size: 0.9375em; }
.cetr-event__title { font-weight: 700; }
.cetr-event__facts { list-style: none; color: var(--quiet); font-size: 0.9375em; }
.cetr-event__buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: flex-start; }
.cetr-event--wrong { margin-left: -1rem; padding-left: 2.5rem; border-left: 5px solid var(--wrong); }
.cetr-event--wrong::before { left: 0.75rem; border-color: var(--wrong); background: var(--wrong); }
.cetr-event--wrong::after { left: 1.125rem; }
.cetr-editor { flex: 1 1 100%; margin: 0.75rem 0 0; padding: 1.25rem; border: 2px solid var(--accent); border-radius: var(--radius); background: var(--tint); }
.cetr-editor__title { font-size: 1.125em; }
.cetr-action { margin: 0 0 1rem; padding: 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
.cetr-undo { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; margin: 1.25rem 0 0; padding: 0.75rem 1rem; border-radius: 8px; background: var(--tint); }
.cetr-undo > p { margin: 0; }

.cetr-glance { display: grid; gap: 1rem; margin: 0 0 var(--space); padding: 1.25rem 1.5rem; border-radius: var(--radius); background: var(--tint); color: #1b2a31; }
.cetr-glance dt { color: #4a5b64; font-size: 0.9375em; }
.cetr-glance dd { font-weight: 700; }
.cetr-duties { list-style: none; }
.cetr-duty { border-left: 8px solid var(--stripe, var(--line)); }
.cetr-duty--open { --stripe: #2b6a9b; }
.cetr-duty--overdue { --stripe: #b3261e; }
.cetr-duty--met { --stripe: #2f7d4a; }
.cetr-duty--met-late { --stripe: #a36b00; }
.cetr-duty--lapsed { --stripe: #7a8a92; }
.cetr-duty--next { padding: 1.75rem 1.5rem; border-width: 2px 2px 2px 8px; border-color: var(--stripe); }
.cetr-duty__head { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: flex-start; justify-content: space-between; margin: 0 0 0.5rem; }
.cetr-duty__title { margin: 0; font-size: 1.1875em; }
.cetr-duty__date { margin: 0 0 0.75rem; font-size: 1.125em; }
.cetr-duty--next .cetr-duty__date strong { font-size: 1.375em; line-height: 1.25; }
.cetr-duty--next .cetr-duty__by { display: block; }
.cetr-rows { margin: 0.75rem 0 0; border-top: 1px solid var(--line); }
.cetr-rows > div { display: grid; gap: 0 1rem; padding: 0.625rem 0; border-bottom: 1px solid var(--line); }
.cetr-rows dt { color: var(--quiet); }
.cetr-limits { list-style: none; }
.cetr-limits > li + li { margin-top: 0.375rem; }
.cetr-limits__passed { display: block; color: var(--quiet); font-size: 0.9375em; }
.cetr-cautions { padding: 1.25rem 1.5rem; border: 1px solid #d9bf84; border-radius: var(--radius); background: #fff9ea; color: #1b2a31; }
.cetr-cautions .cetr-small { color: #4a5b64; }
.cetr-cautions .cetr-reasons__item { border-left-color: #a36b00; }
.cetr-panel__entry, .cetr-admission { padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
.cetr-panel__entry + .cetr-panel__entry, .cetr-admission + .cetr-admission { margin-top: 1rem; }
.cetr-panel__entry > .cetr-tag { margin: 0 0 0.75rem; }

@container (min-width: 34rem) {
  .cetr-card, .cetr-duty, .cetr-result { padding: 1.75rem 2rem; }
  .cetr-summary__row { grid-template-columns: 1fr 1fr auto; align-items: baseline; }
  .cetr-rows > div { grid-template-columns: 9rem 1fr; }
  .cetr-glance { grid-template-columns: 1fr 1fr; }
  .cetr-urgent__cards { grid-template-columns: 1fr 1fr; align-items: start; }
  .cetr-result__title { font-size: 2em; }
  .cetr-pictured { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 1.25rem; align-items: start; }
  .cetr-pictured:has(> div > .cetr-fold:not([open])) { align-items: center; }
  .cetr-pictured > .cetr-picture { margin: 0; }
  .cetr-bar .cetr-switch__part { padding: 0.375rem 1rem; font-size: 1em; }
}
@container (min-width: 46rem) {
  .cetr-examples { grid-template-columns: repeat(3, 1fr); }
}
@container (min-width: 66rem) {
  .cetr-columns { display: grid; grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); gap: 2rem; align-items: start; }
  .cetr-columns__facts .cetr-card { padding: 1.5rem; }
}

@media (prefers-reduced-motion: no-preference) {
  .cetr-fold__title::before { transition: transform 120ms; }
}

@media (forced-colors: active) {
  .cetr { border-image: none; }
  .cetr-event::before { forced-color-adjust: none; border-color: CanvasText; background: CanvasText; }
  .cetr-event--later::before { background: Canvas; }
  .cetr-choice:has(:checked) { border: 3px solid Highlight; }
  .cetr-care__title, .cetr-care__content { border-bottom: 1px solid CanvasText; }
  .cetr-switch__part[aria-pressed="true"] { border: 3px solid Highlight; }
}

@media print {
  .cetr .cetr-print-only { display: block; }
  .cetr { --space: 0.75rem; color: #000000; background: none; border-image: none; font-size: 10.5pt; }
  .cetr .cetr-button, .cetr .cetr-actions, .cetr .cetr-outdated .cetr-button, .cetr .cetr-summary__action, .cetr .cetr-start, .cetr .cetr-undo, .cetr .cetr-event__buttons, .cetr .cetr-fold__title, .cetr .cetr-ask, .cetr .cetr-editor, .cetr .cetr-bar, .cetr .cetr-back, .cetr .cetr-not-printed, .cetr .cetr-switch, .cetr .cetr-settings { display: none !important; }
  .cetr:has(.cetr-answer) :is(.cetr-form, .cetr-person), .cetr:has(.cetr-answer .cetr-urgent-line) > .cetr-urgent-line { display: none !important; }
  .cetr details::details-content { display: block; content-visibility: visible; block-size: auto; opacity: 1; }
  .cetr-columns { display: flex !important; flex-direction: column; }
  .cetr-columns__answer { order: -1; }
  .cetr-card, .cetr-duty, .cetr-result, .cetr-care, .cetr-panel__entry, .cetr-admission { border-color: #666666; break-inside: avoid; }
  .cetr-card, .cetr-duty, .cetr-result { padding: 0.75rem 1rem; }
  .cetr h2, .cetr h3, .cetr h4, .cetr h5 { break-after: avoid; }
  .cetr-letter, .cetr-contact { border-color: #666666; }
  .cetr-guide__step { break-inside: avoid; }
  .cetr-care__title, .cetr-care--emergency .cetr-care__content, .cetr-tag { background: #ffffff !important; color: #000000 !important; }
  .cetr-link { color: inherit; text-decoration: none; }
}
`;

/**
 * A page may make its `rem` smaller, 10 pixels as a rule, and its text larger again. Ours is one of 16 at least, or what is pressed
 * would shrink. Not in a query, which knows no properties, and not where it is defined.
 */
const LENGTH = /^@.*|max\([\d.]+rem|(-?[\d.]+)rem/gm;

/** Adds the styles that all screens share, and those that one needs beside them, to a document or a shadow root. */
export function adoptStyles(root, ...more) {
  const text = [TEXT, ...more].join('').replace(LENGTH, (found, length) => (length === undefined ? found : `calc(var(--rem) * ${length})`));
  adopt(root, text);
}

/** Adds styles as they are. */
export function adopt(root, text) {
  const styles = new CSSStyleSheet();
  styles.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
}
