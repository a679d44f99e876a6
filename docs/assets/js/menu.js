// On a narrow screen the menu opens as a sheet: the one menu of the page moves into the browser's dialog and back.
(() => {
  const sheet = document.querySelector("[data-menu-sheet]");
  const place = document.querySelector("[data-menu-place]");
  const menu = document.getElementById("site-menu");
  if (!sheet || !place || !menu || !sheet.showModal) return;

  const open = () => {
    sheet.append(menu);
    sheet.showModal();
    menu.querySelector("[aria-current]")?.focus();
  };

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-open-menu]")) {
      if (event.target === sheet) sheet.close(); // a tap beside the sheet
      return;
    }
    event.preventDefault();
    open();
  });
  sheet.addEventListener("close", () => place.append(menu));
  matchMedia("(min-width: 64em)").addEventListener("change", () => sheet.open && sheet.close());
})();
