// The field and "Verder". Knows nothing of what becomes of the text.
import { button, make, sign } from "./elements.js";

const MOST = 1000;
const WARN = 900;
const LINES = 7;

export class Typing {
  constructor({ words, kept, send, scrollOn }) {
    Object.assign(this, { words, kept, send });
    this.label = make("label", { for: "typing" });
    this.readOn = button("link read", scrollOn, sign("down"), words.read_on);
    this.readOn.hidden = true;
    this.left = make("p", { class: "small", id: "left", role: "status" });
    this.field = make("textarea", {
      id: "typing", rows: 1, maxlength: MOST, placeholder: " ", dir: "auto", "aria-describedby": "left",
      input: () => this.changed(),
      keydown: (event) => this.pressed(event),
    });
    const submit = (event) => this.submit(event);
    this.node = make(
      "form",
      { class: "form", submit },
      make("div", { class: "line" }, this.label, this.readOn),
      make("div", {}, this.field, make("button", { class: "btn go" }, words.go_on)),
      this.left,
    );
    this.value = kept.draft;
  }

  get value() {
    return this.field.value;
  }

  set value(text) {
    this.field.value = text;
    this.changed();
  }

  changed() {
    const { field, words } = this;
    this.kept.draft = field.value;
    const left = MOST - field.value.length;
    this.left.textContent = field.value.length < WARN ? "" : words.left().replace("{count}", left);
    if (!CSS.supports("field-sizing", "content")) {
      field.rows = 1;
      while (field.scrollHeight > field.clientHeight && field.rows < LINES) field.rows += 1;
    }
  }

  pressed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    this.submit(event);
  }

  submit(event) {
    event.preventDefault();
    const text = this.value.trim();
    this.field.focus();
    // Twice the same while the first is on its way: a second press, not a second message.
    if (!text || this.kept.unsent.at(-1)?.text === text) return;
    this.value = "";
    this.send(text);
  }
}
