"""English names for the codes of a record: jurisdictions, chapters of the Harmonized System, reasons, outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from extractor.normalising._territory_names import TERRITORY_NAMES
from extractor.vocabulary import Outcome, RejectionReason

_JURISDICTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "COD": "DR Congo",
        "COG": "Congo",
        "EU": "European Union",
        "GEO": "Georgia",
        "HKG": "Hong Kong",
        "JOR": "Jordan",
        "MAC": "Macao",
        "MAF": "Saint Martin",
        "MMR": "Myanmar",
        "MSR": "Montserrat",
        "REU": "Réunion",
        "TCD": "Chad",
        "TUR": "Türkiye",
    }
)
"""Where the table of names has none in English, or a longer one than a label wants."""

_CHAPTERS: Final = (
    "01 live animals|02 meat|03 fish and seafood|04 dairy, eggs, honey|05 other animal products|06 live plants, flowers|"
    "07 vegetables|08 fruit and nuts|09 coffee, tea, spices|10 cereals|11 milling products|12 oilseeds|13 gums, resins|"
    "14 other plant products|15 fats and oils|16 prepared meat and fish|17 sugar|18 cocoa|19 cereal preparations|"
    "20 prepared vegetables and fruit|21 other food preparations|22 beverages|23 animal feed, food residues|24 tobacco|"
    "25 salt, stone, cement|26 ores|27 mineral fuels|28 inorganic chemicals|29 organic chemicals|30 pharmaceuticals|"
    "31 fertilisers|32 dyes and paints|33 perfumery, cosmetics|34 soap, waxes|35 starches, glues, enzymes|36 explosives|"
    "37 photographic goods|38 other chemical products|39 plastics|40 rubber|41 hides, leather|42 leather goods|"
    "43 furs|44 wood|45 cork|46 basketware|47 wood pulp|48 paper|49 printed matter|50 silk|51 wool|52 cotton|"
    "53 other vegetable fibres|54 man-made filaments|55 man-made staple fibres|56 felt, yarns, rope|57 carpets|"
    "58 special woven fabrics|59 coated textiles|60 knitted fabrics|61 knitted clothing|62 woven clothing|"
    "63 other textiles|64 footwear|65 headgear|66 umbrellas|67 feathers, artificial flowers|68 stone, plaster articles|"
    "69 ceramics|70 glass|71 precious stones and metals|72 iron and steel|73 articles of iron or steel|74 copper|"
    "75 nickel|76 aluminium|78 lead|79 zinc|80 tin|81 other base metals|82 tools, cutlery|83 other metal articles|"
    "84 machinery|85 electrical machinery|86 railway stock|87 vehicles|88 aircraft|89 ships|90 instruments|91 clocks|"
    "92 musical instruments|93 arms|94 furniture|95 toys, games|96 other manufactures|97 works of art"
)
"""Short names of the chapters of the Harmonized System, 2022; 77 is reserved."""

CHAPTER_NAMES: Final[Mapping[str, str]] = MappingProxyType({row[:2]: row[3:] for row in _CHAPTERS.split("|")})

OUTCOMES: Final[Mapping[Outcome, str]] = MappingProxyType(
    {
        "events": "trade events found",
        "no_events": "read, and no trade event in it",
        "truncated": "the answer was cut off",
        "refused": "the model refused",
        "empty": "the answer was empty",
        "malformed": "the answer broke the schema",
        "failed": "no answer, or the document could not be read",
    }
)

REASONS: Final[Mapping[RejectionReason, str]] = MappingProxyType(
    {
        "not_found": "The words do not stand in the text.",
        "outside_evidence": "The words stand in the text, but in no quote of the event.",
        "no_evidence": "No quote of the event was found in the text.",
        "not_allowed": "The label does not go with the type of event.",
        "missing_role": "An event of this type needs an actor in this role.",
        "unknown_reference": "No event has that id.",
        "unproven_number": "The summary holds a number that the evidence lacks.",
        "too_many": "Over the bound of the schema.",
        "planted": "Told only by a passage that speaks to a machine.",
        "publication_date": "It is the date of the document, not of what it tells.",
    }
)


def jurisdiction_name(code: str) -> str:
    """The English name of a country code; what is no code is given back.

    >>> jurisdiction_name("USA"), jurisdiction_name("EU"), jurisdiction_name("Boeing")
    ('United States', 'European Union', 'Boeing')
    """
    return _JURISDICTIONS.get(code) or TERRITORY_NAMES.get(code, code).partition("|")[0]


def label(code: str) -> str:
    """A label of the codebook as words.

    >>> label("under_investigation")
    'under investigation'
    """
    return code.replace("_", " ")
