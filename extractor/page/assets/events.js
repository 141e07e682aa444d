// The table of events, and the filters beside it.

const CHUNK = 20;
const FACET_ROWS = 8;
const PRINTED = 2000;

const eventsView = {
  found: [],
  shown: 0,
  facets: new Map(),

  build() {
    const view = byId("view-events");
    this.status = el("p", { role: "status", class: "found" });
    this.clear = el("button", { type: "button", class: "quiet" }, "Clear filters");
    this.search = el("input", { type: "search", id: "search", autocomplete: "off", spellcheck: "false" });
    this.from = el("input", { type: "date", id: "from" });
    this.to = el("input", { type: "date", id: "to" });
    this.basis = el("select", { id: "basis", "aria-label": "Which date" }, el("option", { value: "event" }, "of the event"), el("option", { value: "document" }, "of the document"));
    this.sort = el("select", { id: "sort" }, Object.entries(SORTS).map(([key, sort]) => el("option", { value: key }, sort.title)));
    this.direction = el("button", { type: "button", class: "quiet", id: "direction" });
    this.filterCount = el("span", { class: "n" });
    this.side = el("details", { class: "filters", open: !isNarrow() },
      el("summary", {}, "Filters ", this.filterCount),
      el("div", { class: "field" }, el("label", { for: "search" }, "Search"), this.search),
      el("fieldset", { class: "dates" }, el("legend", {}, "Date"),
        this.basis,
        el("div", { class: "field" }, el("label", { for: "from" }, "from"), this.from),
        el("div", { class: "field" }, el("label", { for: "to" }, "to"), this.to)),
      FACETS.map((facet) => this.buildFacet(facet)));
    this.timeline = el("div", { class: "timeline-box" });
    this.body = el("tbody", { role: "rowgroup" });
    this.table = el("table", { class: "events stack", role: "table", "aria-labelledby": "events-heading" },
      el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, this.headers())), this.body);
    this.more = el("button", { type: "button", class: "more" });
    this.none = el("p", { class: "empty", hidden: true });
    this.cut = el("p", { class: "note print-only", hidden: true });
    view.append(
      el("div", { class: "with-side" }, this.side,
        el("div", { class: "main-side" },
          el("div", { class: "bar-top" },
            el("h2", { id: "events-heading", tabindex: "-1" }, "Events"), this.status, this.clear,
            el("span", { class: "sorting" }, el("label", { for: "sort" }, "Sort by"), this.sort, this.direction)),
          this.timeline, this.table, this.none, this.more, this.cut)));
    this.listen();
  },

  headers() {
    const cell = (name, sort) =>
      el("th", { scope: "col", role: "columnheader", "data-sort": sort },
        sort ? el("button", { type: "button", class: "sort" }, name) : name);
    return [cell("Date", "date"), cell("Event", "type"), cell("Who", "issuer"), cell("Values, from the words"), cell("Evidence")];
  },

  /** Checkboxes for the values of a facet: the commonest first, or in the codebook's order. */
  buildFacet(facet) {
    const totals = new Map();
    for (const values of facet.values) for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
    const values = facet.order
      ? facet.order.filter((value) => totals.has(value))
      : [...totals.keys()].sort((a, b) => totals.get(b) - totals.get(a) || (a < b ? -1 : 1));
    const list = el("ul", {});
    const items = new Map();
    const add = (value) => {
      const box = el("input", { type: "checkbox", value });
      const number = el("span", { class: "count" });
      items.set(value, { box, number, item: el("li", {}, el("label", {}, box, el("span", { class: "name" }, own(facet.name(value))), number)) });
      box.checked = filters[facet.key].has(value);
      list.append(items.get(value).item);
    };
    const limit = facet.order ? values.length : FACET_ROWS;
    values.slice(0, limit).forEach(add);
    const rest = values.slice(limit);
    const showAll = rest.length ? el("button", { type: "button", class: "quiet" }, `All ${count(values.length)}`) : null;
    showAll?.addEventListener("click", () => {
      const before = list.children.length;
      rest.splice(0).forEach(add);
      showAll.remove();
      this.update();
      list.children[before]?.querySelector("input").focus();
    });
    list.addEventListener("change", (event) => {
      const chosen = filters[facet.key];
      if (event.target.checked) chosen.add(event.target.value);
      else chosen.delete(event.target.value);
      this.changed();
    });
    // A value that is chosen from elsewhere must be seen, however rare it is.
    const show = (value) => {
      if (items.has(value)) return;
      const place = rest.indexOf(value);
      if (place >= 0) rest.splice(place, 1);
      add(value);
    };
    this.facets.set(facet.key, { items, show });
    return el("fieldset", { class: "facet", "data-facet": facet.key, hidden: !values.length }, el("legend", {}, facet.title), list, showAll);
  },

  listen() {
    let waiting = 0;
    this.search.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        filters.search = this.search.value;
        this.changed();
      }, 80);
    });
    this.search.addEventListener("focus", () => setTimeout(searchable, 0), { once: true });
    for (const key of ["from", "to", "basis", "sort"]) {
      this[key].addEventListener("change", () => {
        filters[key] = this[key].value;
        if (key === "sort") filters.descending = false;
        this.changed();
      });
    }
    this.direction.addEventListener("click", () => {
      filters.descending = !filters.descending;
      this.changed();
    });
    this.table.querySelector("thead").addEventListener("click", (event) => {
      const key = event.target.closest("button") && event.target.closest("th").dataset.sort;
      if (!key) return;
      filters.descending = filters.sort === key && !filters.descending;
      filters.sort = key;
      this.changed();
    });
    this.clear.addEventListener("click", () => {
      const { sort, descending } = filters;
      Object.assign(filters, emptyFilters(), { sort, descending });
      this.changed();
      byId("events-heading").focus();
    });
    this.more.addEventListener("click", () => {
      const next = this.shown;
      this.append(CHUNK);
      this.body.children[next]?.querySelector("a").focus();
    });
    new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.append(CHUNK), { rootMargin: "800px" }).observe(this.more);
    this.body.addEventListener("click", (event) => {
      const row = event.target.closest("tr");
      if (row && !event.target.closest("a") && !getSelection().toString()) row.querySelector("a").click();
    });
    this.body.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const row = step && event.target.closest("tr");
      if (!row) return;
      const next = [...this.body.children].indexOf(row) + step;
      if (next >= this.shown) this.append(CHUNK);
      const link = this.body.children[next]?.querySelector("a");
      if (link) {
        event.preventDefault();
        link.focus();
      }
    });
    addEventListener("beforeprint", () => {
      if (byId("view-events").hidden) return;
      this.append(Math.max(0, PRINTED - this.shown));
      this.cut.hidden = this.shown >= this.found.length;
      this.cut.textContent = `The first ${count(this.shown)} of ${plural(this.found.length, "event")} are printed; filter for the others.`;
    });
  },

  /** After a filter or the order was changed here: the address follows, the table starts anew. */
  changed() {
    history.replaceState(null, "", `#/events${filtersAsQuery()}`);
    this.update();
  },

  update() {
    for (const facet of FACETS) for (const value of filters[facet.key]) this.facets.get(facet.key).show(value);
    const { found, counts } = filtered();
    this.found = found;
    FACETS.forEach((facet, number) => {
      for (const [value, { box, number: shown, item }] of this.facets.get(facet.key).items) {
        const times = counts[number](value);
        box.checked = filters[facet.key].has(value);
        shown.textContent = count(times);
        item.classList.toggle("zero", !times);
      }
    });
    if (this.search.value !== filters.search && document.activeElement !== this.search) this.search.value = filters.search;
    this.from.value = filters.from;
    this.to.value = filters.to;
    this.basis.value = filters.basis;
    this.sort.value = filters.sort;
    this.direction.textContent = filters.descending ? "↓ descending" : "↑ ascending";
    for (const header of this.table.querySelectorAll("th")) {
      if (header.dataset.sort === filters.sort) header.setAttribute("aria-sort", filters.descending ? "descending" : "ascending");
      else header.removeAttribute("aria-sort");
    }
    const set = filtersSet();
    this.clear.hidden = !set;
    this.filterCount.textContent = set ? count(set) : "";
    this.status.textContent = found.length === rows.length ? plural(rows.length, "event") : `${count(found.length)} of ${plural(rows.length, "event")}`;
    this.none.hidden = found.length > 0;
    this.none.textContent = rows.length ? "No event passes these filters." : "There is no event here.";
    this.table.hidden = !found.length;
    this.table.setAttribute("aria-rowcount", found.length + 1);
    this.body.replaceChildren();
    this.shown = 0;
    this.append(CHUNK);
    drawTimeline(this.timeline, found);
  },

  append(number) {
    const upTo = Math.min(this.found.length, this.shown + number);
    const fresh = document.createDocumentFragment();
    for (; this.shown < upTo; this.shown++) fresh.append(eventRow(this.found[this.shown], this.shown));
    this.body.append(fresh);
    const left = this.found.length - this.shown;
    this.more.hidden = !left;
    this.more.textContent = `Show more: ${count(left)} left`;
  },
};

const pill = (status) => el("span", { class: "status", "data-status": status }, label(status));

/** A figure and the words it was read from: 25 % “25 percent”. */
function worth(figure, words) {
  return [el("b", { class: figure == null ? "unresolved" : false }, figure ?? "unresolved"), " ", el("q", { class: "words" }, own(words))];
}

/** A time that breaks between its two days and nowhere else. */
const days = (value) => value.split("/").flatMap((day, place) => [place ? "/" : "", place ? el("wbr") : "", el("span", { class: "day" }, day)]);

function eventRow(index, place) {
  const row = rows[index];
  const number = row[col.document];
  const cell = (name, ...children) => el("td", { role: "cell", class: name }, ...children);
  const words = row[col.when_words];
  return el("tr", { role: "row", "aria-rowindex": place + 2 },
    cell("when", row[col.when] ? el("b", {}, days(row[col.when])) : el("span", { class: "none" }, words ? "unresolved" : "undated"),
      words && el("q", { class: "words" }, own(words))),
    cell("what", el("a", { href: `#/document/${number}/${inAddress(row[col.id])}` }, label(row[col.type])), " ", pill(row[col.status]),
      row[col.summary] && el("span", { class: "summary" }, own(row[col.summary]))),
    cell("who", el("ul", {}, row[col.who].map(([role, names]) => el("li", {}, el("span", { class: "role" }, role), " ", own(names.join(", ")))))),
    cell("values", el("ul", {}, row[col.values].map(([kind, figure, from]) => el("li", {}, el("span", { class: "role" }, kind), " ", worth(figure, from))))),
    cell("evidence", row[col.quotes].map((quote) => el("q", { class: "quote" }, own(quote))),
      el("span", { class: "of" }, own(documents[number][dcol.id]))));
}
