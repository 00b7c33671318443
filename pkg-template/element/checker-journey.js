/** The way through the checker, apart from any page: the answers, and what the engine asks or says next. */

/**
 * `options()` gives the engine's options of the moment; `asker()` who asks, where the page says so and does not ask, else undefined.
 * Answers stand here alone, and are gone with it.
 */
export function checkerJourney(engine, { options, asker = () => undefined }) {
  let answers = {};

  /** The next step. Who asks, said by the page, is neither asked nor counted nor among the answers. */
  const ask = (given) => {
    const said = asker();
    if (said === undefined) return engine.nextQuestion(given, options());
    const step = engine.nextQuestion({ ...given, asker: said }, options());
    const { asker: counted, ...others } = step.answers;
    if (step.step === 'outcome') return { ...step, answers: others, enquiry: { ...step.enquiry, asker: said } };
    return { ...step, answers: others, asked: step.asked - (counted === undefined ? 0 : 1) };
  };

  /** The answers to the questions that come before that one, and who asks, which decides how it is put. */
  const before = (id) => {
    const ids = Object.keys(answers);
    const earlier = ids.includes(id) ? ids.slice(0, ids.indexOf(id)) : ids;
    return ids.filter((other) => earlier.includes(other) || (other === 'asker' && id !== 'asker'));
  };

  const journey = {
    /** The first question there is, whatever was answered. */
    first: () => ask({}),
    /** A question or the outcome, whichever comes next. */
    next: () => ask(answers),
    /** That question with what was answered to it: null where it is no longer asked. */
    question(id) {
      const known = before(id);
      const step = ask(Object.fromEntries(known.map((other) => [other, answers[other]])));
      if (step.step !== 'question' || step.question.id !== id) return null;
      // Who asks is asked later on: known here already, it counts neither as before nor as answered.
      const ahead = known.at(-1) === 'asker' && Object.keys(answers).indexOf('asker') > Object.keys(answers).indexOf(id);
      const early = ahead && id in answers ? 1 : 0;
      return { question: step.question, number: step.asked + 1 - early, left: step.atMostLeft - 1 + early, given: answers[id] };
    },
    /** Takes an answer. Those that can no longer matter are dropped. Throws what the engine refuses. */
    answer(id, value) {
      const step = ask({ ...answers, [id]: value });
      answers = step.answers;
      return step;
    },
    /** All that counts, in the order in which it was asked: `[{ id, title, answer }]`. */
    told: () =>
      Object.entries(answers).filter(([id]) => id !== 'asker' || asker() === undefined).map(([id, value]) => {
        const { title, choices } = journey.question(id).question;
        return { id, title, answer: choices.find((choice) => choice.value === value)?.label ?? String(value) };
      }),
    /** Of the outcome what to do; `area` is null where none is chosen, `refusedBefore` where nothing was turned down. */
    guidance(area, refusedBefore) {
      const step = journey.next();
      return engine.guideSelfReferral({ ...step.enquiry, refusedBefore }, area, options());
    },
    /** A copy, for a page that asked to be told. */
    answers: () => ({ ...answers }),
    clear() {
      answers = {};
    },
  };
  return journey;
}
