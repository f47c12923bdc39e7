// Draws one message. Knows nothing of where it came from, nor of what stands around it.
import { button, make, own, sign } from "./elements.js";
import { emergencyNumbers, inline, paragraph, paragraphs, telephoneLink } from "./prose.js";

const ROW_OF_CHOICES = 20;
// "In Dutch (this text counts):", in whichever language.
const DUTCH_BELOW = /^.*\):\n/m;

function who(message, words) {
  const staff = message.from === "staff";
  return make(
    "p",
    { class: "who" },
    sign(staff ? "person" : "computer"),
    staff ? words.staff : words.computer,
    staff && time(message),
  );
}

function time({ at, language }) {
  const look = { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const shown = new Intl.DateTimeFormat(language, look).format(new Date(at));
  return make("time", { datetime: at, lang: language }, shown.replace(":", "."));
}

/** A tenant's own message. Not announced: who typed it knows it. */
function drawOwn({ text, language }, words) {
  return make(
    "div", { class: "you", lang: language, "aria-live": "off" },
    make("p", { class: "who" }, words.you), make("p", {}, text),
  );
}

export function mark(own, state, words) {
  own.querySelector(".sent")?.remove();
  own.classList.toggle("wait", state === "waiting");
  if (state) {
    own.append(
      make("p", { class: "sent" }, sign(state === "arrived" ? "check" : "wait"), words[state]),
    );
  }
}

/** Whoever's message. `press({payload, title})` for its buttons. */
export function drawMessage(message, words, press, announce) {
  if (message.from === "tenant") return drawOwn(message, words);
  const [said, ...below] = withDutch(message, message.text);
  const shown = message.tone === "crisis"
    ? crisis(said, words)
    : body(message, said, words, press, announce);
  return make(
    "div", { class: message.from === "staff" ? "msg staff" : "msg", lang: message.language },
    who(message, words),
    make("div", { class: "text" }, ...shown, ...below),
    choices(message, words, press),
  );
}

/** The text; below a translation that no native reader has checked yet, the Dutch that counts. */
function withDutch({ language }, text) {
  const [line] = (language !== "nl" && text.match(DUTCH_BELOW)) || [];
  if (!line) return [text];
  const [said, dutch] = text.split(line);
  const below = paragraphs(dutch).map((lines) => paragraph(lines));
  const title = make("p", { class: "small" }, line.trim());
  return [said, title, make("div", { class: "dutch small", lang: "nl" }, ...below)];
}

function body(message, said, words, press, announce) {
  let left = paragraphs(said);
  const shown = [];
  if (message.reference) {
    const [block, rest] = reference(message, left, words, announce);
    shown.push(block);
    left = rest;
  }
  const question = heading(message, left);
  let rows = message.rows && summary(message.rows, words, press);
  for (const all of left) {
    // The text says every row in words too, for SMS: such a line is not shown twice.
    let lines = all.filter((line) =>
      !message.rows?.some(({ label, value }) => line === `${label}: ${value}`),
    );
    if (rows && lines.length < all.length) {
      shown.push(rows);
      rows = null;
    }
    if (all === question.paragraph) {
      shown.push(make("p", { class: "q", tabindex: -1 }, ...inline(question.text)));
      if (message.bars) shown.push(sums(message.bars));
      lines = [lines[0].slice(question.text.length).trim(), ...lines.slice(1)].filter(Boolean);
    }
    if (lines.length) shown.push(paragraph(lines));
  }
  if (rows) shown.push(rows);
  if (message.why) {
    const [why, ...below] = withDutch(message, message.why);
    shown.push(make("p", { class: "small" }, make("b", {}, words.why), ` ${why.trim()}`), ...below);
  }
  return shown;
}

/** What stands large: of sums the sentence that begins it, else the question. */
function heading({ bars, progress, rows, buttons, reference }, all) {
  if (bars) return { paragraph: all[0], text: all[0][0].match(/^.*?(?:\.(?= )|$)/)[0] };
  const asks = progress || rows || buttons?.length;
  return asks && !reference ? findQuestion(all) : {};
}

/** The last paragraph if that is one question, or the questions with which a message begins. */
function findQuestion(all) {
  for (const paragraph of [all.at(-1), all[0]]) {
    const [text] = paragraph?.[0].match(/^(?:[^.!]|\.\d)*[?؟]/) ?? [];
    if (text && (paragraph === all[0] || text === paragraph.join(" "))) return { paragraph, text };
  }
  return {};
}

function summary(rows, words, press) {
  return make("dl", { class: "list" }, ...rows.map((row) => summaryRow(row, words, press)));
}

function labelled({ label, value }, more) {
  return make("div", {}, make("dt", {}, label), make("dd", {}, value), more);
}

function summaryRow(row, words, press) {
  const { label, payload, title } = row;
  const hidden = make("span", { class: "sr" }, ` ${label}`);
  const word = make("span", {}, words.change);
  const change = payload && button("link", () => press({ payload, title }), word, hidden);
  return labelled(row, change && make("dd", { "data-once": true }, change));
}

/** Bars on one scale. Labels and amounts say the same without what is drawn. */
function sums(bars) {
  const most = Math.max(...bars.map(({ cents }) => cents));
  const drawn = bars.map((bar) => {
    const length = make("i");
    // Set by script it holds under a policy that refuses inline styles.
    length.style.width = `${(100 * bar.cents) / most}%`;
    return labelled(bar, make("dd", { "aria-hidden": "true" }, bar.cents > 0 && length));
  });
  return make("dl", { class: "sums" }, ...drawn);
}

function reference(message, [first = [], ...rest], words, announce) {
  const said = message.reference.replace(/[^\w-]/g, "");
  const heading = first
    .join(" ")
    .replace(new RegExp(`[^.!?:]*:?[^.!?:]*${said}[.!?]?`), "")
    .trim()
    .replace(/\.$/, "");
  const number = make("span", { class: "ref", translate: "no" }, message.reference);
  const done = message.tone === "done";
  const block = make(
    "div",
    { class: done ? "block done" : "block" },
    heading && make("h3", { class: "q", tabindex: -1 }, done && sign("check"), heading),
    make("p", {}, words.number_is, make("br"), number),
    make("p", {}, copyButton(number, words, announce)),
  );
  return [block, rest];
}

function copyButton(number, words, announce) {
  const copy = button("btn", press, sign("copy"), words.copy);
  async function press() {
    try {
      await navigator.clipboard.writeText(number.textContent);
    } catch {
      // No clipboard without https, or not allowed: the number is selected, for the reader to copy.
      return getSelection().selectAllChildren(number);
    }
    copy.replaceChildren(sign("check"), own(words.copied));
    announce(words.copied);
    setTimeout(() => copy.replaceChildren(sign("copy"), own(words.copy)), 5000);
  }
  return copy;
}

function crisis(text, words) {
  let filled = false;
  return paragraphs(text).map((lines, index) => {
    const numbers = emergencyNumbers(lines.join(" "));
    if (!numbers.length) return paragraph(lines, index ? null : "q");
    const danger = !numbers.includes("113");
    const calls = numbers.map((number) => {
      const look = filled || number !== "113" ? "btn call" : "btn go call";
      filled ||= number === "113";
      const told = () => words.call().replace("{number}", number);
      return telephoneLink(number, look, sign("phone"), told);
    });
    return make(
      "div",
      { class: danger ? "block danger" : "block" },
      paragraph(lines.map((line) => line.replace(/([.?!]) \w+ 11[23]\.$/, "$1"))),
      make("p", { class: "row" }, ...calls),
    );
  });
}

function choices({ buttons = [], rows }, words, press) {
  if (!buttons?.length) return null;
  const short = buttons.every(({ title }) => title.length <= ROW_OF_CHOICES);
  const items = buttons.map(({ title, payload }, index) =>
    // Only under a summary is one choice filled: the one that sends.
    make("li", {}, button(rows && !index ? "btn go" : "btn", () => press({ payload, title }), title)),
  );
  const look = short ? "choices row" : "choices";
  return make("ul", { class: look, "aria-label": words.choose, "data-once": true }, ...items);
}
