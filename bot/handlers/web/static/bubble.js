// One message as DOM, from the templates in the page. `log.js` places it; nothing here knows of the others.

import { civil, time } from "./dates.js";
import { blocks, element, isAddress, withLinks } from "./text.js";

const words = document.getElementById("words").dataset;
const LONGEST = 5000; // characters of one's own words; a whole book pasted by mistake stops a cheap phone
const counter = document.getElementById("counter");

export function template(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

export function mine(text, at) {
  const turn = template("t-mine");
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  withLinks(shown, turn.querySelector(".bubble")); // a number keeps its order in a text from the right
  stamp(turn, at);
  return turn;
}

export function theirs({ message, at, seq }) {
  const turn = template("t-theirs");
  const bubble = turn.querySelector(".bubble");
  turn.classList.toggle("turn--person", message.origin === "coordinator");
  bubble.lang = message.lang;
  bubble.dir = direction(message);
  if (message.title) bubble.append(element("p", message.title, { class: "title" }));
  if (message.text !== message.document?.name) bubble.append(blocks(message.text)); // its link says the name
  for (const note of message.notes) bubble.append(withLinks(note, element("p", "", { class: "note" })));
  if (message.document) bubble.append(file(message.document, seq));
  if (message.card) bubble.append(card(message.card, !message.checked)); // asked for by itself, it lies open
  if (message.sources.length || message.checked) bubble.append(sources(message));
  stamp(turn, at);
  return turn;
}

// Arabic and Dari run from the right even where a Latin name stands first; a text that fell back to
// English in such a language does not.
function direction({ dir, text }) {
  return dir === "rtl" && /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? "rtl" : "auto";
}

function stamp(turn, at) {
  const shown = turn.querySelector(".meta time");
  shown.dateTime = new Date(at).toISOString();
  shown.textContent = time(at);
}

function sources({ sources: all, checked }) {
  const fold = template("t-sources");
  if (checked) {
    fold.querySelector(".fold__checked").hidden = false;
    fold.querySelector("time").dateTime = checked;
    fold.querySelector("time").textContent = civil(checked);
    fold.querySelector(".fold__from").hidden = !all.length;
    fold.querySelector(".fold__from bdi").textContent = all[0]?.publisher ?? "";
  }
  fold.querySelector("ul").append(...all.map(source));
  return fold;
}

function source({ title, publisher, url, date }) {
  const row = template("t-source");
  const link = row.querySelector("a");
  link.textContent = title;
  if (isAddress(url)) link.href = url;
  const when = date === "undated" ? words.undated : civil(date);
  row.querySelector("small").textContent = `${publisher} · ${when}`;
  return row;
}

function card(text, open) {
  const fold = template("t-card");
  fold.open = open;
  fold.querySelector(".card").textContent = text;
  fold.querySelector("button").addEventListener("click", () => {
    document.getElementById("counter-text").textContent = text;
    counter.showModal();
  });
  return fold;
}

function file({ name }, seq) {
  const link = template("t-file");
  link.href = `/chat/documents/${seq}`;
  link.download = name;
  link.querySelector("span").textContent = name;
  return link;
}
