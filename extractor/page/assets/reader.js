// One document: its text with the evidence marked, and its events beside it, each leading to the other.

const readerView = {
  number: -1,
  events: [],
  active: -1,

  build() {
    const view = byId("view-document");
    this.back = el("a", { class: "back", href: "#/events" }, "← Events");
    this.previous = el("a", { class: "step" }, "← previous");
    this.next = el("a", { class: "step" }, "next →");
    this.heading = el("h2", { id: "document-heading", tabindex: "-1" });
    this.facts = el("p", { class: "facts" });
    this.trouble = el("p", { class: "warning", hidden: true });
    this.text = el("article", { class: "text", "aria-label": "Text of the document" });
    this.cards = el("ol", { class: "cards" });
    this.all = el("input", { type: "checkbox", id: "all-values" });
    this.side = el("aside", { class: "beside", "aria-label": "Events of the document" });
    this.unused = el("section", { class: "below", "aria-labelledby": "document-unused" });
    this.made = el("section", { class: "below", "aria-labelledby": "document-made" });
    view.append(
      el("div", { class: "bar-top" }, el("nav", { "aria-label": "Documents" }, this.back, this.previous, this.next)),
      this.heading, this.facts, this.trouble,
      el("div", { class: "reader" }, this.text, this.side), this.unused, this.made);
    this.all.addEventListener("change", () => this.side.classList.toggle("all", this.all.checked));
    this.listen();
  },

  listen() {
    this.text.addEventListener("mouseover", (event) => this.hover(eventsAt(event.target)));
    this.text.addEventListener("mouseleave", () => this.hover([]));
    this.text.addEventListener("click", (event) => {
      const reference = event.target.closest(".ref");
      if (reference) {
        event.preventDefault();
        this.select(Number(reference.dataset.event), { focusCard: true });
        return;
      }
      const here = eventsAt(event.target);
      if (!here.length || getSelection().toString()) return;
      // Where quotes overlap, each click goes one event further.
      this.select(here[(here.indexOf(this.active) + 1) % here.length], { showCard: true });
    });
    this.cards.addEventListener("mouseover", (event) => {
      const card = event.target.closest(".card");
      this.hover(card ? [Number(card.dataset.event)] : []);
    });
    this.cards.addEventListener("mouseleave", () => this.hover([]));
    this.cards.addEventListener("click", (event) => {
      const card = event.target.closest(".card");
      if (!card || event.target.closest("a[data-event-id]")) return;
      const number = Number(card.dataset.event);
      const words = event.target.closest("button[data-span]");
      if (words) {
        this.select(number);
        this.flash(words, true);
      } else if (event.target.closest(".pick")) {
        event.preventDefault();
        // A key press means to go there; a mouse is there already.
        this.select(number, { showText: true, focusText: event.detail === 0 });
      } else if (!getSelection().toString()) this.select(number, { showText: true });
    });
    for (const kind of ["mouseover", "focusin"]) {
      this.cards.addEventListener(kind, (event) => this.flash(event.target.closest("button[data-span]"), false));
    }
    this.cards.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const card = step && event.target.closest(".card");
      const number = card ? Number(card.dataset.event) + step : -1;
      if (number < 0 || number >= this.events.length) return;
      event.preventDefault();
      this.select(number, { focusCard: true, showText: true });
    });
    byId("view-document").addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.back.click();
    });
  },

  /** Show a document, and one of its events if an id is given. */
  show(number, id) {
    if (this.number !== number) {
      const element = byId(`d${number}`);
      if (!element) return false;
      this.number = number;
      this.draw(JSON.parse(element.textContent));
    }
    this.back.href = `#/events${filtersAsQuery()}`;
    const wanted = id ? this.events.findIndex((event) => inAddress(event.id) === inAddress(id)) : -1;
    if (wanted >= 0) this.select(wanted, { showText: true, showCard: !isNarrow() });
    return true;
  },

  draw(found) {
    this.events = found.events;
    this.active = -1;
    this.heading.replaceChildren(own(found.id));
    this.step(this.previous, this.number - 1);
    this.step(this.next, this.number + 1);
    const [date, basis] = found.date;
    const source = found.link && /^https?:\/\//i.test(found.link)
      ? el("a", { href: found.link, rel: "noopener noreferrer", target: "_blank" }, found.source)
      : found.source && own(found.source);
    this.facts.replaceChildren(
      ...spread([date ? `${date}, ${basis === "in text" ? "date in the text" : basis}` : "no date known",
        plural(found.characters, "character"), plural(found.events.length, "event"), source]));
    this.trouble.hidden = !found.error;
    this.trouble.replaceChildren(el("b", {}, label(found.outcome), ": "), own(found.error ?? ""));
    drawText(this.text, found);
    this.drawCards(found);
    drawUnused(this.unused, found);
    drawMade(this.made, found);
    this.segments = new Map();
    for (const segment of this.text.querySelectorAll("[data-q]")) {
      for (const number of eventsAt(segment)) {
        if (!this.segments.has(number)) this.segments.set(number, []);
        this.segments.get(number).push(segment);
      }
    }
    this.spans = [...this.text.querySelectorAll("[data-start]")];
  },

  step(link, number) {
    const there = number >= 0 && number < documents.length;
    link.hidden = !there;
    if (there) link.href = `#/document/${number}`;
  },

  drawCards(found) {
    this.cards.replaceChildren(...found.events.map((event, number) => eventCard(event, number, this.number, found)));
    this.all.checked = false;
    this.side.classList.remove("all");
    this.side.replaceChildren(
      found.events.length
        ? el("div", { class: "beside-top" }, el("h3", {}, plural(found.events.length, "event")), el("label", { class: "toggle" }, this.all, " all values"))
        : el("p", { class: "empty" }, found.error ? "There is no answer for this document." : "No trade event in this document."),
      this.cards);
  },

  hover(numbers) {
    for (const node of byId("view-document").querySelectorAll(".hover")) node.classList.remove("hover");
    for (const number of numbers) {
      for (const segment of this.segments.get(number) ?? []) segment.classList.add("hover");
      this.cards.children[number].classList.add("hover");
    }
  },

  select(number, { showText = false, showCard = false, focusText = false, focusCard = false } = {}) {
    if (number !== this.active) {
      this.mark(this.active, false);
      this.active = number;
      this.mark(number, true);
      history.replaceState(null, "", `#/document/${this.number}/${inAddress(this.events[number].id)}`);
    }
    const card = this.cards.children[number];
    const first = this.segments.get(number)?.[0];
    // On a narrow screen text and events follow each other, so only one of them can be brought into view.
    if (showText && first && !(isNarrow() && (showCard || focusCard))) intoView(first);
    if (showCard || focusCard) intoView(card);
    if (focusCard) card.querySelector(".pick").focus({ preventScroll: true });
    if (focusText) this.text.querySelector(`.ref[data-event="${number}"]`)?.focus({ preventScroll: true });
  },

  mark(number, on) {
    if (number < 0) return;
    const card = this.cards.children[number];
    card.classList.toggle("on", on);
    if (on) card.querySelector(".pick").setAttribute("aria-current", "true");
    else card.querySelector(".pick").removeAttribute("aria-current");
    for (const segment of this.segments.get(number) ?? []) segment.classList.toggle("on", on);
    for (const words of card.querySelectorAll("button[data-span]")) {
      for (const segment of this.within(words)) segment.classList.toggle("part", on);
    }
  },

  within(words) {
    const [start, end] = words.dataset.span.split(" ").map(Number);
    return this.spans.filter((segment) => start <= Number(segment.dataset.start) && Number(segment.dataset.end) <= end);
  },

  /** Show which words of the text a value was read from. */
  flash(words, bring) {
    for (const node of this.text.querySelectorAll(".flash")) node.classList.remove("flash");
    if (!words) return;
    const segments = this.within(words);
    for (const segment of segments) segment.classList.add("flash");
    if (bring && segments.length) intoView(segments[0]);
  },
};

const eventsAt = (node) => {
  const here = node.closest?.("[data-q], .ref");
  if (!here) return [];
  if (here.dataset.event) return [Number(here.dataset.event)];
  return [...new Set(here.dataset.q.split(" ").map((quote) => Number(quote.split(".")[0])))];
};

const isNarrow = () => matchMedia("(max-width: 60rem)").matches;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const intoView = (node) => node.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
const spread = (items) => items.filter(Boolean).flatMap((item, place) => (place ? [" · ", item] : [item]));

/** Every value of an event and of the details of its values. */
const everyPart = (parts) => parts.flatMap((part) => [part, ...everyPart(part[6])]);

/** The text, cut wherever a quote or the words of a value begin or end; what lies in a quote is marked. */
function drawText(box, found) {
  box.dir = "auto";
  if (found.text == null) {
    drawExcerpts(box, found);
    return;
  }
  const at = found.at ??= offsets(found.text);
  const ranges = [];
  found.events.forEach((event, number) => {
    event.quotes.forEach(([start, end], quote) => ranges.push({ start, end, quote: `${number}.${quote}`, event: number }));
    for (const part of everyPart(event.parts)) ranges.push({ start: part[3], end: part[4] });
  });
  for (const [start, end] of found.suspected) ranges.push({ start, end, suspect: true });
  if (found.date[2] != null) ranges.push({ start: found.date[2], end: found.date[3], date: true });
  const cuts = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const opening = groupBy(ranges, "start");
  const closing = groupBy(ranges, "end");
  const pieces = document.createDocumentFragment();
  const here = new Set();
  let from = 0;
  const piece = (start, end) => {
    const words = found.text.slice(at(start), end === Infinity ? undefined : at(end));
    if (!words) return;
    if (!here.size) {
      put(pieces, words);
      return;
    }
    const quotes = [...here].filter((range) => range.quote);
    const suspect = [...here].some((range) => range.suspect);
    const tag = quotes.length || suspect ? "mark" : "span";
    const depth = Math.min(3, new Set(quotes.map((range) => range.event)).size);
    pieces.append(el(tag, {
      "data-q": quotes.length ? quotes.map((range) => range.quote).join(" ") : null,
      "data-depth": depth || null,
      "data-start": start,
      "data-end": end,
      class: [suspect && "suspect", [...here].some((range) => range.date) && "document-date"].filter(Boolean).join(" ") || null,
    }, words));
  };
  for (const cut of cuts) {
    if (cut > from) piece(from, cut);
    from = cut;
    for (const range of closing.get(cut) ?? []) here.delete(range);
    const ended = (closing.get(cut) ?? []).filter((range) => range.quote);
    for (const range of ended) pieces.append(reference(found.events[range.event], range.event));
    for (const range of opening.get(cut) ?? []) here.add(range);
  }
  piece(from, Infinity);
  box.replaceChildren(pieces);
}

function groupBy(ranges, key) {
  const groups = new Map();
  for (const range of ranges) {
    if (!groups.has(range[key])) groups.set(range[key], []);
    groups.get(range[key]).push(range);
  }
  return groups;
}

/** The way from a quote to its event: a small link behind it. */
const reference = (event, number) =>
  el("a", { class: "ref", href: `#/document/${readerView.number}/${inAddress(event.id)}`, "data-event": number, "aria-label": named(`Evidence of ${event.id}, ${event.type}, ${event.status}`) }, event.id);

/** Without the text, the quotes in its order. */
function drawExcerpts(box, found) {
  const quotes = found.events
    .flatMap((event, number) => event.quotes.map(([start, end, words], quote) => ({ start, end, words, number, quote })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const note = quotes.length
    ? "This result does not carry its text, so only the quotes are here, in its order. Extract with the text (--with-text) to see them in place."
    : found.error ? "There is no text to show." : "This result does not carry its text. Extract with the text (--with-text) to read it here.";
  box.replaceChildren(
    el("p", { class: "note" }, note),
    ...quotes.map(({ start, end, words, number, quote }) =>
      el("p", { class: "excerpt" }, el("mark", { "data-q": `${number}.${quote}`, "data-depth": 1, "data-start": start, "data-end": end }, words), reference(found.events[number], number))));
}

function eventCard(event, number, place, found) {
  const brief = event.parts.filter(([, value]) => value);
  const related = [...(event.part_of ? [["part of", event.part_of]] : []), ...event.responds_to.map((id) => ["answers", id])];
  return el("li", { class: "card", "data-event": number },
    el("h4", {}, el("a", { class: "pick", href: `#/document/${place}/${inAddress(event.id)}` }, el("span", { class: "id" }, event.id), " ", event.type), " ", el("span", { class: "status", "data-status": event.status.replaceAll(" ", "_") }, event.status)),
    event.summary && el("p", { class: "summary" }, own(event.summary)),
    el("p", { class: "brief" }, brief.slice(0, 6).flatMap(([name, value], index) => [index ? " · " : "", el("span", { class: "role" }, name), " ", el("b", {}, value)])),
    el("div", { class: "values" },
      el("table", { class: "parts" }, el("tbody", {}, event.parts.flatMap((part) => partRows(part, 0)))),
      event.tags.length || event.issues.length ? el("p", { class: "tags" }, [...event.tags, ...event.issues].map((tag) => el("span", { class: "tag" }, tag))) : null,
      related.length ? el("p", { class: "related" }, related.flatMap(([how, id], index) => [index ? " · " : "", how, " ", el("a", { href: `#/document/${place}/${inAddress(id)}`, "data-event-id": true }, id)])) : null,
      el("ul", { class: "quotes" }, event.quotes.map(([start, end, words]) =>
        el("li", {}, el("q", { class: "quote" }, own(words)), " ", el("span", { class: "place" }, `${start}–${end}`), proof(found, start, end, words))))));
}

/** A line for a value: what it is, what it is worth, the words it was read from. */
function partRows([name, value, words, start, end, note, details], depth) {
  const shown = value === false ? null : el("b", { class: value == null ? "unresolved" : false }, value ?? "unresolved");
  return [
    el("tr", { class: depth ? "detail" : false }, el("th", { scope: "row" }, name),
      el("td", {}, shown, shown && " ", el("button", { type: "button", class: "words", "data-span": `${start} ${end}` }, el("q", {}, own(words))), note && el("span", { class: "how" }, note))),
    ...details.flatMap((part) => partRows(part, depth + 1)),
  ];
}

/** A quote that does not stand where it says is never passed over. */
function proof(found, start, end, words) {
  if (found.text == null) return null;
  const at = found.at ??= offsets(found.text);
  return found.text.slice(at(start), at(end)) === words ? null : el("span", { class: "bad" }, " does not stand there in the text");
}

function drawUnused(box, found) {
  box.hidden = !found.rejections.length && !found.suspected.length;
  box.replaceChildren(el("h3", { id: "document-unused" }, "Not used"),
    found.suspected.length ? el("ul", { class: "passages" }, found.suspected.map(([start, end, words]) => el("li", {}, el("b", {}, "Suspected: it speaks to a machine. "), el("q", {}, own(words)), " ", el("span", { class: "place" }, `${start}–${end}`)))) : "",
    found.rejections.length ? rejectionTable(found.rejections.map((rejection) => [null, ...rejection])) : "");
}

function drawMade(box, found) {
  const [model, prompt, hash, schema, recorded] = found.made;
  const line = (name, ...value) => el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, ...value));
  const { requests, prompt_tokens: sent, completion_tokens: answered } = found.usage;
  box.replaceChildren(el("h3", { id: "document-made" }, "How it was made"),
    el("table", {}, el("tbody", {},
      line("Outcome", meta.outcomes[found.outcome]),
      line("Model", own(model), recorded ? ", a recorded answer" : ", live"),
      line("Prompt", own(prompt), " ", el("code", { class: "hash" }, hash)),
      line("Schema", `version ${schema}`),
      line("Tokens", `${count(sent)} sent, ${count(answered)} answered, in ${plural(requests, "request")}`),
      found.attempts.map(([purpose, ending, tokens, detail], place) => line(`Attempt ${place + 1}`, `${purpose}: ${ending}, ${plural(tokens, "token")}`, detail && ". ", detail && own(detail))),
      found.sha256 && line("SHA-256 of the text", el("code", { class: "hash" }, found.sha256)))));
}
