// What this tab keeps until it is closed. A browser that allows no storage keeps it in memory only.

const memory = new Map();
const PREFIX = "tomoni.";

export function keep(name, value) {
  memory.set(name, value);
  attempt((storage) => storage.setItem(PREFIX + name, JSON.stringify(value)));
}

export function kept(name, otherwise) {
  if (memory.has(name)) return memory.get(name);
  const text = attempt((storage) => storage.getItem(PREFIX + name));
  return text ? JSON.parse(text) : otherwise;
}

export function forgetAll() {
  memory.clear();
  attempt((storage) => storage.clear());
}

function attempt(use) {
  try {
    return use(sessionStorage);
  } catch {
    return null; // switched off, or full: the memory of the page still has it
  }
}
