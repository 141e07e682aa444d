// Which view is shown: the address says it.

const VIEWS = ["overview", "events", "documents", "document", "unused", "run"];
const title = document.title;

function route(first) {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const [name, number, id] = path.split("/");
  const view = VIEWS.includes(name) ? name : "overview";
  const asked = new URLSearchParams(query);
  for (const other of VIEWS) byId(`view-${other}`).hidden = other !== view;
  for (const link of document.querySelectorAll("nav [data-view]")) {
    const here = link.dataset.view === (view === "document" ? "documents" : view);
    if (here) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (view === "events") {
    filtersFromQuery(asked);
    eventsView.search.value = filters.search;
    eventsView.update();
  } else if (view === "documents") {
    documentsView.outcome.value = asked.get("outcome") ?? "";
    documentsView.update();
  } else if (view === "unused") {
    unusedView.reason.value = asked.get("reason") ?? "";
    unusedView.update();
  } else if (view === "document" && !openDocument(Number(number), decoded(id))) return;
  const heading = byId(`${view}-heading`);
  document.title = view === "overview" ? title : named(`${heading.textContent} · ${title}`);
  if (!first && !(view === "document" && id)) {
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }
}

function decoded(id) {
  try {
    return decodeURIComponent(id ?? "");
  } catch {
    return "";
  }
}

/** The texts stand last in the file: one that is not read yet is shown when it is. */
function openDocument(number, id) {
  if (readerView.show(number, id)) return true;
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => route(false), { once: true });
  else location.replace("#/documents");
  return false;
}

for (const view of [eventsView, documentsView, unusedView, readerView]) view.build();
addEventListener("hashchange", () => route(false));
route(true);
