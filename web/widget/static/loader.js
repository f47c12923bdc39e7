/* Served as /widget.js, the one line on a landlord's page. Draws the launcher and fetches the rest
   on the first opening. Knows nothing of conversations.

   Why a shadow root and no iframe: the page and the chat stay one document for screen readers and
   keyboards, the chat's storage is the page's own (browsers keep storage of foreign frames apart or
   refuse it), and the page's styles still stay out, as do ours. */
(() => {
  const script = document.currentScript;
  const base = new URL("./", script.src).href;
  const landlord = script.dataset.landlord;
  const DUTCH = "nl";
  const page = script.dataset.language || document.documentElement.lang || DUTCH;
  const version = "{{version}}";

  /* The tokens of both launcher and panel; the panel's own rules come with it. */
  const look = `
:host{all:initial!important;display:contents!important}
.look{--ink:#1b2733;--ink-2:#465561;--paper:#fff;--ground:#f4f6f7;--line:#c9d2d8;--edge:#66757f;
--accent:#0b5d5e;--on-accent:#fff;--accent-soft:#e3f0ef;--head:#0b5d5e;--on-head:#fff;
--urgent:#a4262c;--urgent-soft:#fbeaea;--note:#8a5a00;--note-soft:#fff4dd;--ok:#1e6b3a;
--t:max(1rem,16px);--r:8px;font:400 var(--t)/1.5 system-ui,sans-serif;color:var(--ink);
color-scheme:light;-webkit-text-size-adjust:100%;text-size-adjust:100%;text-align:start;text-underline-offset:.2em;box-sizing:border-box}
@media (prefers-color-scheme:dark){.look{--ink:#e8eef1;--ink-2:#b3c0c8;--paper:#18222b;--ground:#10171d;
--line:#3d4c57;--edge:#8395a1;--accent:#7fcbc6;--on-accent:#06211f;--accent-soft:#17383b;--head:#0d3a3c;
--urgent:#ffa19c;--urgent-soft:#43201f;--note:#f2c872;--note-soft:#362a10;--ok:#86d6a0;color-scheme:dark}}
[hidden]{display:none!important}
svg{flex:none;width:1.25em;height:1.25em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 2px var(--paper)}
.launch,.told{position:fixed;z-index:2147483646;right:16px;max-width:calc(100vw - 32px)}
.launch{bottom:16px;display:flex;align-items:center;gap:8px;min-height:56px;padding:8px 20px 8px 16px;
border:2px solid var(--paper);border-radius:var(--r);background:var(--head);color:var(--on-head);
font-weight:600;line-height:1.25;cursor:pointer;box-shadow:0 2px 8px #1b273340}
.launch:hover{text-decoration:underline}
.told{bottom:88px;width:22em}
.told p{margin:0;padding:12px 16px;border:1px solid var(--note);border-inline-start-width:6px;border-radius:var(--r);background:var(--note-soft)}
.told a{color:var(--accent);white-space:nowrap}
@media (prefers-reduced-motion:no-preference){.launch,.btn{transition:background-color .12s}}
@media print{.launch,.told{display:none}}`;

  /* Constructed sheets are no inline style: they hold under a strict Content-Security-Policy. */
  function dress(root, css) {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return sheet;
    } catch {
      root.append(Object.assign(document.createElement("style"), { textContent: css }));
    }
  }

  function drawTalk() {
    const namespace = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(namespace, "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    svg.append(document.createElementNS(namespace, "path"));
    svg.firstChild.setAttribute("d", "M3 5h18v12H11l-5 4v-4H3zM8 9.5h8M8 13h5");
    return svg;
  }

  class Unknown extends Error {}

  async function fetchTexts(language) {
    const answer = await fetch(
      `${base}widget/texts/${encodeURIComponent(landlord)}/${language}?v=${version}`,
    );
    if (answer.status === 404) throw new Unknown();
    if (!answer.ok) throw new Error(`texts: ${answer.status}`);
    return answer.json();
  }

  /* In the page's language, or in Dutch where there is no such language or not with this landlord. */
  function fetchFirst() {
    return fetchTexts(page.toLowerCase().split(/[^a-z]/)[0]).catch((failure) => {
      if (failure instanceof Unknown) return fetchTexts(DUTCH);
      throw failure;
    });
  }

  function refuse() {
    console.error(`Huurhulp: no landlord "${landlord}" at ${base}. See data-landlord of the script.`);
  }

  class Launcher {
    constructor(texts) {
      this.texts = texts;
      this.tries = 0;
      this.place = document.createElement("huurhulp-widget");
      this.root = this.place.attachShadow({ mode: "open" });
      dress(this.root, look);
      this.told = this.draw("div", "told", { role: "status" });
      this.launch = this.draw("button", "launch", { type: "button", "aria-haspopup": "dialog" });
      this.label();
      this.launch.addEventListener("click", () => this.open(this.launch));
      document.addEventListener("click", (event) => this.follow(event));
      document.body.append(this.place);
    }

    draw(tag, name, attributes) {
      const node = document.createElement(tag);
      const all = { class: `look ${name}`, ...attributes };
      for (const [attribute, value] of Object.entries(all)) node.setAttribute(attribute, value);
      this.root.append(node);
      return node;
    }

    /** What stands on the page itself. Dutch, and in the code, while there are no words yet. */
    label() {
      const { language, words } = this.texts ?? { language: DUTCH, words: { title: "Hulp met de huur" } };
      this.launch.lang = this.told.lang = language;
      this.launch.replaceChildren(drawTalk(), words.title);
    }

    /** Anything on the page with data-huurhulp-open opens the chat too. */
    follow(event) {
      const link = event.target.closest?.("[data-huurhulp-open]");
      if (!link || !this.place.isConnected) return;
      event.preventDefault();
      this.open(link);
    }

    tell(...parts) {
      this.told.replaceChildren();
      if (!parts.length) return;
      const line = document.createElement("p");
      line.append(...parts);
      this.told.append(line);
    }

    tellFailure() {
      if (!this.texts) {
        return this.tell("De chat kan nu niet open. Probeer het straks nog eens. Of bel uw verhuurder.");
      }
      const { words, telephone, telephone_link, hours } = this.texts;
      const call = document.createElement("a");
      call.href = `tel:${telephone_link}`;
      call.textContent = telephone;
      this.tell(`${words.trouble}. ${words.call_instead} `, call, `, ${hours}.`);
    }

    async load() {
      this.texts ??= await fetchFirst();
      if (this.panel) return;
      this.label();
      /* A browser may remember that a module failed, by its address: each try has its own. */
      const { start } = await import(`${base}widget/${version}-${this.tries}/panel.js`);
      const { root, texts } = this;
      this.panel = await start({ root, base, landlord, texts, fetchTexts, dress });
    }

    async open(trigger) {
      if (this.opening) return;
      this.opening = true;
      const patience = setTimeout(() => {
        this.tell(this.texts?.words.opening ?? "Even geduld. De chat komt eraan.");
      }, 400);
      try {
        await this.load();
        this.tell();
        this.launch.hidden = true;
        this.panel.open(() => {
          this.label();
          this.launch.hidden = false;
          (trigger.isConnected ? trigger : this.launch).focus();
        });
      } catch (failure) {
        this.fail(failure);
      } finally {
        clearTimeout(patience);
        this.opening = false;
      }
    }

    fail(failure) {
      this.tries += 1;
      if (failure instanceof Unknown) {
        this.place.remove();
        return refuse();
      }
      console.warn("Huurhulp:", failure);
      this.tellFailure();
    }
  }

  async function draw() {
    let texts;
    try {
      texts = await fetchFirst();
    } catch (failure) {
      if (failure instanceof Unknown) return refuse();
    }
    /* One widget a page, however often the line stands on it. */
    if (!document.querySelector("huurhulp-widget")) new Launcher(texts);
  }
  if (document.body) draw();
  else document.addEventListener("DOMContentLoaded", draw);
})();
