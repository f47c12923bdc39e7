// Turns an assistant's plain text into paragraphs with links. Knows nothing of messages.
import { make } from "./elements.js";

// Web addresses, Dutch telephone numbers, and 112 and 113 (links only where someone is told to call).
const LINKS =
  /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]|(?:[\w-]+\.)+nl\b(?:\/[^\s<>"]*[^\s<>".,;:!?)])?|(?:\+31|\b0)(?:[89]00[ -]?\d{4}(?:\d{3})?|\d(?:[ -]?\d){8})\b|\b11[23]\b/g;
const SHORT = /^11[23]$/;

export function telephoneLink(number, look = "one", ...shown) {
  const target = number.replace(/[^\d+]/g, "");
  return make("a", { class: look, href: `tel:${target}` }, ...(shown.length ? shown : [number]));
}

function link(found, before) {
  if (/^[+\d]/.test(found) && !/[a-z]/i.test(found)) {
    return SHORT.test(found) && !/\b(?:bel|call)( \w+)? $/i.test(before) ? found : telephoneLink(found);
  }
  if (/[@\w.]$/.test(before)) return found;
  const href = found.startsWith("http") ? found : `https://${found}`;
  return make("a", { href, target: "_blank", rel: "noopener noreferrer" }, found);
}

export function inline(text) {
  const parts = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(LINKS)) {
    parts.push(text.slice(from, index), link(found, text.slice(0, index)));
    from = index + found.length;
  }
  return [...parts, text.slice(from)];
}

/** Blank lines part paragraphs; a paragraph is its lines. */
export function paragraphs(text) {
  return text
    .split(/\n\s*\n/)
    .map((each) => each.split("\n").map((line) => line.trim()).filter(Boolean))
    .filter((lines) => lines.length);
}

/** Its lines stay lines (`white-space` in panel.css). */
export function paragraph(lines, look) {
  return make("p", { class: look }, ...inline(lines.join("\n")));
}

/** The numbers for a life in danger that a text names. */
export function emergencyNumbers(text) {
  return [...new Set([...text.matchAll(LINKS)].map((each) => each[0]).filter((n) => SHORT.test(n)))];
}
