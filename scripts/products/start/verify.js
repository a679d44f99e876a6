// Compares the files of a chosen folder with the manifest. Nothing leaves the device.
(() => {
  const WORDS = {
    wrong: "That is not the folder of this copy: START-HERE.html is not in it.",
    at: (done, all) => `Comparing: ${done} of ${all} files`,
    whole: (n) => `This copy is whole: ${n} files, each as it was made.`,
    broken: (n) => `This copy is not whole: ${n} ${n === 1 ? "file differs" : "files differ"}.`,
    changed: "Changed",
    missing: "Missing",
    extra: "Not part of this copy",
    unread: "Could not be read",
  };
  const THEMSELVES = new Set(["MANIFEST.txt", "manifest.js"]); // a list cannot hold its own sum
  const wanted = window.dossierManifest;
  const input = document.getElementById("folder");
  const result = document.getElementById("result");
  const found = document.getElementById("found");
  if (!("webkitdirectory" in input) || !window.crypto?.subtle) return; // then the commands below remain
  document.getElementById("verify").hidden = false;

  const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const sum = async (file) => hex(await window.crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  const inside = (file) => file.webkitRelativePath.split("/").slice(1).join("/");

  const compare = async (files) => {
    const faults = Object.keys(wanted).filter((name) => !files.has(name)).map((name) => [WORDS.missing, name]);
    let done = 0;
    for (const [name, file] of files) {
      result.textContent = WORDS.at(++done, files.size);
      if (THEMSELVES.has(name)) continue;
      if (!Object.hasOwn(wanted, name)) faults.push([WORDS.extra, name]);
      else {
        const is = await sum(file).catch(() => "");
        if (is !== wanted[name]) faults.push([is ? WORDS.changed : WORDS.unread, name]);
      }
    }
    return faults.sort((a, b) => (a[1] < b[1] ? -1 : 1));
  };

  input.addEventListener("change", async () => {
    found.replaceChildren();
    const files = new Map([...input.files].map((file) => [inside(file), file]));
    if (!files.has("START-HERE.html")) {
      result.textContent = WORDS.wrong;
      return;
    }
    const faults = await compare(files);
    result.textContent = faults.length ? WORDS.broken(faults.length) : WORDS.whole(Object.keys(wanted).length);
    found.append(...faults.map(([what, name]) => Object.assign(document.createElement("li"), { textContent: `${what}: ${name}` })));
  });
})();
