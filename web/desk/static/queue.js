// New cases: says how many came since the page was made, here and in the tab's title, and moves no
// row. The words come from the desk; without this file the list is renewed by loading the page.
const EVERY = 60_000;
const news = document.getElementById("news");
const [words, show] = news.children;
const title = document.title;

async function look() {
  if (document.hidden) return;
  const address = new URL(news.dataset.from, location.href);
  address.searchParams.set("since", news.dataset.since);
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    // Signed out, or the desk is away: the list stays as it is, and the next page says it.
    if (!answer.ok || answer.redirected) return;
    const found = await answer.json();
    if (words.textContent !== found.words) words.textContent = found.words;
    show.hidden = !found.count;
    document.title = found.count ? `(${found.count}) ${title}` : title;
  } catch {
    // No network for a moment: it is asked again.
  }
}

setInterval(look, EVERY);
document.addEventListener("visibilitychange", look);
