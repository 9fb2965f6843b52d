// The conversation on the screen: bubbles in order, days between them, the buttons that may be pressed.

import { mine, template, theirs } from "./bubble.js";
import { day } from "./dates.js";
import { element } from "./text.js";

const NEAR = 96; // pixels from the end within which the reader is taken along

// Commands that mean the same at any time: the rest of an answer and its original stay one tap away.
const LASTING = /^(?:more:|card:|sources:|original:|text:|guide:|useful:|human$|menu$)/;
const JUDGING = /^useful:/; // taken once

export class Log {
  constructor({ view, turns, typing, newer, press }) {
    Object.assign(this, { view, turns, typing, newer, press });
    newer.addEventListener("click", () => this.follow(turns.lastElementChild));
    this.held = false; // whether the reader is at the end, to stay there when the window gets smaller
    view.addEventListener("scroll", () => this.look(), { passive: true });
    new ResizeObserver(() => this.held && (view.scrollTop = view.scrollHeight)).observe(view);
    this.clear();
  }

  clear() {
    this.turns.replaceChildren();
    this.unsent = new Map(); // event -> its bubble
    this.groups = []; // buttons that can still be pressed
    this.lastDay = "";
    this.lastSide = "";
    this.spoke = false; // whether the person said something since the last buttons
    this.taking = false; // while a press is being said
    this.newer.hidden = true;
  }

  // All of the past at once: nothing is announced, and the end is in view without a journey.
  rebuild(items, unsent) {
    this.view.setAttribute("aria-busy", "true");
    this.clear();
    for (const item of items) this.place(item);
    for (const message of unsent) this.say(message);
    this.follow(this.turns.lastElementChild);
    this.view.setAttribute("aria-busy", "false");
  }

  // What has just been said to the person.
  hear(items) {
    const along = this.atEnd();
    const placed = items.map((item) => this.place(item));
    placed.forEach((turn) => turn.classList.add("turn--new"));
    if (along) this.follow(placed[0]);
    else this.newer.hidden = false;
  }

  // What the person has just said; it stays marked until it is stored.
  say(message) {
    const turn = this.place({ mine: true, at: message.at, text: message.text, press: message.press });
    turn.classList.add("turn--unsent");
    turn.tabIndex = -1;
    this.unsent.set(message.event, turn);
    this.follow(turn);
    return turn;
  }

  note(event, text) {
    const turn = this.unsent.get(event);
    const along = this.atEnd();
    if (turn) turn.querySelector(".state").textContent = text;
    if (turn && along) this.follow(turn);
  }

  stored(event) {
    this.note(event, "");
    this.unsent.get(event)?.classList.remove("turn--unsent");
    this.unsent.delete(event);
  }

  drop(event) {
    this.unsent.get(event)?.remove();
    this.unsent.delete(event);
  }

  writing(shown) {
    const along = shown && this.typing.hidden && this.atEnd();
    this.typing.hidden = !shown;
    if (along) this.follow(this.typing);
  }

  look() {
    this.held = this.atEnd();
    if (this.held) this.newer.hidden = true;
  }

  atEnd() {
    return this.view.scrollHeight - this.view.scrollTop - this.view.clientHeight < NEAR;
  }

  // Bring the end into view, but never past the beginning of what is to be read.
  follow(first) {
    if (!first) return;
    const top = first.getBoundingClientRect().top - this.view.getBoundingClientRect().top + this.view.scrollTop;
    const end = this.view.scrollHeight - this.view.clientHeight;
    this.view.scrollTop = Math.min(end, top - 12);
    this.look();
  }

  place(item) {
    this.separate(item.at);
    const turn = item.mine ? mine(item.text, item.at) : theirs(item);
    const side = item.mine ? "mine" : item.message.origin;
    turn.classList.toggle("turn--next", side === this.lastSide);
    this.turns.append(turn);
    if (item.mine) this.answered(item.text, item.press);
    else if (item.message.choices.length || item.message.question) this.offer(turn, item.message);
    this.lastSide = side;
    return turn;
  }

  separate(at) {
    const label = day(at);
    if (label === this.lastDay) return;
    this.turns.append(element("p", label, { class: "day" }));
    this.lastDay = label;
    this.lastSide = "";
  }

  // Buttons said since the person last spoke belong together; earlier ones have had their time.
  offer(turn, { choices, question, prompt, lang }) {
    if (this.spoke) this.retire();
    this.spoke = false;
    const end = turn.querySelector(".meta");
    if (choices.length) end.before(this.group(choices, prompt, lang));
    if (!question) return;
    const node = this.group(question.choices, prompt, lang);
    node.classList.add("choices--question");
    node.prepend(element("p", question.text, { dir: "auto" }));
    end.before(node);
  }

  group(choices, prompt, lang) {
    const node = template("t-choices");
    const group = { offers: choices.map((choice) => ({ ...choice, button: this.button(choice) })) };
    for (const offer of group.offers) {
      offer.button.addEventListener("click", () => this.take(group, offer, prompt ?? "do"));
      node.append(offer.button);
    }
    node.lang = lang;
    this.groups.push(group);
    return node;
  }

  button({ label, value }) {
    const button = template("t-choice");
    button.textContent = label;
    button.classList.toggle("choice--quiet", value.startsWith("@"));
    button.classList.toggle("choice--topic", value.startsWith("guide:"));
    return button;
  }

  take(group, offer, prompt) {
    this.settle(group, offer);
    this.taking = true; // it is known which button that was, so nothing needs to look for it
    this.press(offer.label, { prompt, value: offer.value }).focus({ preventScroll: true });
    this.taking = false;
  }

  // Of what was said in the past only the label is known: the newest button that it can have been.
  answered(text, press) {
    this.spoke = true;
    if (this.taking) return;
    const chosen = ({ label, value }) => (press ? value === press.value : label === text);
    const group = this.groups.findLast(({ offers }) => offers.some(chosen));
    if (group) this.settle(group, group.offers.find(chosen));
  }

  retire() {
    for (const group of [...this.groups]) {
      if (!group.offers.every(({ value }) => LASTING.test(value))) this.settle(group, null);
    }
  }

  // What was on offer stays to be read, and says which was chosen; of what lasts only the chosen one is over.
  settle(group, chosen) {
    const lasts = group.offers.every(({ value }) => LASTING.test(value) && !JUDGING.test(value));
    const over = group.offers.filter((offer) => offer === chosen || !lasts);
    for (const offer of over) {
      const past = template(offer === chosen ? "t-pressed" : "t-past");
      past.querySelector("span").textContent = offer.label;
      offer.button.replaceWith(past);
    }
    group.offers = group.offers.filter((offer) => !over.includes(offer));
    this.groups = this.groups.filter(({ offers }) => offers.length);
  }
}
