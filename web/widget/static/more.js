// Behind "Meer": who is speaking here, the warning against fraud, the telephone, what becomes of the
// tenant's data, and erasing.
import { button, make } from "./elements.js";

export function drawMore({ words, call, privacy, announce, erase }) {
  const node = make("div", { class: "more", id: "more", hidden: true });
  const toggle = button("", () => show(node.hidden), words.more);
  toggle.setAttribute("aria-controls", "more");

  function show(open) {
    node.hidden = !open;
    toggle.setAttribute("aria-expanded", open);
    const leaves = { href: privacy, target: "_blank", rel: "noopener noreferrer" };
    node.replaceChildren(
      make("p", {}, words.about),
      make("p", {}, words.fraud),
      call(),
      make("a", leaves, words.privacy),
      button("btn", question, words.erase),
    );
  }

  function question() {
    const title = make("h3", { tabindex: -1 }, words.erase_sure);
    const yes = button("btn", () => eraseNow(title), words.erase_yes);
    const no = button("btn", back, words.erase_no);
    node.replaceChildren(title, make("p", {}, words.erase_what), yes, no);
    title.focus();
  }

  function back() {
    show(true);
    node.lastChild.focus();
  }

  async function eraseNow(title) {
    try {
      await erase();
      announce(words.erased);
    } catch (failure) {
      if (!failure.kind) throw failure;
      node.replaceChildren(title, make("p", {}, words.erase_failed), call());
      title.focus();
    }
  }

  /** Whether there was anything to close. */
  function close() {
    if (node.hidden) return false;
    const inside = node.contains(node.getRootNode().activeElement);
    show(false);
    if (inside) toggle.focus();
    return true;
  }

  show(false);
  return { node, button: toggle, close };
}
