// Makes elements and the drawn signs. Text from outside only ever becomes a text node. The widget's
// own words are functions (`words.close`): `sayAgain` says them anew where they stand.

export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      if (`on${name}` in node) node.addEventListener(name, value);
      else (node.say = () => node.setAttribute(name, value()))();
    } else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
  }
  const given = children.filter((child) => child != null && child !== false);
  node.append(...given.map((child) => (typeof child === "function" ? own(child) : child)));
  return node;
}

export function own(word) {
  const node = document.createTextNode(word());
  node.say = (language) => {
    node.data = word();
    node.parentNode.lang = language;
  };
  return node;
}

/** The own words in `root` as they are now, and marked as being in this language. */
export function sayAgain(root, language) {
  const all = document.createTreeWalker(root);
  while (all.nextNode()) all.currentNode.say?.(language);
}

export function button(look, press, ...children) {
  return make("button", { type: "button", class: look, click: press }, ...children);
}

const SIGNS = {
  computer: "M3 4h18v12H3zM8 20h8M12 16v4",
  person: "M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 21c0-4 3.5-7 8-7s8 3 8 7",
  check: "M4 12.5l5.5 5.5L20 7",
  phone:
    "M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z",
  copy: "M8 8h12v12H8zM16 8V4H4v12h4",
  off: "M4 9a12 12 0 0 1 16 0M7.5 13a7 7 0 0 1 9 0M12 18h.01M4 3l16 18",
  wait: "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3 2",
  down: "M12 4v15M5 12.5l7 7 7-7",
};

export function sign(name) {
  const [svg, path] = ["svg", "path"].map((tag) =>
    document.createElementNS("http://www.w3.org/2000/svg", tag),
  );
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", SIGNS[name]);
  svg.append(path);
  return svg;
}
