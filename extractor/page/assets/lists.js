// The list of documents, and what was not used.

/** A table that grows as it is scrolled, or on a press of its button. */
function growing(body, button, rowOf) {
  let items = [];
  let shown = 0;
  const append = (number) => {
    const fresh = document.createDocumentFragment();
    for (const upTo = Math.min(items.length, shown + number); shown < upTo; shown++) fresh.append(rowOf(items[shown]));
    body.append(fresh);
    button.hidden = shown >= items.length;
    button.textContent = `Show more: ${count(items.length - shown)} left`;
  };
  button.addEventListener("click", () => append(CHUNK));
  new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && append(CHUNK), { rootMargin: "800px" }).observe(button);
  addEventListener("beforeprint", () => body.closest(".view").hidden || append(PRINTED));
  return (found) => {
    items = found;
    shown = 0;
    body.replaceChildren();
    append(CHUNK);
  };
}

const documentsView = {
  build() {
    const present = [...new Set(documents.map((row) => row[dcol.outcome]))];
    this.search = el("input", { type: "search", id: "document-search", autocomplete: "off", spellcheck: "false" });
    this.outcome = el("select", { id: "outcome" }, el("option", { value: "" }, "all"), present.map((outcome) => el("option", { value: outcome }, label(outcome))));
    this.status = el("p", { role: "status", class: "found" });
    const body = el("tbody", { role: "rowgroup" });
    const more = el("button", { type: "button", class: "more" });
    const head = (name, numeric) => el("th", { scope: "col", role: "columnheader", class: numeric && "num" }, name);
    byId("view-documents").append(
      el("div", { class: "bar-top" }, el("h2", { id: "documents-heading", tabindex: "-1" }, "Documents"), this.status,
        el("span", { class: "field inline" }, el("label", { for: "document-search" }, "Search"), this.search),
        el("span", { class: "field inline" }, el("label", { for: "outcome" }, "Outcome"), this.outcome)),
      el("table", { class: "documents stack", role: "table", "aria-labelledby": "documents-heading" },
        el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, head("Document"), head("Date"), head("Outcome"), head("Events", true), head("Not used", true), head("Suspected", true), head("Tokens", true))), body),
      more);
    this.fill = growing(body, more, documentRow);
    this.search.addEventListener("input", () => this.update());
    this.outcome.addEventListener("change", () => {
      history.replaceState(null, "", `#/documents${this.outcome.value ? `?outcome=${this.outcome.value}` : ""}`);
      this.update();
    });
  },

  update() {
    const terms = fold(this.search.value).split(/\s+/).filter(Boolean);
    const found = [];
    documents.forEach((row, number) => {
      if (this.outcome.value && row[dcol.outcome] !== this.outcome.value) return;
      if (terms.length) {
        const text = fold(`${row[dcol.id]} ${row[dcol.error] ?? ""}`);
        if (!terms.every((term) => text.includes(term))) return;
      }
      found.push(number);
    });
    this.status.textContent = found.length === documents.length ? plural(found.length, "document") : `${count(found.length)} of ${plural(documents.length, "document")}`;
    this.fill(found);
  },
};

function documentRow(number) {
  const row = documents[number];
  const cell = (name, title, ...children) => el("td", { role: "cell", class: name, "data-title": title }, ...children);
  const amount = (title, key) => cell(row[dcol[key]] ? "num" : "num none", title, count(row[dcol[key]]));
  return el("tr", { role: "row" },
    el("th", { role: "rowheader", scope: "row" }, el("a", { href: `#/document/${number}` }, own(row[dcol.id]))),
    cell("", "Date", row[dcol.date] ?? el("span", { class: "none" }, "unknown")),
    cell("cause", "Outcome", el("span", { class: row[dcol.error] ? "bad" : "" }, label(row[dcol.outcome])), row[dcol.error] && el("span", { class: "how" }, own(row[dcol.error]))),
    amount("Events", "events"), amount("Not used", "rejections"), amount("Suspected", "suspected"),
    cell("num", "Tokens", count(row[dcol.sent] + row[dcol.answered])));
}

const unusedView = {
  build() {
    this.rejections = read("rejections");
    const suspected = read("suspected");
    const reasons = Object.keys(meta.reasons).filter((reason) => this.rejections.some((row) => row[2] === reason));
    this.reason = el("select", { id: "reason" }, el("option", { value: "" }, "all"), reasons.map((reason) => el("option", { value: reason }, label(reason))));
    this.status = el("p", { role: "status", class: "found" });
    const view = byId("view-unused");
    view.append(
      el("div", { class: "bar-top" }, el("h2", { id: "unused-heading", tabindex: "-1" }, "Not used"), this.status,
        el("span", { class: "field inline", hidden: !reasons.length }, el("label", { for: "reason" }, "Reason"), this.reason)),
      el("p", { class: "note" }, "What the model claimed and the text does not support, with the reason, and passages that speak to a machine instead of a reader."));
    if (suspected.length) {
      const body = el("ul", { class: "passages" });
      const more = el("button", { type: "button", class: "more" });
      view.append(el("section", { "aria-labelledby": "suspected-heading" }, el("h3", { id: "suspected-heading" }, `Suspected passages (${count(suspected.length)})`), body, more));
      growing(body, more, ([number, words]) => el("li", {}, el("q", {}, own(words)), " ", el("a", { href: `#/document/${number}` }, own(documents[number][dcol.id]))))(suspected);
    }
    const section = el("section", { "aria-labelledby": "claims-heading" }, el("h3", { id: "claims-heading" }, `Claims (${count(this.rejections.length)})`));
    view.append(section);
    if (!this.rejections.length) {
      section.append(el("p", { class: "empty" }, "None: all that the model claimed stands in the texts."));
      return;
    }
    const body = el("tbody", { role: "rowgroup" });
    const more = el("button", { type: "button", class: "more" });
    section.append(rejectionTable([], body, true), more);
    this.fill = growing(body, more, rejectionRow);
    this.reason.addEventListener("change", () => {
      history.replaceState(null, "", `#/unused${this.reason.value ? `?reason=${this.reason.value}` : ""}`);
      this.update();
    });
  },

  update() {
    const found = this.rejections.filter((row) => !this.reason.value || row[2] === this.reason.value);
    this.status.textContent = found.length === this.rejections.length ? plural(found.length, "claim") : `${count(found.length)} of ${plural(this.rejections.length, "claim")}`;
    this.fill?.(found);
  },
};

function rejectionTable(rejections, body = el("tbody", { role: "rowgroup" }), withDocument = false) {
  body.append(...rejections.map(rejectionRow));
  const head = (name) => el("th", { scope: "col", role: "columnheader" }, name);
  return el("table", { class: "unused stack", role: "table" },
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, withDocument && head("Document"), head("Place in the draft"), head("Reason"), head("Words"))), body);
}

/** One claim: the document where it is not plain, its place, why it fell, and its words. */
function rejectionRow([number, path, reason, words, message, fallen]) {
  const cell = (name, ...children) => el("td", { role: "cell", class: name }, ...children);
  return el("tr", { role: "row" },
    number != null && cell("", el("a", { href: `#/document/${number}` }, own(documents[number][dcol.id]))),
    cell("", el("code", {}, own(path))),
    cell("", el("b", {}, label(reason)), el("span", { class: "how" }, own(message))),
    cell("cause", words && el("q", {}, own(words)), fallen && el("span", { class: "how" }, "the event: ", own(fallen))));
}
