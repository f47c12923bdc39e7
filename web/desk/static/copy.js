// A button that copies what stands in a field. Without this file, or where the browser refuses, the
// field can be selected and copied by hand: so the button is hidden until it can do something.
for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      return;
    }
    button.nextElementSibling.textContent = button.dataset.done;
  });
}
