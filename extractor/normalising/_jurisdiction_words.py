"""Word classes for reading a phrase that names a jurisdiction: neighbours that make it something else, and grammar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AMERICAN_PLACES: Final = _words(
    "ala alabama alaska alberta ariz arizona ark arkansas calif california colo colorado conn connecticut "
    "delaware fla florida ga georgia hawaii idaho il ill illinois ind indiana iowa kan kansas kentucky ky la "
    "louisiana maine manitoba maryland massachusetts mi mich michigan minn minnesota mississippi missouri mo "
    "mont montana nc nd neb nebraska nev nevada nh nj nm ny oh ohio okla oklahoma ont ontario ore oregon pa "
    "pennsylvania ri saskatchewan sc sd tenn tennessee tex texas tn tx utah va vermont virginia wis wisconsin "
    "wyoming"
)
"""What follows a namesake town ("Paris, Texas"); "New York" and "Washington" too often begin a list."""

GIVEN_NAMES: Final = _words(
    "alan albert alex alexander amy andrew anna anne anthony arthur barbara ben bernard bill bob brian carl "
    "carol chairman charles chris christopher congressman congresswoman daniel david dawn denzel diana donald "
    "dorothy dr edward elizabeth emma eric francis frank fred gary george harold harry helen henry hilary "
    "irving isaiah jack james jane jason jean jeff jerry jim joe joel john joseph joshua judge julie justice karen "
    "kate keith kevin larry laura leonard linda lisa louis margaret mark martin mary matt matthew melinda "
    "michael michelle mike miss mr mrs ms nancy nick oliver patricia patrick paul peter philip prof professor "
    "ralph ray rep representative richard rick rob robert roger ron ronald roy ruth sam samuel sandra sarah "
    "scott sean sen senator simon sir stephen steve steven stuart sue susan ted terry thomas tim tom tony "
    "vernon vincent walter wayne william"
)
SURNAMES: Final = _words(
    "berlin brazil chad england france french german holland ireland israel jordan london paris poland wales "
    "washington wellington"
)
"""Names of places that people bear as surnames."""
FIRST_NAMES: Final = _words("chad cuba georgia israel jordan london paris santiago sofia")
"""Names of places that people bear as first names."""

OFFICIAL_WORDS: Final = _words(
    "agriculture ambassador and army authorities bank bans cabinet central chancellor commerce customs defence "
    "defense deputy economy embassy energy exports farm federal finance foreign gdp government imports industry "
    "infrastructure interior is king minister ministry mission national parliament premier president prime "
    "queen raises says security signs special state steel supreme tariffs trade transport treasury urges vice "
    "warns will"
)
"""Capitalised words that go on after a country's name, so that it is no one's first name."""

NOT_GOVERNMENT: Final = _words(
    "airport club college daily exchange fashion gazette herald hilton interbank journal marathon metal "
    "observer olympics papers post review round school star stock sun telegraph times tribune university"
)
"""Capitalised words that turn a place into a paper, a market or a school ("Washington Post")."""
TREATIES: Final = _words(
    "accord accords agreement charter consensus convention declaration pact protocol statute treaty"
)
"""The same after a city ("Paris Agreement"); after a country they name its treaty."""
WATERS: Final = _words("canal gulf peninsula sea strait straits 海峡 海峽 运河")

FIRM_DESIGNATORS: Final = _words(
    "ag airlines airways co company corp corporation gmbh holdings inc inc. incorporated limited llc ltd motors "
    "nv plc spa"
)
"""Words that make the capitalised name around them a firm's."""
FIRM_ENDINGS: Final = _words(
    "aerospace aluminium aluminum aramco cement electric evergrande express insurance mobile oilfield petroleum "
    "railway shipbuilding solar steel telecom unicom vanke zinc"
)
"""Words that make a name a firm's where the capitalised name ends with them ("U.S. Steel")."""
INDUSTRY_WORDS: Final = _words(
    "companies exporters exports firms imports industry lobby makers manufacturers mills plants producers "
    "products sector tariffs unions users workers"
)

CURRENCIES: Final = _words(
    "baht cents crowns dirham dlr dlrs dolar dolares dollar dollars dong dólar euro forint franc francs franken "
    "krona krone lira mark marks peso pesos pound pounds rand renminbi ringgit riyal rouble roubles ruble "
    "rubles rupee rupees rupiah shekel shekels sterling won yen yuan zloty 元"
)

DOLLARS: Final = frozenset({"dlr", "dlrs", "dollar", "dollars"})

REFUSING_PREFIXES: Final = _words("anti ex extra inter intra non pro trans")
REFUSING_SUFFIXES: Final = _words(
    "aligned backed born bound brokered dependent dominated educated facing flagged focused friendly funded "
    "inspired led like linked listed mediated occupied related sanctioned speaking sponsored style supplied "
    "trained type"
)

NEVER_OF_IT: Final = _words(
    "adversaries adversary aliados allies alliés ally critic critics críticos enemies enemy foe foes kritiker "
    "neighbor neighboring neighbors neighbour neighbouring neighbours opponent opponents sceptics skeptics "
    "verbündete verbündeten 盟友"
)
"""Nouns for those who are not of the jurisdiction before them ("US allies", "critics of US policy")."""
NOT_OF_ITS_OWNER: Final = _words(
    "client clients competitor competitors counterpart counterparts creditor creditors customer customers "
    "lender lenders partenaires partner partners rival rivals socios supplier suppliers"
)
"""The same after a possessive or after "trading": "China's rivals" are not Chinese, "Chinese rivals" are."""
RELATIONS: Final = _words(
    "administered ally colony controlled country dependency economy giant governed heavyweight island kingdom "
    "member members membre miembro mitglied nation neighbor neighbour partner powerhouse republic rival ruled "
    "state territory"
)
"""Nouns that a second name stands beside: in "U.S. ally Japan" the party is Japan."""
SUBSIDIARIES: Final = _words("affiliate arm branch division subsidiary unit")
DOMAINS: Final = _words("colony country dependency island kingdom nation republic state territory")
"""Nouns whose "of" names the party itself: "the former British colony of Hong Kong"."""
PROVINCES: Final = _words(
    "bundesland canton cantons counties county estado prefecture prefectures province provinces provincia state "
    "states état"
)

DEPENDENCIES: Final = _words("Territory Territories Lands Islands Antilles")
"""Capitalised nouns of places that belong to a state and are not it ("French Southern and Antarctic Lands")."""

OFFICE_NOUNS: Final = _words(
    "administration agency assembly authority board bureau cabinet commission congress council court customs "
    "department gobierno gouvernement government lawmakers legislature minister ministere ministerio "
    "ministerium ministers ministry ministère office parliament president regierung regulator regulators "
    "secretariat secretary senate tribunal"
)
"""Nouns of offices; words with one of them belong to the country attached to them in their sentence."""
SPEAKERS: Final = _words(
    "adviser lawyer negotiator negotiators representative spokesman spokesmen spokesperson spokeswoman"
)
"""Nouns that speak "for" the party after them."""

OF: Final = _words("d de del des du of vom von")
IN: Final = _words("across at aus by dans desde en from im in within")
FOR: Final = _words("for für para pour")
BEYOND: Final = _words(
    "about after against al among au ausser aux außer avec barring before besides between beyond but con "
    "concerning contra contre dont except excepto excluding for gegen gegenüber hacia hors into like mit nach "
    "near off on onto outside over regarding salvo sauf sobre sur than that through to toward towards under "
    "unlike vers versus via vs when where which who whose with without zu zum zur 向 对 對 赴 駐 驻"
)
"""Words after which nothing is the party itself ("exports to China", "all except Canada", "firms that ...")."""
OUTSIDERS: Final = _words(
    "ambassade ambassadeur ambassador ambassadors botschaft botschafter consul consulate correspondent "
    "correspondents diplomat diplomats embajada embajador embassies embassy envoy envoys exiles expatriates "
    "extranjeras extranjeros foreign multinationals overseas reporters tourists visitors western"
)
"""Words for those who are in a place and not of it ("the embassy in Beijing", "foreign firms in China")."""
AND: Final = _words("& and e et or plus u und y 与 及 和 與")
OTHERS: Final = _words(
    "allied allies andere anderen another autres foreign international its many neighboring neighbouring other "
    "others otras otros partners regional several some their various weitere"
)
"""Words after "and" that open the phrase to parties not named ("China and other countries")."""

PLAIN_CODES: Final = _words(
    "ARG AUS AUT BEL BGD BGR BLR BRA CHE CHL CHN CZE DEU DNK DZA EGY ESP FRA GBR GRC HKG HUN IDN IND IRN IRQ ISR "
    "JPN KAZ KOR KWT LTU MEX MYS NGA NLD NZL PAK PHL POL PRK PRT QAT ROU RUS SAU SGP SVK SVN SWE THA TUR TWN UKR "
    "USA VEN VNM ZAF"
)
"""ISO 3166-1 alpha-3 codes that mean nothing else when they stand alone; "CAN", "ARM", "SDN" and "VAT" do."""
SHORT_CODES: Final[Mapping[str, str]] = {"CN": "CHN", "JP": "JPN", "KR": "KOR", "RU": "RUS", "TW": "TWN", "VN": "VNM"}
"""ISO 3166-1 alpha-2 codes that mean nothing else when they stand alone in capitals."""
