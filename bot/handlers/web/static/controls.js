// Everything around the conversation: the box, the menus, the dialogs, the height of the window.

import { keep, kept } from "./store.js";
import { withLinks } from "./text.js";
import { Failure, leave } from "./wire.js";

const byId = (id) => document.getElementById(id);

// `send(text, press)` takes what was said. Returns what the chat needs of the box.
export function controls(send, left) {
  const box = composer(send);
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    for (const menu of openMenus()) if (button || !menu.contains(target)) shut(menu, menu.contains(target));
    if (!button) return;
    const label = button.textContent.trim();
    const { do: command, say, open, close } = button.dataset;
    if (close !== undefined) button.closest("dialog").close();
    if (command !== undefined) send(label, { prompt: "do", value: command });
    if (say !== undefined) send(label, null);
    if (open !== undefined) byId(open).showModal();
  });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && openMenus().forEach((menu) => shut(menu, true)));
  byId("leave-yes").addEventListener("click", () => signOut(left));
  for (const node of document.querySelectorAll("[data-rich]")) withLinks(emptied(node), node);
  fitWindow();
  return box;
}

function openMenus() {
  return [...document.querySelectorAll(".menu[open]")];
}

function shut(menu, keepFocus) {
  menu.open = false;
  if (keepFocus) menu.querySelector("summary").focus();
}

function emptied(node) {
  const text = node.textContent;
  node.replaceChildren();
  return text;
}

async function signOut(left) {
  const trouble = byId("leave-trouble");
  trouble.textContent = "";
  try {
    await leave();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.status !== 401) {
      trouble.textContent = error.sentence || byId("words").dataset.offline;
      return;
    }
  }
  left();
}

// Enter sends, Shift+Enter begins a line; the Enter that ends a Japanese conversion does neither.
function composer(send) {
  const form = byId("composer");
  const box = byId("box");
  const grow = () => {
    if (CSS.supports("field-sizing", "content")) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight}px`;
  };
  const write = (text) => {
    box.value = text;
    keep("draft", text);
    grow();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text) {
      write("");
      send(text, null);
    }
    box.focus();
  });
  box.addEventListener("input", () => write(box.value));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  write(box.value || kept("draft", ""));
  return { giveBack: (text) => write([text, box.value].filter(Boolean).join("\n")) };
}

// A keyboard that covers the page shrinks what is visible, and the chat with it; zooming in does not.
function fitWindow() {
  const visible = window.visualViewport;
  if (!visible) return;
  visible.addEventListener("resize", () => {
    if (visible.scale === 1) document.documentElement.style.setProperty("--viewport", `${visible.height}px`);
  });
}
