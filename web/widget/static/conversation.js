// The conversation as it stands between device and server: what was heard, what is still to be
// sent, and when it is tried again. Knows nothing of the page: it tells `listener`.

const PAUSES = [1, 2, 4, 8, 16, 30];

/** 128 random bits. Not randomUUID: it asks for https, and some landlords' pages have none. */
function newId() {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

export class Conversation {
  /** listener: trying(), heard(messages, history), well(), trouble(kind, problem),
      refused(message, problem), gone(), erased(), cleared(). */
  constructor({ api, kept, landlord, language, listener }) {
    Object.assign(this, { api, kept, landlord, language, listener });
    this.failures = 0;
    this.began = false;
    this.stop();
    kept.whenTokenChanges(() => this.began && this.changeToken());
  }

  /** Whatever may have been missed is fetched, whatever waits is sent. */
  wake() {
    this.began = true;
    this.missed = true;
    return this.run();
  }

  say({ text, payload, title }) {
    const message = { id: newId(), text: text ?? title, payload };
    this.kept.add(message);
    if (!this.told) this.run();
    return message;
  }

  async run() {
    if (this.running || !this.began) return;
    clearTimeout(this.timer);
    this.running = true;
    this.listener.trying();
    const turn = this.turn = {};
    try {
      await this.begin(turn);
      while (this.turn === turn && (this.missed || this.kept.unsent.length)) await this.step(turn);
      if (this.turn === turn) {
        this.failures = 0;
        this.told = false;
        this.listener.well();
      }
    } catch (failure) {
      if (!failure.kind) throw failure;
      if (this.turn === turn) this.fail(failure);
    } finally {
      if (this.turn === turn) this.running = false;
    }
  }

  async begin(turn) {
    if (this.kept.token) return;
    const { token, messages } = await this.api.begin(this.landlord, this.language);
    // Another tab was first: its conversation is the one.
    if (this.turn !== turn || this.kept.token) return;
    this.kept.token = token;
    this.missed = false;
    this.hear(messages);
  }

  async step(turn) {
    if (this.missed) {
      this.missed = false;
      try {
        const history = this.last === 0;
        const { messages } = await this.api.after(this.kept.token, this.last);
        if (this.turn === turn) this.hear(messages, history);
      } catch (failure) {
        this.missed = true;
        throw failure;
      }
    } else {
      await this.send(this.kept.unsent[0], turn);
    }
  }

  async send(message, turn) {
    let messages;
    try {
      ({ messages } = await this.api.say(this.kept.token, message));
    } catch (failure) {
      if (failure.kind !== "refused" || this.turn !== turn) throw failure;
      this.kept.remove(message.id);
      this.listener.refused(message, failure.problem);
      return;
    }
    if (this.turn !== turn) return;
    this.kept.remove(message.id);
    const own = messages.length ? messages[0].number - 1 : 0;
    if (own === this.last + 1) {
      this.hear([{ number: own, from: "tenant", id: message.id, text: message.text }, ...messages]);
    } else {
      // Another tab spoke in between, or this was answered before: fetch it all in its order.
      this.missed = true;
    }
  }

  hear(messages, history = false) {
    const fresh = messages.filter(({ number }) => number > this.last);
    if (!fresh.length) return;
    this.last = fresh.at(-1).number;
    this.listener.heard(fresh, history);
  }

  fail(failure) {
    const pause = PAUSES[Math.min(this.failures, PAUSES.length - 1)];
    this.failures += 1;
    if (failure.kind === "gone" && this.kept.token) {
      this.forget();
      this.listener.gone();
    } else {
      this.told = failure.kind === "wait";
      // Asked to wait a moment is no trouble yet; the third time it is.
      if (failure.kind !== "wait" || this.failures > 2) {
        this.listener.trouble(failure.kind, failure.problem);
      }
    }
    this.timer = setTimeout(() => this.run(), 1000 * Math.max(pause, failure.wait));
  }

  /** The server does not know the conversation any more: a new one begins, nothing typed is lost. */
  forget() {
    const texts = this.kept.unsent.filter(({ payload }) => !payload).map(({ text }) => text);
    const draft = [...texts, this.kept.draft].filter(Boolean).join("\n");
    this.kept.clear();
    this.kept.draft = draft;
    this.stop();
  }

  stop() {
    clearTimeout(this.timer);
    this.turn = null;
    this.running = false;
    this.told = false;
    this.last = 0;
    this.missed = true;
  }

  /** Throws a Failure when the server did not erase it. */
  async erase() {
    const { token } = this.kept;
    try {
      if (token) await this.api.erase(token);
    } catch (failure) {
      if (failure.kind !== "gone") throw failure;
    }
    this.kept.clear();
    this.end();
  }

  end() {
    this.stop();
    this.began = false;
    this.listener.erased();
  }

  changeToken() {
    if (!this.kept.token) return this.end();
    this.stop();
    this.listener.cleared();
    this.wake();
  }
}
