// What every page of this copy says of its version, filled in before the days are counted.
for (const part of document.querySelectorAll("[data-release=version]")) part.textContent = release.version;
for (const part of document.querySelectorAll("[data-release=checked]")) {
  const day = document.createElement("time");
  day.dateTime = release.checked;
  day.dataset.age = "";
  day.textContent = new Date(release.checked).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
  part.replaceChildren(day);
}
for (const link of document.querySelectorAll("a[data-report]")) {
  const form = new URL(link.href);
  form.searchParams.set("version", release.version);
  link.href = form.href;
}
