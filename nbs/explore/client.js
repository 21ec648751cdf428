/** The page's side of the network: a worker that is made on a click, what it is sent and what it says. */

const SCRIPT = document.currentScript ? document.currentScript.src : "";

/** Why the network cannot be loaded here; an empty text if it can. */
export function whyNot() {
  if (/^https?:/.test(SCRIPT) && typeof Worker === "function" && typeof WebAssembly === "object") return "";
  if (location.protocol === "file:")
    return "From a file, browsers load no network. Serve the folder of the site: python -m http.server.";
  return SCRIPT ? "This browser runs no WebAssembly in a worker." : "The network runs on the site, not in a notebook.";
}

/** An address beside the scripts. */
export function beside(path) {
  return new URL(path, SCRIPT).href;
}

/**
 * Load a network; nothing is asked of another host.
 * @param {{file: string, megabytes: number, runtime: number}} facts as they were recorded
 * @param {(megabytes: number) => void} on hears how much is there
 * @returns {Promise<{ask: Function, stop: Function}>} `ask(what, content, hear)` resolves with the last answer
 */
export function connect(facts, on) {
  const worker = new Worker(beside("network.js")),
    waiting = new Map();
  let count = 0;
  worker.onmessage = ({data: {id, last, error, ...said}}) => {
    const asked = waiting.get(id);
    if (!asked) return;
    if (last || error) waiting.delete(id);
    if (error) asked.reject(new Error(error));
    else if (last) asked.resolve(said);
    else asked.hear(said);
  };
  worker.onerror = e => {
    for (const asked of waiting.values()) asked.reject(new Error(e.message || "the worker does not start"));
    waiting.clear();
  };
  function ask(what, content = {}, hear = () => {}) {
    const id = ++count;
    return new Promise((resolve, reject) => {
      waiting.set(id, {resolve, reject, hear});
      worker.postMessage({id, what, ...content});
    });
  }
  const order = {live: beside("../live/"), facts};
  return ask("load", order, said => on(said.megabytes)).then(ready => ({
    ...ready,
    ask,
    stop: () => ask("stop"),
  }));
}
