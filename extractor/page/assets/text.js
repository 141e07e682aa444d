// Foreign text becomes text nodes and nothing else; characters that hide or steer are named beside it.

const HIDES =
  /(?![\n\t]|\r\n)(?:[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u{E0100}-\u{E01EF}]|(?![\u200c\u200d])\p{Cf}|(?<=^|[\p{ASCII}\p{Script=Latin}])[\u200c\u200d])/gu;

const codeOf = (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Append text to a node. A hidden character stays, so that copies are exact, but its name is what shows. */
function put(node, text) {
  let from = 0;
  for (const match of text.matchAll(HIDES)) {
    if (match.index > from) node.append(text.slice(from, match.index));
    const hidden = document.createElement("span");
    hidden.className = "hidden-character";
    hidden.dataset.code = codeOf(match[0]);
    hidden.textContent = match[0];
    node.append(hidden);
    from = match.index + match[0].length;
  }
  if (from < text.length) node.append(text.slice(from));
  return node;
}

/** Text for an attribute or a title, where no element can stand: hidden characters are replaced by their names. */
const named = (text) => text.replace(HIDES, (character) => `[${codeOf(character)}]`);

/** An element with attributes and children; strings among the children are text. */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat()) {
    if (child == null || child === false) continue;
    if (typeof child === "object") node.append(child);
    else put(node, String(child));
  }
  return node;
}

/** Foreign words inside other text: their direction does not reach beyond them. */
const own = (text) => el("bdi", {}, text);

const label = (code) => code.replaceAll("_", " ");
const numbers = new Intl.NumberFormat("en");
const count = (number) => numbers.format(number);
const plural = (number, noun) => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
const byId = (id) => document.getElementById(id);

/** Text for searching: without case and without marks above or below letters. */
function fold(text) {
  const plain = /[^\x00-\x7f]/.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text;
  return plain.toLowerCase();
}

/** Offsets in code points, as records have them, as offsets in a string of this language. */
function offsets(text) {
  if (!/[\ud800-\udfff]/.test(text)) return (point) => point;
  const starts = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  return (point) => (point < starts.length ? starts[point] : unit);
}

/** A name as part of an address; half a surrogate pair, which no address can hold, is replaced. */
const inAddress = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
