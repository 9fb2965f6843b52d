// The requests that the chat makes. Every failure is a `Failure`: status 0 where no answer came.

const language = document.documentElement.dataset.lang;
const SLACK = 10_000; // milliseconds beyond what we asked the server to wait

export class Failure extends Error {
  constructor(status, sentence = "", retryAfter = 0) {
    super(`status ${status}`);
    Object.assign(this, { status, sentence, retryAfter });
  }

  // Whether the same request may succeed later.
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

// Only what came after a cursor, held back for up to `wait` seconds; null reads all of the past.
export async function read(after, wait, signal) {
  const query = after === null ? "" : `&after=${after}&wait=${wait}`;
  return request(`/chat/messages?lang=${language}${query}`, {}, wait * 1000, signal);
}

export async function post({ event, text, press }) {
  const body = JSON.stringify({ event, text, press, lang: language });
  const headers = { "Content-Type": "application/json" };
  await request(`/chat/messages?lang=${language}`, { method: "POST", headers, body });
}

export async function leave() {
  await request(`/chat/leave?lang=${language}`, { method: "POST" });
}

async function request(path, options, wait = 0, signal = undefined) {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), wait + SLACK);
  signal?.addEventListener("abort", () => ending.abort());
  const headers = { Accept: "application/json", ...options.headers };
  try {
    const answer = await fetch(path, { ...options, headers, signal: ending.signal });
    if (!answer.ok) throw await failure(answer);
    return answer.status === 204 ? null : await answer.json();
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(0); // no answer, or one that was cut short
  } finally {
    clearTimeout(timer);
  }
}

// A proxy in between may answer with a page of its own instead of our sentence.
async function failure(answer) {
  const { error } = await answer.json().catch(() => ({}));
  return new Failure(answer.status, error, Number(answer.headers.get("Retry-After")) || 0);
}
