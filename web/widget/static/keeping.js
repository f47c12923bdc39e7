// Keeps token, draft and unsent messages of one landlord on this device, or in memory where the
// browser refuses storage. Knows nothing of what they mean.

export function keep(landlord) {
  const prefix = `huurhulp.${landlord}.`;
  const memory = new Map();

  function read(name) {
    if (memory.has(name)) return memory.get(name);
    try {
      return JSON.parse(localStorage.getItem(prefix + name));
    } catch {
      return null;
    }
  }

  function write(name, value) {
    try {
      if (value === null) localStorage.removeItem(prefix + name);
      else localStorage.setItem(prefix + name, JSON.stringify(value));
      memory.delete(name);
    } catch {
      memory.set(name, value);
    }
  }

  return {
    get token() { return read("token"); },
    set token(value) { write("token", value); },
    get draft() { return read("draft") ?? ""; },
    set draft(value) { write("draft", value || null); },
    get unsent() { return read("unsent") ?? []; },
    // Read again before each change: another tab writes the same list.
    add(message) { write("unsent", [...this.unsent, message]); },
    remove(id) {
      const left = this.unsent.filter((message) => message.id !== id);
      write("unsent", left.length ? left : null);
    },
    clear() { ["token", "draft", "unsent"].forEach((name) => write(name, null)); },
    /** Calls back when another tab changed whose conversation this is. */
    whenTokenChanges(call) {
      addEventListener("storage", ({ key }) => {
        if (key === `${prefix}token` || key === null) call();
      });
    },
  };
}
