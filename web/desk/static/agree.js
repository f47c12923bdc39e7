// What is agreed follows what is typed. Without this file the button "Work out again" does the same.
// Nothing is agreed here: the server agrees on what it showed last, and on nothing typed since.

const form = document.querySelector("form.decide");
const told = document.querySelector("#told");
let asked = 0;

form.addEventListener("change", async ({ target }) => {
  if (target.name === "sure") return;
  asked += 1;
  const mine = asked;
  const page = await workedOut();
  const fresh = page?.querySelector("#outcome");
  if (!fresh || mine !== asked) return;
  document.querySelector("#outcome").replaceWith(fresh);
  form.elements.shown.value = page.querySelector("#shown").value;
  told.textContent = fresh.querySelector("output")?.textContent ?? "";
});

/** The page as the server works it out now; nothing where a field is wrong or the server is away. */
async function workedOut() {
  const body = new FormData(form);
  body.set("do", "count");
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    if (!answer.ok) return null;
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return null;
  }
}
