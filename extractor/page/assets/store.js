// The index of events and documents, and which events pass the filters.

const read = (id) => JSON.parse(byId(id).textContent);
const meta = read("meta");
const documents = read("documents");
const rows = read("events");
const col = Object.fromEntries(meta.row.map((name, index) => [name, index]));
const dcol = Object.fromEntries(meta.document_row.map((name, index) => [name, index]));

const jurisdictionName = (code) => meta.jurisdictions[code] ?? code;
const chapterName = (chapter) => `${chapter} ${meta.chapters[chapter] ?? ""}`.trim();

const FACETS = [
  { key: "type", title: "Type", of: (row) => [row[col.type]], name: label, order: meta.types },
  { key: "status", title: "Status", of: (row) => [row[col.status]], name: label, order: meta.statuses },
  { key: "issuer", title: "Issuer", of: (row) => row[col.issuers], name: jurisdictionName },
  { key: "jurisdiction", title: "Jurisdiction, any role", of: (row) => row[col.jurisdictions], name: jurisdictionName },
  { key: "product", title: "Product, HS chapter", of: (row) => row[col.chapters], name: chapterName },
];

// What each event is under each facet, looked up once; counting goes by the places of the values.
for (const facet of FACETS) {
  facet.values = rows.map(facet.of);
  facet.placeOf = new Map([...new Set(facet.values.flat())].map((value, place) => [value, place]));
  facet.places = facet.values.map((values) => values.map((value) => facet.placeOf.get(value)));
}

const SORTS = {
  document: { title: "Document", of: null },
  date: { title: "Date", of: (index) => firstDay(index) },
  type: { title: "Type", of: (index) => rows[index][col.type] },
  status: { title: "Status", of: (index) => meta.statuses.indexOf(rows[index][col.status]) },
  issuer: { title: "Issuer", of: (index) => rows[index][col.issuers].map(jurisdictionName).join(" ") },
};

const filters = emptyFilters();

function emptyFilters() {
  const none = { search: "", from: "", to: "", basis: "event", sort: "document", descending: false };
  for (const facet of FACETS) none[facet.key] = new Set();
  return none;
}

const firstDay = (index) =>
  filters.basis === "event" ? rows[index][col.from] : documents[rows[index][col.document]][dcol.from];
const lastDay = (index) =>
  filters.basis === "event" ? rows[index][col.to] : documents[rows[index][col.document]][dcol.to];

let folded = null;

/** What the search looks through: summary, quotes, parties, values, type, status and document of each event. */
function searchable() {
  folded ??= rows.map((row) =>
    fold(
      [
        row[col.summary] ?? "",
        ...row[col.quotes],
        ...row[col.who].map(([, names]) => names.join(" ")),
        ...row[col.values].map(([kind, figure]) => `${kind} ${figure ?? ""}`),
        ...row[col.chapters].map(chapterName),
        ...row[col.jurisdictions].map(jurisdictionName),
        label(row[col.type]),
        label(row[col.status]),
        documents[row[col.document]][dcol.id],
      ].join("\n"),
    ),
  );
  return folded;
}

/** The events that pass, in order, and for each facet how many would pass with a value of it chosen. */
function filtered() {
  const terms = fold(filters.search).split(/\s+/).filter(Boolean);
  const texts = terms.length ? searchable() : null;
  const { from, to } = filters;
  const tallies = FACETS.map((facet) => new Uint32Array(facet.placeOf.size));
  const chosen = FACETS.map((facet) => new Set([...filters[facet.key]].map((value) => facet.placeOf.get(value))));
  const choosing = [...FACETS.keys()].filter((number) => chosen[number].size);
  const found = [];
  for (let index = 0; index < rows.length; index++) {
    if (texts && !terms.every((term) => texts[index].includes(term))) continue;
    if (from || to) {
      const first = firstDay(index);
      if (!first || (to && first > to) || (from && lastDay(index) < from)) continue;
    }
    // An event counts for a facet if no other facet excludes it.
    const excluding = choosing.filter((number) => !FACETS[number].places[index].some((place) => chosen[number].has(place)));
    if (excluding.length > 1) continue;
    if (!excluding.length) found.push(index);
    for (let number = 0; number < FACETS.length; number++) {
      if (excluding.length && number !== excluding[0]) continue;
      for (const place of FACETS[number].places[index]) tallies[number][place]++;
    }
  }
  const counts = FACETS.map((facet, number) => (value) => tallies[number][facet.placeOf.get(value)] ?? 0);
  return { found: sorted(found), counts };
}

/** In the order asked for; events without the key come last, equal ones stay as the documents have them. */
function sorted(found) {
  const key = SORTS[filters.sort].of;
  const sign = filters.descending ? -1 : 1;
  if (!key) return filters.descending ? found.reverse() : found;
  const keys = new Map(found.map((index) => [index, key(index)]));
  return found.sort((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)];
    if (x === y) return a - b;
    if (x === "") return 1;
    if (y === "") return -1;
    return x < y ? -sign : sign;
  });
}

const filtersSet = () =>
  FACETS.reduce((sum, facet) => sum + filters[facet.key].size, 0) +
  [filters.search, filters.from, filters.to].filter(Boolean).length;

/** The filters as the part of an address, and back. */
function filtersAsQuery() {
  const query = new URLSearchParams();
  for (const facet of FACETS) for (const value of filters[facet.key]) query.append(facet.key, value);
  for (const key of ["search", "from", "to"]) if (filters[key]) query.set(key, filters[key]);
  if (filters.basis !== "event") query.set("basis", filters.basis);
  if (filters.sort !== "document") query.set("sort", filters.sort);
  if (filters.descending) query.set("descending", "1");
  const text = query.toString();
  return text ? `?${text}` : "";
}

function filtersFromQuery(query) {
  Object.assign(filters, emptyFilters());
  for (const facet of FACETS) for (const value of query.getAll(facet.key)) filters[facet.key].add(value);
  for (const key of ["search", "from", "to"]) filters[key] = query.get(key) ?? "";
  const within = query.get("in");
  if (/^\d{4}(-\d{2})?$/.test(within ?? "")) Object.assign(filters, daysOf(within));
  if (query.get("basis") === "document") filters.basis = "document";
  if (Object.hasOwn(SORTS, query.get("sort") ?? "")) filters.sort = query.get("sort");
  filters.descending = query.get("descending") === "1";
}

/** First and last day of a year or a month: `2018-06`. */
function daysOf(period) {
  const [year, month] = period.split("-").map(Number);
  if (!month) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${period}-01`, to: `${period}-${last}` };
}
