// Dates and times as the page's language writes them, always in the calendar that Japan's offices use.

const lang = document.documentElement.lang;
const region = navigator.languages.find((known) => known.split("-")[0] === lang) ?? lang;
const locale = `${region}-u-ca-gregory`;
const clock = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "short", month: "short", day: "numeric" });
const full = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });

export const time = (at) => clock.format(at);
export const day = (at) => weekday.format(at);

// ISO text of any precision; what is no date is shown as it is.
export function civil(text) {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return full.format(new Date(text));
  if (/^\d{4}-\d\d$/.test(text)) return month.format(new Date(`${text}-01`));
  return text;
}
