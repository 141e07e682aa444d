"""German names of goods: compounds, in whatever case they stand."""

from __future__ import annotations

from typing import Final

from extractor.normalising._product_lexicon import fold, german, in_form, key_of, pattern, stem_of, tinned
from extractor.normalising._product_words import (
    GERMAN_FORMS,
    MACHINE_CHAPTERS,
    MATERIALS,
    NO_ENDINGS,
    SHORT_ENDINGS,
    TINS,
)

_GERMAN_TAILS: Final = (
    r"(?:importen?|exporte?n?|einfuhren?|ausfuhren?|produkte?n?|erzeugnissen?|waren?|lieferungen|zollen?|handel|industrie"
    r"|branche|sektor|markt|preise?n?|einfuhr|ausfuhr|embargo|ernte|nachfrage|produktion|quoten?)$"
)
_GERMAN_PARTS: Final = r"(?:ersatz|bau)?teilen?$"


def whole_compounds(text: str) -> str:
    """German with the compounds that a hyphen cuts short: "Rind- und Schweinefleisch" has "Rindfleisch"."""
    whole = ""
    completed: list[str] = []
    for word in reversed(text.split(" ")):
        cut = word.rstrip(",").removesuffix("-")
        if cut == word.rstrip(","):
            completed.append(word)
            whole = word if word[:1].isupper() else whole
            continue
        endings = (whole[start:].lower() for start in range(2, len(whole) - 3))
        joined = (cut + link + ending for ending in endings for link in ("", "-"))
        alone = cut if key_of(cut) in german() else ""
        completed.append(next((one for one in joined if key_of(one) in german()), alone) + ",")
    return " ".join(reversed(completed))


def german_compound(raw: str) -> set[str]:
    """The chapters of a compound by its first half before a trade word or parts, otherwise by its longest ending.

    "Stahlimporte" is steel, "Flugzeugteile" parts of aircraft, "Präzisionsstahlrohre" pipes.
    """
    word = fold(raw)
    if not raw[0].isupper():
        return set()
    inflected = _inflected(word)
    if inflected is not None:
        return inflected
    parts = pattern(_GERMAN_PARTS).search(word)
    tail = parts or pattern(_GERMAN_TAILS).search(word)
    if tail is None:
        return _german_ending(word)
    first = word[: tail.start()]
    forms = (first, f"{first}e", f"{first}en", first.removesuffix("s"))
    found = next((found for form in forms if (found := _inflected(form))), set[str]())
    return found & MACHINE_CHAPTERS if parts else found


def _inflected(word: str) -> set[str] | None:
    """The chapters of a German word in another case than the lexicon has it, None where it is unknown."""
    one_of_many = f"{word}n" if len(word) > 4 and word.endswith("e") else word
    for form in (word, word.removesuffix("n"), word.removesuffix("es"), one_of_many):
        if stem_of(form) in german():
            return set(german()[stem_of(form)].split())
    return None


def _german_ending(word: str) -> set[str]:
    """The chapters of a compound's longest known ending; metal forms take those of the metal before them."""
    for start in range(1, len(word) - 3):
        ending = word[start:]
        found = _inflected(ending) if len(ending) > 4 or ending in SHORT_ENDINGS else None
        if found is None:
            continue
        if start < 3 or ending in NO_ENDINGS:
            return set()
        if word[:start] in TINS:
            return tinned(found)
        material = MATERIALS.get(word[:start].removesuffix("s"))
        if material is None or not (ending in GERMAN_FORMS or (found and found <= {"69", "72", "73"})):
            return found
        return {in_form(material, primary=found == {"72"} or ending in GERMAN_FORMS)}
    return set()
