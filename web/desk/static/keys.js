// The keys of the desk (all of them stand on /desk/keys). A page says with data-key which control a
// key presses or, a field, goes to; the rows of a list are known by their class.
const AFTER_G = 1500;
const LIST = "huurhulp-list";
const rows = [...document.querySelectorAll(".rows tbody tr")];
let at = rows.findIndex((row) => `#${row.id}` === location.hash);
let waitsSince = 0;

function go(to) {
  if (!rows.length) return;
  rows[at]?.classList.remove("at");
  at = Math.min(Math.max(to, 0), rows.length - 1);
  rows[at].classList.add("at");
  rows[at].scrollIntoView({ block: "nearest" });
  rows[at].querySelector("a.who").focus({ preventScroll: true });
}

function open() {
  rows[at]?.querySelector("a.who").click();
}

function remember() {
  // The list that a case was opened from, at its row: for "u".
  const row = document.activeElement.closest?.(".rows tr") ?? rows[at];
  const address = location.pathname + location.search;
  sessionStorage.setItem(LIST, row?.id ? `${address}#${row.id}` : address);
}

function press(control) {
  if (!control) return false;
  if (control.matches("input:not([type=checkbox]), textarea, select")) control.focus();
  else control.click();
  return true;
}

function inField(event) {
  return event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
}

const DEEDS = {
  "/": () => press(document.getElementById("q")),
  j: () => go(at + 1),
  k: () => go(at - 1),
  x: () => rows[at]?.querySelector("input[type=checkbox]")?.click(),
  u: () => location.assign(sessionStorage.getItem(LIST) ?? document.body.dataset.queue),
  "?": () => location.assign(document.body.dataset.keys),
};
const AFTER = { v: "today", w: "queue" };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || inField(event)) return;
  const second = event.timeStamp - waitsSince < AFTER_G;
  waitsSince = 0;
  if (second && document.body.dataset[AFTER[event.key]]) {
    location.assign(document.body.dataset[AFTER[event.key]]);
  } else if (event.key === "g") {
    waitsSince = event.timeStamp;
    return;
  } else if (event.key === "Enter") {
    // On a control Enter does what it always does.
    if (event.target !== document.body || at < 0) return;
    open();
  } else if (!press(document.querySelector(`[data-key="${CSS.escape(event.key)}"]`))) {
    if (!DEEDS[event.key]) return;
    DEEDS[event.key]();
  }
  event.preventDefault();
});

if (rows.length) {
  addEventListener("pagehide", remember);
  // At the end of loading: going to the address's own row takes the keyboard away from its link.
  if (at >= 0) addEventListener("load", () => go(at));
}
