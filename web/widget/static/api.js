// Speaks the Chat API: a call gives its answer, or a Failure that says of which kind it is.
// Knows nothing of the page, and tries nothing again by itself.

const PATIENCE = 30_000;

export class Failure extends Error {
  /** kind: connection (no answer), wait (409, 429), trouble, gone (401, 404), refused. */
  constructor(kind, problem = {}, wait = 0) {
    super(kind);
    Object.assign(this, { kind, problem, wait });
  }
}

function kindOf(status) {
  if (status === 401 || status === 404) return "gone";
  if (status === 409 || status === 429) return "wait";
  return status >= 500 || status === 408 ? "trouble" : "refused";
}

export function chatApi(base) {
  async function call(method, path, token, body) {
    const headers = {};
    if (token) headers.Authorization = `Bearer ${token}`;
    if (body) headers["Content-Type"] = "application/json";
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(`${base}api/conversations${path}`, {
        method, headers, body: body && JSON.stringify(body), signal: stop.signal, cache: "no-store",
      });
      const said = answer.status === 204 ? {} : await answer.json().catch(() => null);
      if (!answer.ok) {
        const wait = Number(answer.headers.get("Retry-After")) || Number(said?.retry_after) || 0;
        throw new Failure(kindOf(answer.status), said ?? {}, wait);
      }
      // Not our answer: the sign-in page of a Wi-Fi network, for one.
      if (!said || (method !== "DELETE" && !said.messages)) throw new Failure("connection");
      return said;
    } catch (failure) {
      throw failure instanceof Failure ? failure : new Failure("connection");
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    begin: (landlord, language) => call("POST", "", null, { landlord, language }),
    say: (token, { id, text, payload }) =>
      call("POST", "/messages", token, payload ? { id, payload } : { id, text }),
    after: (token, number) => call("GET", `/messages?after=${number}`, token),
    erase: (token) => call("DELETE", "", token),
  };
}
