// Words as search compares them: without accents, in one spelling, in the singular. The same for what is read and typed.
window.dossierSearch = window.dossierSearch || {};
window.dossierSearch.words = (() => {
  const LETTERS = { ø: "o", æ: "ae", œ: "oe", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  const WORD = /[\p{L}\p{N}]+(?:['’.\-][\p{L}\p{N}]+)*/gu;

  // British to American. A rule that is wrong for some word does no harm: it is wrong on both sides.
  const SPELLING = [
    [/isation/, "ization"],
    [/(.{3,})is(e|ed|es|er|ing)$/, "$1iz$2"],
    [/yse(d|r|s)?$/, "yze$1"],
    [/(.{3,})our(s|ed|ing|al|able|ful|ite)?$/, "$1or$2"],
    [/(.{3,})tre$/, "$1ter"],
    [/(.{2,}[aeiou])ll(ed|ing|or|er)$/, "$1l$2"],
    [/ae(?=sth|mi|mo|d[ioa]|c[io]l|tio)/, "e"],
    [/oe(?=st|dem|tu|so|a$)/, "e"],
    [/amme(d|s)?$/, "am$1"],
    [/(.{3,})ence$/, "$1ense"],
  ];

  const COMMON =
    "a am an and are as at be been but by can could did do does for from get had has have how i if in into is it " +
    "its me my of on or our should so than that the their them there these they this to versus vs was we were " +
    "what when which why will with you your";
  const STOP = new Set(COMMON.split(" "));

  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .toLowerCase()
      .replace(/[øæœßłđðþı]/g, (letter) => LETTERS[letter]);

  const known = new Map(); // most words of a text have been met before
  const normal = (word) => {
    if (!known.has(word)) known.set(word, worked(word));
    return known.get(word);
  };
  const worked = (word) => {
    if (/\d/.test(word)) return word;
    let out = word.replace(/['’]s$/, "").replace(/['’]/g, "");
    for (const [british, american] of SPELLING) out = out.replace(british, american);
    if (out.length > 4) out = out.replace(/ies$/, "y");
    return out.length > 3 ? out.replace(/([^sui])s$/, "$1") : out;
  };

  const parts = (word) => word.split("-").filter(Boolean);
  const joined = (word) => word.replace(/-/g, "");

  // Read: "CAPS-5" gives caps, 5 and caps5. Typed: a word with hyphen and digit is meant as one, others as their parts.
  const read = (text) =>
    (fold(text).match(WORD) || []).flatMap((word) =>
      word.includes("-") ? [...parts(word), joined(word)].map(normal) : [normal(word)],
    );
  const typed = (text) => {
    const all = (fold(text).match(WORD) || []).flatMap((word) => (/\d/.test(word) ? [joined(word)] : parts(word)));
    const telling = all.filter((word) => !STOP.has(word));
    return (telling.length ? telling : all).map(normal);
  };

  // Words that are not asked for beside others, as read() gives them.
  const COMMON_READ = new Set([...STOP].map(normal));
  const isCommon = (word) => COMMON_READ.has(word);

  // A name with nothing but its letters and digits: "MAPP 2", "MAPP-2" and "mapp2" are one.
  const squeeze = (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

  return { WORD, fold, read, typed, isCommon, squeeze };
})();
