"""Articles without end: newswire prose about trade, each one different, with ten events that are known.

    >>> article(7).text.splitlines()[0]
    'Peru sets 13.5 percent duty on flat glass from Nigeria'
    >>> len(article(7).events)
    10

Everything follows from the number alone, so that a server and its client agree on an article without sending it
about. All names of people and firms are invented. The texts are plain ASCII.

    python benchmarks/articles.py 7          # print one
    python benchmarks/articles.py 1000 DIR   # write the first thousand, one text file each
"""

from __future__ import annotations

import datetime
import functools
import random
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

EVENTS: Final = 10
"""Events that every article tells."""

REFERENCE_MARK: Final = b"Ref. TW"
REFERENCE: Final = re.compile(rb"Ref\. TW(\d{7,})")
"""Closes every article and names its number."""
LONGEST: Final = 6_000
"""Bytes that no article exceeds, also inside a JSON string."""

Event = dict[str, Any]


class Country(NamedTuple):
    """A country in the words of a newsroom."""

    name: str
    adjective: str
    capital: str


COUNTRIES: Final = tuple(
    Country(*line.split(", "))
    for line in """\
Canada, Canadian, Ottawa
Brazil, Brazilian, Brasilia
Mexico, Mexican, Mexico City
Chile, Chilean, Santiago
Peru, Peruvian, Lima
Norway, Norwegian, Oslo
Switzerland, Swiss, Bern
Turkey, Turkish, Ankara
Ukraine, Ukrainian, Kyiv
Egypt, Egyptian, Cairo
Morocco, Moroccan, Rabat
Kenya, Kenyan, Nairobi
Nigeria, Nigerian, Abuja
India, Indian, New Delhi
Pakistan, Pakistani, Islamabad
Indonesia, Indonesian, Jakarta
Malaysia, Malaysian, Kuala Lumpur
Thailand, Thai, Bangkok
Vietnam, Vietnamese, Hanoi
Japan, Japanese, Tokyo
South Korea, South Korean, Seoul
Australia, Australian, Canberra
New Zealand, New Zealand, Wellington
Argentina, Argentine, Buenos Aires
Colombia, Colombian, Bogota
Serbia, Serbian, Belgrade
Iceland, Icelandic, Reykjavik
Israel, Israeli, Jerusalem
Kazakhstan, Kazakh, Astana
China, Chinese, Beijing""".splitlines()
)
GOODS: Final = (
    "steel pipes|aluminium foil|copper wire|olive oil|orange juice|frozen shrimp|wheat|barley|rice|soybeans|palm oil|"
    "raw sugar|coffee|cocoa|cotton yarn|leather shoes|ceramic tiles|tyres|solar panels|lithium batteries|washing machines|"
    "passenger cars|truck engines|tractors|urea|phosphate fertiliser|potash|cement|plywood|newsprint|beef|pork|butter|cheese|"
    "wine|tea|tobacco|flat glass|bicycles|furniture"
).split("|")
CONTROLLED: Final = (
    "gallium|graphite|rare earths|nickel ore|machine tools|chip-making equipment|antimony|tungsten".split("|")
)
REASONS: Final = "plant health|labelling|traces of a banned pesticide|missing veterinary papers|food safety".split("|")
PLACES: Final = "Geneva|Singapore|Vienna|Doha|Montevideo|Lisbon|Addis Ababa|Davos|Colombo|Panama City".split("|")
FORENAMES: Final = (
    "Helen|Tomas|Ingrid|Paulo|Mei|Ravi|Sofia|Daniel|Amina|Kenji|Laura|Viktor|Nadia|Oscar|Ruth|Emeka".split("|")
)
SURNAMES: Final = (
    "Marsh|Keller|Bergum|Teixeira|Sandoval|Okafor|Lindqvist|Haddad|Moreau|Castellan|Novak|Whitcombe|Adeyemi|Petrov|"
    "Salgado|Fairburn|Ishida|Rahmani|Delgado|Thorne"
).split("|")
FIRMS: Final = (
    "Halvorsen Marine|Oriente Foods|Castle Rock Mining|Nordlicht Energy|Pampas Grain|Blue Delta Shipping|Tessera Glass|"
    "Arden Motors|Kestrel Rail|Silverline Textiles|Monsoon Fertilisers|Harbour Steel|Cedar Paper|Quanta Cells|Lowland Dairy"
).split("|")
MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December".split("|")
ORDINALS: Final = ("first", "second", "third", "fourth")

COLOUR: Final = (
    "The dispute has unsettled traders, who had counted on a quiet season before the summer break.",
    "Shares in producers of {goods} slipped in early dealing and recovered most of the ground by noon.",
    "Warehouses near the port of {place} are fuller than usual, according to forwarders there.",
    "Economists were divided over how much of the cost would reach shoppers.",
    '"Nobody in this business plans more than a season ahead any more," said {person}, who runs a family firm.',
    "The currency of {a} was little changed, and bond yields edged lower in thin trading.",
    "For decades the two economies grew together with few quarrels, and their officials know each other well.",
    "Shipping agents said that most cargoes already at sea would not be touched by any of this.",
    "Elections are due in {b} next spring, and trade has become a favourite theme on the stump.",
    "Analysts at a bank in {place} kept their forecast for growth, citing firm demand at home.",
    "Much of the haulage between the two passes through a single crossing that was widened only recently.",
    "Several newspapers in {capital} gave the matter their front pages, most of them under restrained headlines.",
    "Retailers said their shelves would stay full through the holidays whatever came of it.",
    "A spokesman for the port authority declined to comment, and calls to two forwarders went unanswered.",
    "The weather has not helped: a dry spring left reservoirs low and harvests late across the region.",
    "Small firms feel such swings first, because they seldom have the staff to read hundreds of pages of rules.",
    "In the market halls of {capital} the talk was of little else, though prices had hardly moved.",
    "Insurers have begun to ask more questions before they cover a voyage, brokers said.",
    "The minister, a former lawyer, took office only two years ago and has a name for patience.",
    "Old hands recall quieter quarrels that ended with a handshake and a photograph.",
    "Diplomats cautioned against reading too much into one week of hard words.",
    "Universities in both countries offer courses on the history of their common market.",
    "The crowd outside the ministry was small and went home before dark.",
    "Freight rates from {place} were steady, with no sign yet of a rush to ship early.",
)


@dataclass(frozen=True, slots=True)
class Article:
    """A text and what a good reader finds in it: events in the fields of a draft, as plain dictionaries."""

    number: int
    text: str
    events: tuple[Event, ...]

    @property
    def name(self) -> str:
        return f"article-{self.number:07}"


@dataclass(frozen=True, slots=True)
class _Story:
    """Who and what an article is about."""

    dice: random.Random
    day: datetime.date
    a: Country
    b: Country
    c: Country
    d: Country
    goods: Sequence[str]
    minister: str
    envoy: str

    def any(self, *choices: str) -> str:
        return choices[int(self.dice.random() * len(choices))]

    def number(self, least: int, most: int) -> int:
        return least + int(self.dice.random() * (most - least + 1))

    def percent(self, least: int = 4, most: int = 45) -> str:
        half = ".5" if self.dice.random() < 0.3 else ""
        return f"{self.number(least, most)}{half} percent"

    def money(self, unit: str = "million") -> str:
        tenth = f".{self.number(1, 9)}" if self.dice.random() < 0.6 else ""
        return f"${self.number(2, 90)}{tenth} {unit}"

    def weekday(self) -> str:
        """A day of the week before the article's own."""
        return f"{self.day - datetime.timedelta(days=self.number(1, 5)):%A}"

    def coming_day(self) -> str:
        day = self.day + datetime.timedelta(days=self.number(20, 80))
        return f"{MONTHS[day.month - 1]} {day.day}"

    def coming_month(self) -> str:
        return MONTHS[(self.day.month + self.number(1, 3)) % 12]


def _event(kind: str, status: str, evidence: str, actors: Sequence[Event], summary: str, **fields: Any) -> Event:
    measure = fields.pop("measure", False)
    return {
        "id": "",
        "evidence": [evidence],
        "type": kind,
        "status": status,
        "subtype": None,
        "direction": "restrictive" if measure else None,
        "retaliatory": False if measure else None,
        "actors": list(actors),
        "attributed_to": None,
        "issues": [],
        "products": [],
        "quantities": [],
        "dates": [],
        "location": None,
        "condition": None,
        "legal_basis": None,
        "part_of": None,
        "responds_to": [],
        "summary": summary,
    } | fields


def _actor(name: str, role: str, kind: str = "country", affiliation: str | None = None) -> Event:
    return {"name": name, "role": role, "kind": kind, "affiliation": affiliation}


def _quantity(text: str, kind: str, **fields: str) -> Event:
    empty = {"change": None, "applies_to": None, "baseline": None, "period": None, "deadline": None}
    return {"text": text, "kind": kind} | empty | fields


def _date(text: str, role: str = "event") -> Event:
    return {"role": role, "text": text}


Told = tuple[str, Event]
"""A sentence, without its full stop, and the event that it tells."""


def _tariff(story: _Story) -> Told:
    rate, start, said, goods = story.percent(), story.coming_day(), story.weekday(), story.goods[0]
    verb = story.any("will impose", "is to levy", "has decided to put")
    quote = (
        f"{story.a.name} {verb} a {rate} duty on {goods} from {story.b.name} starting {start}, "
        f"Trade Minister {story.minister} said on {said}"
    )
    return quote, _event(
        "tariff", "announced", quote,
        [_actor(story.a.name, "issuer"), _actor(story.b.name, "target")],
        f"{story.a.name} is to put a duty of {rate} on {goods} from {story.b.name}.",
        measure=True, attributed_to=story.minister, products=[goods],
        quantities=[_quantity(rate, "duty_rate", applies_to=goods)],
        dates=[_date(said), _date(start, "effective")],
    )  # fmt: skip


def _ban(story: _Story) -> Told:
    goods, reason = story.goods[1], story.any(*REASONS)
    verb = story.any("halted imports", "stopped imports", "suspended all imports")
    quote = f"{story.b.name} {verb} of {story.a.adjective} {goods} last month over {reason}"
    return quote, _event(
        "import_restriction", "in_force", quote,
        [_actor(story.b.name, "issuer"), _actor(story.a.adjective, "target")],
        f"{story.b.name} stopped imports of {story.a.adjective} {goods}.",
        measure=True, subtype="ban", products=[goods], dates=[_date("last month", "effective")],
    )  # fmt: skip


def _criticism(story: _Story) -> Told:
    ministry = f"{story.b.adjective} {story.any('foreign', 'trade', 'economy')} ministry"
    words = story.any("a step backwards", "unjustified and unwise", "a breach of every promise made", "regrettable")
    quote = f'The {ministry} called the duty "{words}"'
    return quote, _event(
        "criticism", "occurred", quote,
        [_actor(ministry, "issuer", "agency", story.b.adjective), _actor(story.a.name, "target")],
        f"The {ministry} criticised the duty.",
        issues=["tariffs"],
    )  # fmt: skip


def _demand(story: _Story) -> Told:
    month = story.coming_month()
    quote = f"{story.b.capital} {story.any('urged', 'asked')} {story.a.capital} to withdraw the measure by {month}"
    return quote, _event(
        "demand", "occurred", quote,
        [_actor(story.b.name, "issuer"), _actor(story.a.name, "target")],
        f"{story.b.name} wants {story.a.name} to withdraw the measure.",
        issues=["tariffs"],
    )  # fmt: skip


def _threat(story: _Story) -> Told:
    goods, rate, said = story.goods[2], f"up to {story.percent(10, 60)}", story.weekday()
    condition = story.any("unless the duty is dropped", "if no settlement is found")
    verb = story.any("threatened", "warned it was ready")
    quote = f"On {said} {story.b.name} {verb} to tax {story.a.adjective} {goods} at {rate} {condition}"
    return quote, _event(
        "tariff", "threatened", quote,
        [_actor(story.b.name, "issuer"), _actor(story.a.adjective, "target")],
        f"{story.b.name} threatened a duty on {story.a.adjective} {goods}.",
        measure=True, products=[goods], quantities=[_quantity(rate, "duty_rate", applies_to=goods)],
        dates=[_date(said)], condition=condition,
    )  # fmt: skip


def _talks(story: _Story) -> Told:
    place, day = story.any(*PLACES), story.weekday()
    who = story.any("Negotiators", "Senior officials", "Deputy ministers")
    quote = f"{who} from {story.a.name} and {story.b.name} met in {place} on {day}"
    return quote, _event(
        "talks", "occurred", quote,
        [_actor(story.a.name, "participant"), _actor(story.b.name, "participant")],
        f"Officials of {story.a.name} and {story.b.name} met in {place}.",
        dates=[_date(day)], location=place,
    )  # fmt: skip


def _round(story: _Story) -> Told:
    when = story.any("next week", "next month")
    quote = f"{story.a.name} and {story.b.name} are due to hold another round of talks {when}"
    return quote, _event(
        "talks", "expected", quote,
        [_actor(story.a.name, "participant"), _actor(story.b.name, "participant")],
        f"{story.a.name} and {story.b.name} are to hold further talks.",
        dates=[_date(when)],
    )  # fmt: skip


def _exports(story: _Story) -> Told:
    goods, year = story.goods[3], story.day.year
    volume, value = f"{story.number(12, 980)},000 tonnes", story.money()
    change, period = story.percent(2, 38), f"the {story.any('first', 'second')} half of {year - 1}"
    moved, sign = (("up", "increase"), ("down", "decrease"))[story.number(0, 1)]
    quote = (
        f"{story.a.name} shipped {volume} of {goods} worth {value} to {story.b.name} in {period}, "
        f"{moved} {change} from a year earlier, customs figures showed"
    )
    return quote, _event(
        "trade_statistic", "occurred", quote,
        [_actor(story.a.name, "reporter"), _actor(story.b.name, "partner")],
        f"{story.a.name} exported {goods} worth {value} to {story.b.name}.",
        attributed_to="customs figures", products=[goods],
        quantities=[
            _quantity(volume, "exports", applies_to=goods, period=period),
            _quantity(value, "exports", applies_to=goods, period=period),
            _quantity(change, "exports", change=sign, applies_to=goods, period=period, baseline="from a year earlier"),
        ],
    )  # fmt: skip


def _deficit(story: _Story) -> Told:
    value, year = story.money("billion"), f"{story.day.year - 1}"
    quote = f"{story.b.name} ran a trade deficit of {value} with {story.a.name} in {year}"
    return quote, _event(
        "trade_statistic", "occurred", quote,
        [_actor(story.b.name, "reporter"), _actor(story.a.name, "partner")],
        f"{story.b.name} had a deficit of {value} with {story.a.name}.",
        quantities=[_quantity(value, "trade_deficit", period=year)],
    )  # fmt: skip


def _deal(story: _Story) -> Told:
    seller, buyer = story.dice.sample(FIRMS, 2)
    value, goods, day = story.money(), story.goods[4], story.weekday()
    quote = (
        f"{seller} of {story.c.name} agreed on {day} to supply {goods} to {buyer} of {story.d.name} "
        f"under a contract worth about {value}"
    )
    return quote, _event(
        "commercial_deal", "agreed", quote,
        [_actor(seller, "seller", "company", story.c.name), _actor(buyer, "buyer", "company", story.d.name)],
        f"{seller} is to supply {goods} to {buyer}.",
        products=[goods], quantities=[_quantity(f"about {value}", "deal_value")], dates=[_date(day)],
    )  # fmt: skip


def _subsidy(story: _Story) -> Told:
    value, goods = story.money(), story.goods[5]
    quote = f"{story.a.name} set aside {value} in aid for makers of {goods} hurt by the dispute"
    return quote, _event(
        "subsidy", "announced", quote,
        [_actor(story.a.name, "issuer")],
        f"{story.a.name} gives {value} of aid to makers of {goods}.",
        measure=True, subtype="domestic_support", products=[goods],
        quantities=[_quantity(value, "subsidy_amount", applies_to=goods)],
    )  # fmt: skip


def _complaint(story: _Story) -> Told:
    day = story.weekday()
    quote = f"{story.b.name} filed a complaint against {story.a.name} at the World Trade Organization on {day}"
    return quote, _event(
        "legal_dispute", "occurred", quote,
        [_actor(story.b.name, "issuer"), _actor(story.a.name, "target")],
        f"{story.b.name} took {story.a.name} to the World Trade Organization.",
        subtype="filing", dates=[_date(day)],
    )  # fmt: skip


def _probe(story: _Story) -> Told:
    goods, month = story.goods[6], MONTHS[story.number(0, 11)]
    quote = f"{story.c.name} opened an anti-dumping investigation into {goods} from {story.d.name} in {month}"
    return quote, _event(
        "trade_remedy", "under_investigation", quote,
        [_actor(story.c.name, "issuer"), _actor(story.d.name, "target")],
        f"{story.c.name} looks into {goods} from {story.d.name}.",
        measure=True, subtype="anti_dumping", products=[goods], dates=[_date(month)],
    )  # fmt: skip


def _licences(story: _Story) -> Told:
    goods, start = story.any(*CONTROLLED), story.coming_day()
    quote = f"{story.d.name} will require licences for exports of {goods} from {start}"
    return quote, _event(
        "export_restriction", "announced", quote,
        [_actor(story.d.name, "issuer")],
        f"{story.d.name} puts exports of {goods} under licence.",
        measure=True, subtype="licensing", products=[goods], dates=[_date(start, "effective")],
    )  # fmt: skip


def _pact(story: _Story) -> Told:
    count, when = f"{story.number(3, 99)}00", story.any("last week", "last month")
    quote = f"{story.c.name} and {story.d.name} signed a pact {when} that frees {count} kinds of goods from duty"
    return quote, _event(
        "agreement", "agreed", quote,
        [_actor(story.c.name, "participant"), _actor(story.d.name, "participant")],
        f"{story.c.name} and {story.d.name} signed a trade pact.",
        subtype="trade_pact", issues=["tariffs"],
        quantities=[_quantity(count, "count", applies_to="kinds of goods")], dates=[_date(when)],
    )  # fmt: skip


_LEAD: Final = _tariff
_REST: Final[tuple[Callable[[_Story], Told], ...]] = (
    _ban, _criticism, _demand, _threat, _talks, _round, _exports, _deficit, _deal, _subsidy, _complaint, _probe,
    _licences, _pact,
)  # fmt: skip


@functools.lru_cache(maxsize=1024)
def article(number: int) -> Article:
    """The article of that number, always the same, 400 to 700 words."""
    story, told = _told(number)
    return Article(number, _text(number, story, [sentence for sentence, _ in told]), _numbered(told))


def events_of(number: int) -> tuple[Event, ...]:
    """The events of `article(number)`, in half the time."""
    return _numbered(_told(number)[1])


def _told(number: int) -> tuple[_Story, list[Told]]:
    dice = random.Random(number)
    day = datetime.date(2012, 1, 2) + datetime.timedelta(days=int(dice.random() * 4_000))
    a, b, c, d = dice.sample(COUNTRIES, 4)
    minister, envoy = (f"{dice.choice(FORENAMES)} {surname}" for surname in dice.sample(SURNAMES, 2))
    story = _Story(dice, day, a, b, c, d, dice.sample(GOODS, 7), minister, envoy)
    makers = [_LEAD, *(_REST[index] for index in sorted(dice.sample(range(len(_REST)), EVENTS - 1)))]
    return story, [maker(story) for maker in makers]


def _numbered(told: Sequence[Told]) -> tuple[Event, ...]:
    return tuple(event | {"id": f"e{index}"} for index, (_, event) in enumerate(told, start=1))


def _text(number: int, story: _Story, sentences: Sequence[str]) -> str:
    """Headline, dateline, a paragraph for each event with some colour behind it, and the reference."""
    dice = story.dice
    rate = sentences[0].split(" duty on ")[0].rpartition(" a ")[2]
    headline = f"{story.a.name} sets {rate} duty on {story.goods[0]} from {story.b.name}"
    month = MONTHS[story.day.month - 1]
    dateline = f"{story.a.capital.upper()}, {month} {story.day.day}, {story.day.year} (Trade Wire) - "
    words = {"a": story.a.name, "b": story.b.name, "capital": story.a.capital, "person": story.envoy}
    colour = [
        line.format(goods=story.any(*story.goods), place=story.any(*PLACES), **words)
        for line in dice.sample(COLOUR, len(COLOUR) - 4)
    ]
    paragraphs = [f"{sentence}. {colour.pop()}" for sentence in sentences]
    while colour:
        paragraphs.insert(1 + int(dice.random() * (len(paragraphs) - 1)), " ".join(colour[-2:]))
        del colour[-2:]
    return "\n\n".join([headline, dateline + paragraphs[0], *paragraphs[1:], f"Ref. TW{number:07}"]) + "\n"


def write_articles(count: int, folder: Path) -> list[Path]:
    """The first `count` articles as text files; those that are there already are left as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"article-{number:07}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        if not path.exists():
            path.write_text(article(number).text, "ascii")
    return paths


def main() -> None:
    if len(sys.argv) == 2:
        print(article(int(sys.argv[1])).text, end="")
    elif len(sys.argv) == 3:
        print(len(write_articles(int(sys.argv[1]), Path(sys.argv[2]))), "texts in", sys.argv[2])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
