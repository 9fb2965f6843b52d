// What the person said and the server has not stored yet: sent one by one, again and again, never lost.

import { keep, kept } from "./store.js";
import { Failure, post } from "./wire.js";

const LONGEST = 30_000;

export class Outbox {
  // `on` hears: stored(message), waiting(message, sentence), refused(message, sentence), gone().
  constructor(on) {
    this.on = on;
    this.messages = kept("unsent", []).map((message) => ({ ...message, restored: true }));
    this.open = false; // closed while the past is being read, so that nothing is shown twice
    this.running = false;
    this.wake = () => {};
  }

  add(text, press, heard) {
    const message = { event: uuid(), text: text.toWellFormed?.() ?? text, press, heard, at: Date.now() };
    this.messages.push(message);
    this.save();
    this.run();
    return message;
  }

  start() {
    this.open = true;
    this.run();
  }

  stop() {
    this.open = false;
  }

  // The line is back: do not sit out the pause.
  hurry() {
    this.wake();
  }

  async run() {
    if (this.running) return;
    this.running = true;
    for (let tries = 0; this.open && this.messages.length; ) {
      tries = (await this.deliver(this.messages[0], tries)) ? 0 : tries + 1;
    }
    this.running = false;
  }

  // Whether the message has left the queue.
  async deliver(message, tries) {
    try {
      await post(message);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.status === 401) return this.lost();
      if (error.passing) return this.pause(message, error, tries);
      this.take(message);
      this.on.refused(message, error.sentence);
      return true;
    }
    this.take(message);
    this.on.stored(message);
    return true;
  }

  lost() {
    this.stop();
    this.on.gone();
    return false;
  }

  async pause(message, { sentence, retryAfter }, tries) {
    this.on.waiting(message, sentence);
    await new Promise((resolve) => {
      this.wake = retryAfter ? () => {} : resolve;
      setTimeout(resolve, retryAfter * 1000 || backoff(tries));
    });
    return false;
  }

  take(message) {
    this.messages = this.messages.filter((other) => other !== message);
    this.save();
  }

  save() {
    keep("unsent", this.messages);
  }
}

// Doubles from one second, with a little chance so that many phones do not come back at once.
export function backoff(tries) {
  return Math.min(LONGEST, 1000 * 2 ** tries) * (0.75 + Math.random() / 2);
}

// `crypto.randomUUID` exists on https and localhost only; a test server on a home network has neither.
function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
