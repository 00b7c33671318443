/** Runs in the page: the cases through the build that the address names, the outcome left where the test reads it. */
import { runCases } from '/tests/cases.mjs';

const build = new URLSearchParams(location.search).get('build');

/** The engine inside a classic script: an element of its class is handed it, as the checker is. */
async function engineOfElement() {
  await new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = trusted(`/pkg/dist/${build}`);
    script.onload = loaded;
    script.onerror = failed;
    document.head.append(script);
  });
  return new Promise((caught, refused) => {
    customElements.define(
      'engine-of-element',
      class extends globalThis.CetrChecker {
        begin(engine) {
          caught(engine);
        }
      },
    );
    const element = document.createElement('engine-of-element');
    element.addEventListener('cetr-error', ({ detail }) => refused(new Error(detail.message)));
    document.body.append(element);
  });
}

/** The address of a script is something that a page with trusted types has to vouch for. */
function trusted(address) {
  const vouch = (text) => text;
  return globalThis.trustedTypes?.createPolicy('tests', { createScriptURL: vouch }).createScriptURL(address) ?? address;
}

async function engineOfModule() {
  const { load } = await import(trusted(`/pkg/dist/${build}`));
  return load(build === 'slim.js' ? '/pkg/dist/engine.wasm' : undefined);
}

/** How a function answers that the engine does not have, whatever it is given. */
function refusal(ask) {
  try {
    return { answered: ask(null, null, null) };
  } catch ({ name, code, message }) {
    return { name, code, message };
  }
}

globalThis.outcome = (async () => {
  const functions = await (build.startsWith('element') ? engineOfElement() : engineOfModule());
  const { cases, absent } = await (await fetch(`/cases.json?build=${build}`)).json();
  return { ...runCases(functions, cases), refusals: absent.map((name) => refusal(functions[name])) };
})();
