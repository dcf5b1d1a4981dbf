"use strict";

/*
 * How a page steers a view of Demarche that stands in it, and hears what the view shows. In a page of
 * your own, EMBED_ORIGIN is the origin that Demarche is at, such as "https://demarche.example".
 */
const EMBED_ORIGIN = window.location.origin;

function embed() {
  return document.getElementById("view").contentWindow;
}

function say(message) {
  embed().postMessage(message, EMBED_ORIGIN);
}

window.addEventListener("message", (event) => {
  // Any window may send a message: only the frame's own are heard.
  if (event.origin !== EMBED_ORIGIN || event.source !== embed()) return;
  const { type, view, summary, message } = event.data;
  if (type === "demarche:ready") say({ type: "demarche:hello" });
  if (type === "demarche:error") document.getElementById("summary").textContent = message;
  if (type === "demarche:view") {
    // The link is set as an address of Demarche, whatever it says; the sentence as text.
    document.getElementById("link").href = `./${view}`;
    document.getElementById("summary").textContent = summary;
  }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-view]");
  if (button !== null) say({ type: "demarche:show", view: button.dataset.view });
});
