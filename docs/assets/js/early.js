// Runs before the first paint: says that scripts work, and keeps the colors that the reader chose.
document.documentElement.classList.add("js");
try {
  const chosen = localStorage.getItem("scheme");
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.scheme = chosen;
} catch {
  // Storage is refused, as some browsers do for a page on disk: the system's preference then stands.
}
