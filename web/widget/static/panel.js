// The panel: its frame, opening and closing, and what the parts tell each other.
// Fetched on the first opening only.
import { chatApi } from "./api.js";
import { Conversation } from "./conversation.js";
import { button, make, sayAgain, sign } from "./elements.js";
import { keep } from "./keeping.js";
import { Log } from "./log.js";
import { drawMore } from "./more.js";
import { Typing } from "./typing.js";

const BESIDE = matchMedia("(min-width:40em) and (min-height:30em)");

export async function start({ root, base, landlord, texts, fetchTexts, dress }) {
  const style = await fetch(new URL("panel.css", import.meta.url));
  if (!style.ok) throw new Error(`panel.css: ${style.status}`);
  dress(root, await style.text());
  // A word is a function: `texts` changes in place, and who asks again hears the new language.
  const words = new Proxy({}, { get: (_, name) => () => texts.words[name] });
  return new Panel({ root, base, landlord, texts, words, fetchTexts, fit: dress(root, "") });
}

class Panel {
  constructor({ root, base, landlord, texts, words, fetchTexts, fit }) {
    Object.assign(this, { root, texts, words, fetchTexts, fit });
    this.kept = keep(landlord);
    this.turn = [];
    const announce = (word) => (this.status.textContent = word());
    this.typing = new Typing({
      words,
      kept: this.kept,
      send: (text) => this.say({ text }),
      scrollOn: () => this.log.scrollOn(),
    });
    this.log = new Log({
      texts,
      words,
      announce,
      press: (choice) => this.press(choice),
      tryNow: () => this.conversation.wake(),
      readOn: this.typing.readOn,
    });
    this.conversation = new Conversation({
      api: chatApi(base), kept: this.kept, landlord, language: texts.language, listener: this,
    });
    this.draw(announce, () => `${base}privacy/${landlord}?lang=${texts.language}`);
    this.label();
    this.kept.unsent.forEach((message) => this.log.say(message, true));
    this.watch();
  }

  draw(announce, privacy) {
    const { words, texts } = this;
    this.title = make("h2", { class: "title", id: "title", tabindex: -1 }, words.title);
    this.title.append(make("span", {}, texts.name));
    this.more = drawMore({
      words, call: () => this.log.call(), privacy, announce, erase: () => this.conversation.erase(),
    });
    this.progress = make("div", { class: "progress", hidden: true });
    this.bar = make("div", { class: "bar", hidden: true });
    this.status = make("p", { class: "sr", role: "status" });
    const head = make(
      "div", { class: "head" },
      this.title, this.more.button, button("", () => this.close(), words.close),
    );
    this.frame = make(
      "div", { class: "frame", scroll: () => this.log.look() },
      head, this.more.node, this.progress, this.bar, this.log.node, this.status, this.typing.node,
    );
    this.dialog = make("dialog", {
      class: "look panel", lang: texts.language, dir: "ltr", "aria-labelledby": "title",
      keydown: (event) => event.key === "Escape" && this.escape(event),
      cancel: (event) => this.escape(event),
    }, this.frame);
    this.root.append(this.dialog);
  }

  watch() {
    const wake = () => this.dialog.open && !document.hidden && this.conversation.wake();
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    addEventListener("offline", () => this.dialog.open && this.trouble("connection"));
    BESIDE.addEventListener("change", () => this.dialog.open && this.moveAgain());
    for (const event of ["resize", "scroll"]) {
      window.visualViewport?.addEventListener(event, () => this.fitKeyboard());
    }
  }

  open(closed) {
    this.closed = closed;
    this.show();
    this.title.focus({ preventScroll: true });
    if (!this.ended) this.conversation.wake();
  }

  /** Beside the page, or instead of it; then the browser makes the page behind inert. */
  show() {
    this.dialog.classList.toggle("beside", BESIDE.matches);
    if (BESIDE.matches) this.dialog.show();
    else this.dialog.showModal();
    this.fitKeyboard();
  }

  moveAgain() {
    const focused = this.root.activeElement;
    const { scrollTop } = this.log.node;
    this.dialog.close();
    this.show();
    focused?.focus({ preventScroll: true });
    this.log.node.scrollTop = scrollTop;
  }

  /** A phone's keyboard covers the page without making it smaller: the panel keeps to what is seen. */
  fitKeyboard() {
    const seen = window.visualViewport;
    if (!seen || !this.fit || seen.scale !== 1) return;
    this.fit.replaceSync(
      `.panel:not(.beside){top:${seen.offsetTop}px;height:${seen.height}px;bottom:auto}`,
    );
  }

  escape(event) {
    event.preventDefault();
    event.stopPropagation();
    if (!this.more.close()) this.close();
  }

  close() {
    this.dialog.close();
    this.closed();
  }

  press({ payload, title }) {
    this.log.node.focus({ preventScroll: true });
    this.say({ payload, title });
  }

  say(said) {
    this.refusal?.remove();
    this.log.say(this.conversation.say(said), this.troubled || this.kept.unsent.length > 1);
    if (!this.troubled) this.log.wait();
  }

  // What the conversation tells.

  trying() {
    if (!this.troubled && (this.kept.unsent.length || this.log.empty)) this.log.wait();
  }

  heard(messages, history) {
    const waiting = this.root.activeElement === this.log.node;
    this.log.settle();
    const first = this.log.heard(messages, history);
    const turn = messages.slice(messages.findLastIndex(({ from }) => from === "tenant") + 1);
    if (turn.length) this.turn = turn;
    this.showProgress();
    this.label();
    const { language } = turn.findLast(({ from }) => from === "assistant") ?? {};
    if (language) this.follow(language);
    if (waiting && first) {
      // Not a question further down: who is read to would miss what stands before it.
      const begin = first.querySelector(":is(.text,.block)>.q:first-child") ?? first;
      begin.tabIndex = -1;
      begin.focus({ preventScroll: true });
    }
    if (this.kept.unsent.length && !this.troubled) this.log.wait();
  }

  /** The widget's own words follow the replies; the reply itself does not wait for them. */
  async follow(language) {
    this.spoken = language;
    if (language === this.texts.language) return;
    // What cannot be fetched now, is tried again with the next reply.
    const fresh = await this.fetchTexts(language).catch(() => null);
    if (fresh && language === this.spoken) this.speak(fresh);
  }

  speak(fresh) {
    const { texts } = this;
    Object.assign(texts, fresh);
    this.dialog.lang = this.conversation.language = texts.language;
    sayAgain(this.dialog, texts.language);
    this.label();
    this.typing.changed();
  }

  well() {
    this.log.settle();
    this.log.well();
    if (!this.troubled) return;
    const { words } = this;
    const offline = this.troubled === "connection";
    this.strip("check", offline ? words.online : words.works_again);
    this.troubled = null;
    this.label();
    this.stripTimer = setTimeout(() => this.strip(), 5000);
  }

  trouble(kind, { crisis } = {}) {
    const { words } = this;
    const offline = kind === "connection";
    if (this.troubled !== kind) {
      this.strip("off", offline ? words.offline : words.trouble, words.kept);
    }
    this.troubled = kind;
    this.log.trouble(offline ? words.goes_on : words.trouble_goes_on);
    // The server answers danger even when the assistant cannot.
    if (crisis && crisis !== this.crisis) {
      this.log.add({ text: crisis, tone: "crisis", language: this.texts.language });
    }
    this.crisis = crisis;
    this.label();
  }

  refused(message, { detail }) {
    const { words } = this;
    this.log.settle();
    this.log.takeBack(message.id);
    if (!message.payload && !this.typing.value) this.typing.value = message.text;
    const lines = [detail && make("p", {}, detail), this.log.call()];
    this.refusal = this.log.note(words.refused, ...lines);
  }

  gone() {
    const { words } = this;
    this.cleared();
    this.typing.value = this.kept.draft;
    this.log.note(words.gone, make("p", {}, words.gone_more)).dataset.number = 0;
  }

  erased() {
    const { words } = this;
    this.cleared();
    this.typing.value = "";
    this.ended = this.typing.node.hidden = this.more.button.hidden = true;
    const again = button("btn", () => this.beginAgain(), words.begin_again);
    this.log.note(words.erased, make("p", {}, again)).firstChild.focus();
  }

  beginAgain() {
    this.ended = this.typing.node.hidden = this.more.button.hidden = false;
    this.log.clear();
    this.log.node.focus();
    this.conversation.wake();
  }

  cleared() {
    this.log.clear();
    this.more.close();
    this.turn = [];
    this.troubled = this.crisis = null;
    this.strip();
    this.showProgress();
    this.label();
  }

  // What stands around the conversation.

  strip(look, title, text) {
    clearTimeout(this.stripTimer);
    this.bar.hidden = !title;
    if (!title) return;
    this.bar.classList.toggle("well", look === "check");
    this.bar.replaceChildren(make("h3", {}, sign(look), title), text ? make("p", {}, text) : "");
    this.status.textContent = text ? `${title()}. ${text()}` : title();
  }

  showProgress() {
    const crisis = this.turn.some(({ tone }) => tone === "crisis");
    const progress = !crisis && this.turn.findLast((message) => message.progress)?.progress;
    this.progress.hidden = !progress;
    if (!progress) return;
    const { step, of, previous } = progress;
    const steps = Array.from({ length: of }, (_, index) => make("i", { class: index < step && "on" }));
    const told = () => this.words.progress().replace("{step}", step).replace("{of}", of);
    this.progress.replaceChildren(
      make("p", {}, make("b", {}, told), make("span", { class: "steps", "aria-hidden": "true" }, ...steps)),
      previous ? button("link", () => this.press(previous), previous.title) : "",
    );
  }

  label() {
    const { words, turn } = this;
    const has = (name) => turn.some((message) => message[name]?.length || message[name]?.step);
    let label = has("buttons") ? words.field_or_question : words.field_question;
    if (has("progress")) label = has("buttons") ? words.field_or_answer : words.field_answer;
    if (has("rows")) label = words.field_change;
    if (turn.some(({ tone }) => tone === "crisis")) label = words.field_crisis;
    if (this.troubled) label = words.field_offline;
    this.typing.label.textContent = label();
  }
}
