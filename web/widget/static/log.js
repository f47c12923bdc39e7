// The conversation on the screen: messages in their order, what still waits, and where it is
// scrolled to. Knows nothing of servers or storage.
import { button, make, sayAgain, sign } from "./elements.js";
import { drawMessage, mark } from "./messages.js";
import { telephoneLink } from "./prose.js";

const QUIET = 400;
const LONG = 10_000;
const MARGIN = 16;

export class Log {
  constructor({ texts, words, press, announce, tryNow, readOn }) {
    Object.assign(this, { texts, words, press, announce, tryNow, readOn });
    this.node = make("div", {
      class: "log", role: "log", "aria-relevant": "additions", "aria-label": this.words.conversation, tabindex: 0,
      scroll: () => this.look(),
    });
    new ResizeObserver(() => this.resized()).observe(this.node);
    this.clear();
  }

  clear() {
    this.settle();
    this.atEnd = true;
    this.own = new Map();
    this.help = null;
    this.node.replaceChildren();
  }

  get empty() {
    return !this.node.childElementCount;
  }

  /** Messages from the server, in their order. Returns the first that is new to the reader. */
  heard(messages, history) {
    // The greeting is read from the top of the panel; later, from the beginning of what is new.
    const follows = !this.empty && this.atEnd;
    // A history read at once is not read out; what comes after it is.
    this.node.setAttribute("aria-live", history ? "off" : "polite");
    const drawn = messages.map((message) => this.hear(message));
    const turn = drawn.slice(messages.findLastIndex(({ from }) => from === "tenant") + 1);
    // Who comes back for what staff wrote has read the reply before it.
    const first = turn.find((each) => each.matches(".staff")) ?? turn[0];
    if (this.waiting().length) this.spend();
    if (first && (follows || history)) this.scrollTo(first);
    this.look();
    return first;
  }

  hear(message) {
    // Also of what another tab was asked before this.
    if (message.from === "tenant") this.spend();
    else if (message.rows) this.spend(".list");
    const known = this.own.get(message.id);
    if (known) {
      mark(known, known.classList.contains("wait") && "arrived", this.words);
      known.dataset.number = message.number;
      return known;
    }
    return this.place(this.draw(message), message);
  }

  /** The widget's own words in a message may be in another language than the message. */
  draw(message) {
    const node = drawMessage(message, this.words, this.press, this.announce);
    sayAgain(node, this.texts.language);
    return node;
  }

  /** What is said beside the conversation: it has no number, and is gone after a reload. */
  add(message) {
    const node = this.draw(message);
    this.node.insertBefore(node, this.help);
    this.scrollTo(node);
  }

  /** By number; what has none yet (waiting messages, notes) stays below. */
  place(node, { number, id }) {
    node.dataset.number = number;
    if (id) this.own.set(id, node);
    const after = [...this.node.children].find((other) => !(Number(other.dataset.number) < number));
    this.node.insertBefore(node, after ?? null);
    return node;
  }

  /** What the tenant just said, before the server has it. */
  say(message, waits) {
    this.spend();
    const node = this.draw({ from: "tenant", language: this.texts.language, ...message });
    this.own.set(message.id, node);
    if (waits) mark(node, "waiting", this.words);
    this.node.insertBefore(node, this.help ?? this.busy ?? null);
    this.scrollToEnd();
  }

  waiting() {
    return [...this.own.values()].filter((node) => !node.dataset.number);
  }

  takeBack(id) {
    this.own.get(id)?.remove();
    this.own.delete(id);
  }

  /** Buttons go once anything was answered; those of a summary, once there is a newer one. */
  spend(within = "") {
    this.node.querySelectorAll(`${within} [data-once]`).forEach((each) => each.remove());
  }

  wait() {
    if (this.quiet) return;
    this.quiet = setTimeout(() => {
      this.busy = make("p", { class: "busy" }, sign("computer"), this.words.busy);
      this.append(this.busy);
    }, QUIET);
    this.long = setTimeout(() => {
      this.slow = make("div", { class: "block note" }, make("p", {}, this.words.slow), this.call());
      this.append(this.slow);
    }, LONG);
  }

  settle() {
    clearTimeout(this.quiet);
    clearTimeout(this.long);
    this.busy?.remove();
    this.slow?.remove();
    this.quiet = this.busy = this.slow = null;
  }

  call() {
    const { words, texts } = this;
    const number = telephoneLink(texts.telephone);
    number.href = `tel:${texts.telephone_link}`;
    const form = make("a", { href: texts.form }, words.form);
    return make("p", {}, () => `${words.call_instead()} `, number, () => `, ${texts.hours}. `, form);
  }

  /** Something does not work: what waits says so, and below it stands what can be done. */
  trouble(reason) {
    this.settle();
    for (const node of this.waiting()) {
      if (!node.classList.contains("wait")) mark(node, "waiting", this.words);
    }
    if (this.help?.dataset.reason === reason()) return;
    this.well();
    this.help = make(
      "div",
      { class: "block note", "data-reason": reason },
      make("p", {}, reason),
      make("p", {}, button("btn", this.tryNow, this.words.try_now)),
      this.call(),
    );
    this.append(this.help);
  }

  well() {
    if (this.help?.contains(this.node.getRootNode().activeElement)) this.node.focus();
    this.help?.remove();
    this.help = null;
  }

  note(title, ...lines) {
    const heading = make("h3", { tabindex: -1 }, title);
    const note = make("div", { class: "block note" }, heading, ...lines);
    this.append(note);
    return note;
  }

  append(node) {
    const follows = this.atEnd;
    this.node.append(node);
    if (follows) this.scrollToEnd();
    this.look();
  }

  /** With very little height the whole panel scrolls, not the conversation in it. */
  scroller() {
    return getComputedStyle(this.node).overflowY === "visible" ? this.node.parentNode : this.node;
  }

  below() {
    const { scrollHeight, clientHeight, scrollTop } = this.scroller();
    return scrollHeight - clientHeight - scrollTop;
  }

  /** Remembers whether the end is in sight, and offers to read on where it is not. */
  look() {
    this.atEnd = this.below() < 48;
    this.readOn.hidden = this.below() < 24;
  }

  /** Who saw the end still sees it when a strip or a keyboard takes some of the height. */
  resized() {
    if (!this.node.clientHeight) return;
    if (this.atEnd) this.scrollToEnd();
    this.look();
  }

  scrollToEnd() {
    const scroller = this.scroller();
    scroller.scrollTop = scroller.scrollHeight;
    this.look();
  }

  scrollTo(node) {
    const scroller = this.scroller();
    const from = scroller.getBoundingClientRect().top;
    scroller.scrollTop += node.getBoundingClientRect().top - from - MARGIN;
  }

  scrollOn() {
    this.node.scrollBy(0, this.node.clientHeight - 64);
    this.look();
  }
}
