// The text of a message as DOM: paragraphs, lists, links. Text is only ever set as text, never parsed as HTML.

const LINK =
  /https?:\/\/[^\s<>"'、。」』）】]+|#\d{4}|0\d{1,4}-\d{1,4}-\d{3,4}|0\d{2,4}-\d{6}|110|119/g;
const BEFORE = /[\d.,#¥￥+-]$/; // what precedes a longer number, an amount or a version
const AFTER = /^(?:\d|[-.,]\d)/;
const COUNTED = /^\s?(?:円|人|名|件|万|%|％|yen|people|days|hours|minutes)/i; // "110 yen" calls nobody
const ITEM = /^\s*(?:[-•]|(\d{1,3})[.)])\s+(.*)$/;

export function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// A blank line begins a paragraph; lines that begin with "- " or "1. " are lists.
export function blocks(text) {
  const made = document.createDocumentFragment();
  let open = null;
  for (const line of text.split(/\r?\n/)) {
    const item = ITEM.exec(line);
    if (!line.trim()) {
      open = null;
    } else if (item) {
      open = listFor(open, item[1], made);
      open.append(withLinks(item[2], element("li")));
    } else if (open && (open.tagName === "P" || /^\s/.test(line))) {
      withLinks(line.trim(), inside(open)).normalize();
    } else {
      open = withLinks(line, element("p"));
      made.append(open);
    }
  }
  return made;
}

// Appends the text to `parent` with addresses and telephone numbers as links, and returns it.
export function withLinks(text, parent) {
  let done = 0;
  for (const found of text.matchAll(LINK)) {
    const link = linkFor(found[0], text.slice(0, found.index), text.slice(found.index + found[0].length));
    if (!link) continue;
    parent.append(text.slice(done, found.index), link);
    done = found.index + link.textContent.length;
  }
  parent.append(text.slice(done));
  return parent;
}

// Only these two schemes: an address from a message never runs anything.
export function isAddress(url) {
  return /^https?:\/\//i.test(url);
}

function listFor(open, number, made) {
  const kind = number ? "OL" : "UL";
  if (open && open.tagName === kind) return open;
  const list = element(kind, undefined, number && number !== "1" ? { start: number } : {});
  made.append(list);
  return list;
}

function inside(open) {
  const target = open.tagName === "P" ? open : open.lastElementChild;
  target.append(element("br"));
  return target;
}

function linkFor(match, before, after) {
  if (isAddress(match)) {
    const url = match.replace(/[.,;:!?)]+$/, "");
    return element("a", url, { href: url, rel: "noreferrer noopener", target: "_blank", dir: "ltr" });
  }
  const part = BEFORE.test(before) || AFTER.test(after) || (match.length === 3 && COUNTED.test(after));
  if (part) return null;
  const number = match.replace(/-/g, "").replace("#", "%23");
  return element("a", match, { href: `tel:${number}`, dir: "ltr" });
}
