// The web chat. The server keeps the conversation; this page shows it, sends what is said, and asks what is new.

import { controls } from "./controls.js";
import { Log } from "./log.js";
import { backoff, Outbox } from "./outbox.js";
import { forgetAll, keep, kept } from "./store.js";
import { Failure, read } from "./wire.js";

const WAIT = 25; // seconds for which the server may hold a request
const BREATH = 400; // milliseconds at least between two empty answers

const byId = (id) => document.getElementById(id);
const page = document.documentElement;
const words = byId("words").dataset;
const hello = byId("hello");
const again = new URLSearchParams(location.search).has("again");
const tabs = window.BroadcastChannel ? new BroadcastChannel("tomoni") : { postMessage() {} };

const chat = {
  conversation: "", // empty until the first message is stored
  cursor: null, // null: read all of the past
  spoken: new URLSearchParams(location.search).has("lang") ? undefined : null, // the person's own language
  heard: 0, // how many times something was said to the person
  awaited: false, // something was stored and its answer has not been seen
  reading: new AbortController(),
  going: false, // the page is being left on purpose
  wake: () => {},
};

const log = new Log({
  view: byId("log"),
  turns: byId("turns"),
  typing: byId("typing"),
  newer: byId("newer"),
  press: send,
});

const outbox = new Outbox({
  stored(message) {
    log.stored(message.event);
    chat.awaited ||= message.heard === chat.heard; // the answer may have been faster than this
    log.writing(chat.awaited);
    tabs.postMessage("sent");
    if (message.restored) readAgain(); // it may have been stored before the page was loaded
  },
  waiting: (message, sentence) => log.note(message.event, sentence || words.unsent),
  refused(message, sentence) {
    log.drop(message.event);
    if (message.press) readAgain(); // its buttons come back as the server knows them
    else box.giveBack(message.text);
    trouble(message.press ? sentence : `${sentence} ${words.returned}`);
  },
  gone: reload,
});

const box = controls(send, () => {
  tabs.postMessage("left");
  goodbye();
});

function send(text, press) {
  trouble("");
  const message = outbox.add(text, press, chat.heard);
  const turn = log.say(message);
  log.note(message.event, words.sending);
  return turn;
}

function trouble(sentence) {
  byId("trouble").textContent = sentence;
}

function connection(sentence) {
  if (byId("connection").textContent !== sentence) byId("connection").textContent = sentence;
}

// Reads the whole conversation anew, with the outbox closed until it is there.
function readAgain() {
  chat.cursor = null;
  outbox.stop();
  chat.reading.abort();
  chat.wake();
}

function take(news, whole) {
  const other = chat.conversation && news.conversation !== chat.conversation;
  chat.conversation = news.conversation;
  if (other && !whole) {
    readAgain();
    return;
  }
  chat.cursor = news.cursor;
  if (whole) show(news);
  else if (news.items.length) log.hear(news.items);
  if (news.items.length) chat.heard++;
  if (news.items.length || !news.pending) chat.awaited = false;
  log.writing(news.pending || chat.awaited);
  speak(news.lang);
}

function show({ items }) {
  hello.hidden = items.length > 0;
  log.rebuild(items, outbox.messages);
  outbox.start();
}

// The page follows the language that the person chooses. An address that names one is left alone until then.
function speak(lang) {
  if (chat.spoken === undefined) chat.spoken = lang ?? null;
  const chosen = lang && lang !== chat.spoken && lang !== page.dataset.lang;
  chat.spoken = lang ?? chat.spoken;
  if (!chosen || kept("spoken", "") === lang) return;
  keep("spoken", lang); // once only, should the browser refuse to remember it
  go("/");
}

// Our own ways off the page lose nothing, so the browser need not ask.
function go(address) {
  chat.going = true;
  location.replace(address);
}

function goodbye() {
  forgetAll();
  go("/?left");
}

async function listen() {
  for (let failures = 0; ; ) {
    await visible();
    const begun = Date.now();
    const whole = chat.cursor === null;
    chat.reading = new AbortController();
    try {
      const news = await read(chat.cursor, whole ? 0 : WAIT, chat.reading.signal);
      if (chat.reading.signal.aborted) continue;
      connected();
      failures = 0;
      take(news, whole);
      if (!news.items.length) await pause(BREATH - (Date.now() - begun));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (chat.reading.signal.aborted) continue;
      if (error.status === 401) return reload();
      connection(error.sentence || words.reconnecting);
      await pause(error.retryAfter * 1000 || backoff(failures++));
    }
  }
}

function connected() {
  connection("");
  if (again) history.replaceState(null, "", "/");
  outbox.hurry();
}

// Without a cookie there is no chat: one load of the page makes one, unless the browser keeps none.
async function reload() {
  await pause(500); // another tab may be leaving, and says so
  if (chat.going) return;
  if (again) trouble(words.cookies);
  else go("/?again");
}

function pause(milliseconds) {
  return new Promise((resolve) => {
    chat.wake = resolve;
    setTimeout(resolve, Math.max(0, milliseconds));
  });
}

// A page that nobody sees asks for nothing, so that what it would show still counts as waiting.
function visible() {
  if (!document.hidden) return undefined;
  return new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));
}

document.addEventListener("visibilitychange", () => document.hidden && chat.reading.abort());
window.addEventListener("online", () => {
  chat.wake();
  outbox.hurry();
});
window.addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
window.addEventListener("beforeunload", (event) => outbox.messages.length && !chat.going && event.preventDefault());
tabs.onmessage = ({ data }) => {
  if (data === "sent") readAgain();
  else goodbye();
};

for (const message of outbox.messages) log.say(message);
hello.hidden = outbox.messages.length > 0;
listen();
