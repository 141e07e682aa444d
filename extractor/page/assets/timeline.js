// When things happened: a table of periods and types, each cell a count, one stop of the Tab key for all of it.

const PERIODS = 40;
const UNITS = [
  { name: "day", of: (day) => day, next: (period) => stepDays(period, 1), title: (period) => period, days: (period) => ({ from: period, to: period }) },
  { name: "month", of: (day) => day.slice(0, 7), next: (period) => stepMonth(period), title: (period) => period, days: (period) => daysOf(period) },
  { name: "quarter", of: (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`, next: (period) => stepQuarter(period), title: (period) => period,
    days: (period) => ({ from: `${period.slice(0, 4)}-${pad2(period.slice(6) * 3 - 2)}-01`, to: daysOf(`${period.slice(0, 4)}-${pad2(period.slice(6) * 3)}`).to }) },
  { name: "year", of: (day) => day.slice(0, 4), next: (period) => pad(Number(period) + 1), title: (period) => period, days: (period) => daysOf(period) },
  { name: "decade", of: (day) => `${day.slice(0, 3)}0`, next: (period) => pad(Number(period) + 10), title: (period) => `${period}s`,
    days: (period) => ({ from: `${period}-01-01`, to: `${pad(Number(period) + 9)}-12-31` }) },
];

const pad = (year) => String(year).padStart(4, "0");
const pad2 = (month) => String(month).padStart(2, "0");

function stepDays(day, days) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function stepMonth(month) {
  const [year, number] = month.split("-").map(Number);
  return number === 12 ? `${pad(year + 1)}-01` : `${pad(year)}-${pad2(number + 1)}`;
}

function stepQuarter(quarter) {
  const [year, number] = quarter.split("-Q").map(Number);
  return number === 4 ? `${pad(year + 1)}-Q1` : `${pad(year)}-Q${number + 1}`;
}

/** The finest unit in which the days from first to last make few enough periods, and these. */
function periodsOf(first, last) {
  for (const unit of UNITS) {
    const periods = [];
    const end = unit.of(last);
    for (let period = unit.of(first); period <= end && periods.length <= PERIODS; period = unit.next(period)) periods.push(period);
    if (periods.length <= PERIODS) return { unit, periods };
  }
  // Centuries apart: the decades that have something.
  return null;
}

function drawTimeline(box, found) {
  const open = box.querySelector("details")?.open ?? true;
  box.replaceChildren();
  const dated = found.filter((index) => firstDay(index));
  if (!dated.length) {
    if (found.length) box.append(el("p", { class: "note" }, `Timeline: none of ${plural(found.length, "event")} has a date that can be placed.`));
    return;
  }
  let [first, last] = [firstDay(dated[0]), firstDay(dated[0])];
  for (const index of dated) {
    const day = firstDay(index);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  let { unit, periods } = periodsOf(first, last) ?? { unit: UNITS.at(-1), periods: [] };
  if (!periods.length) periods = [...new Set(dated.map((index) => unit.of(firstDay(index))))].sort().slice(-PERIODS);
  const cells = new Map();
  let most = 0;
  for (const index of dated) {
    const key = `${rows[index][col.type]} ${unit.of(firstDay(index))}`;
    const times = (cells.get(key) ?? 0) + 1;
    cells.set(key, times);
    if (times > most) most = times;
  }
  const types = meta.types.filter((type) => periods.some((period) => cells.has(`${type} ${period}`)));
  const undated = found.length - dated.length;
  const note = `By ${unit.name}, ${filters.basis === "event" ? "each event at the start of its own time" : "by the date of the document"}` + (undated ? `; ${plural(undated, "event")} without one are not shown.` : ".");
  const cell = (type, period) => {
    const times = cells.get(`${type} ${period}`);
    if (!times) return el("td", {});
    const button = el("button", { type: "button", tabindex: "-1", "data-type": type, "data-period": period, "aria-label": `${label(type)}, ${unit.title(period)}: ${plural(times, "event")}` }, count(times));
    button.dataset.weight = Math.ceil(5 * Math.sqrt(times / Math.max(most, 9)));
    return el("td", {}, button);
  };
  const table = el("table", { class: "timeline", "aria-label": "Events by type and time" },
    el("thead", {}, el("tr", {}, el("td", {}), periods.map((period, place) => {
      const short = { day: period.slice(8), month: period.slice(5), quarter: period.slice(5), year: period, decade: `${period}s` }[unit.name];
      const above = { day: period.slice(0, 7), month: period.slice(0, 4), quarter: period.slice(0, 4) }[unit.name];
      const before = place && { day: periods[place - 1].slice(0, 7), month: periods[place - 1].slice(0, 4), quarter: periods[place - 1].slice(0, 4) }[unit.name];
      return el("th", { scope: "col" }, above && above !== before && el("span", { class: "above" }, above), el("span", { "aria-hidden": "true" }, short), el("span", { class: "unseen" }, unit.title(period)));
    }))),
    el("tbody", {}, types.map((type) => el("tr", {}, el("th", { scope: "row" }, label(type)), periods.map((period) => cell(type, period))))));
  const buttons = [...table.querySelectorAll("button")];
  buttons[0].tabIndex = 0;
  table.addEventListener("keydown", (event) => {
    const next = neighbour(event.target, event.key);
    if (!next) return;
    event.preventDefault();
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
  table.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    Object.assign(filters, unit.days(button.dataset.period));
    filters.type = new Set([button.dataset.type]);
    eventsView.changed();
    byId("events-heading").focus();
  });
  const scroller = el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Timeline" }, table);
  box.append(el("details", { class: "timeline-details", open }, el("summary", {}, "Timeline"), scroller, el("p", { class: "note" }, note)));
}

/** The button that an arrow key leads to: along the row, or nearest in the next row of the column's direction. */
function neighbour(button, key) {
  const row = button.closest("tr");
  const inRow = (from) => [...from.querySelectorAll("button")];
  const along = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (along) return inRow(row)[inRow(row).indexOf(button) + along];
  const to = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[key];
  const column = button.closest("td").cellIndex;
  const away = (other) => Math.abs(other.closest("td").cellIndex - column);
  return to && inRow(to).sort((a, b) => away(a) - away(b))[0];
}
