"""Where something happens: the country of a place, which is not always who acts there.

"Brussels" as an actor is the European Union; as a place it lies in Belgium. "Geneva" never acts, and lies in Switzerland.

Source of the table: UN/LOCODE, for cities in which trade talks, summits and fairs are held. A name that several countries
share and that news does not tell apart (Birmingham, Cartagena, Santiago) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from extractor.normalising.jurisdictions import parse_jurisdiction

_CITIES_OF: Final[Mapping[str, str]] = {
    "ARE": "Dubai, Sharjah",
    "AUS": "Adelaide, Brisbane, Melbourne, Perth, Sydney",
    "AUT": "Salzburg",
    "BEL": "Antwerp, Antwerpen, Anvers, Bruges, Brussels, Bruxelles, Brüssel, Bruselas, Brussel, Ghent, 布鲁塞尔",
    "BRA": "Porto Alegre, Rio de Janeiro, Salvador de Bahia, Sao Paulo, São Paulo",
    "CAN": "Calgary, Charlottetown, Montreal, Montréal, Quebec City, Toronto, Vancouver, Winnipeg",
    "CHE": "Basel, Davos, Geneva, Genève, Genf, Ginebra, Lausanne, Zurich, Zürich, 日内瓦, 达沃斯",
    "CHN": "Boao, Chengdu, Chongqing, Dalian, Guangzhou, Hangzhou, Nanjing, Qingdao, Sanya, Shanghai, Shenzhen, Suzhou, "
    "Tianjin, Wuhan, Xiamen, Xi'an, 上海, 天津, 广州, 深圳, 杭州, 青岛, 厦门, 博鳌",
    "COL": "Medellín, Medellin",
    "CZE": "Brno",
    "DEU": "Bonn, Bremen, Cologne, Köln, Dresden, Düsseldorf, Dusseldorf, Frankfurt, Frankfurt am Main, Hamburg, Hannover, "
    "Hanover, Leipzig, Munich, München, Nuremberg, Nürnberg, Stuttgart",
    "DNK": "Aarhus",
    "EGY": "Alexandria, Sharm el-Sheikh, Suez",
    "ESP": "Barcelona, Bilbao, Seville, Sevilla, Valencia, 巴塞罗那",
    "FRA": "Biarritz, Bordeaux, Cannes, Le Havre, Lyon, Marseille, Nantes, Nice, Strasbourg, Toulouse",
    "GBR": "Edinburgh, Glasgow, Liverpool, Manchester, Rotherham",
    "IDN": "Bali, Bandung, Batam, Bogor, Surabaya",
    "IND": "Bangalore, Bengaluru, Calcutta, Chennai, Goa, Hyderabad, Kolkata, Mumbai",
    "ITA": "Florence, Genoa, Milan, Milano, Naples, Palermo, Stresa, Trieste, Turin, Venice",
    "JPN": "Fukuoka, Hiroshima, Kobe, Kyoto, Nagoya, Niigata, Osaka, Sapporo, Yokohama, 大阪, 京都",
    "KAZ": "Almaty",
    "KEN": "Mombasa, Naivasha",
    "KOR": "Busan, Gyeongju, Incheon, Jeju, Pusan, Ulsan, 釜山",
    "MAR": "Agadir, Casablanca, Marrakech, Marrakesh, Tangier",
    "MEX": "Cancun, Cancún, Guadalajara, Los Cabos, Monterrey, Tijuana",
    "MYS": "Johor Bahru, Langkawi, Penang",
    "NGA": "Lagos",
    "NLD": "Maastricht, Rotterdam, The Hague, Den Haag, La Haye, La Haya, Eindhoven, Veldhoven",
    "NZL": "Auckland, Christchurch",
    "PAK": "Karachi, Lahore",
    "PER": "Arequipa, Cusco",
    "PHL": "Cebu, Clark, Subic",
    "POL": "Gdansk, Gdańsk, Krakow, Kraków, Poznan, Poznań",
    "PRT": "Porto",
    "RUS": "St Petersburg, St. Petersburg, Sochi, Vladivostok, Kazan",
    "SAU": "Dhahran, Jeddah",
    "SWE": "Gothenburg, Malmo, Malmö",
    "THA": "Chiang Mai, Pattaya, Phuket",
    "TUR": "Antalya, Istanbul, Izmir",
    "TZA": "Arusha, Dar es Salaam, Zanzibar",
    "UKR": "Odesa, Odessa, Lviv",
    "URY": "Punta del Este",
    "USA": "Atlanta, Boston, Camp David, Chicago, Dallas, Detroit, Honolulu, Houston, Los Angeles, Mar-a-Lago, Miami, "
    "New Orleans, New York, Philadelphia, Pittsburgh, San Diego, San Francisco, Savannah, Seattle, 纽约, 西雅图",
    "VNM": "Da Nang, Danang, Haiphong, Ho Chi Minh City",
    "ZAF": "Cape Town, Durban, Johannesburg, Sandton",
}
_COUNTRY_OF: Final[Mapping[str, str]] = {
    city.strip().casefold(): country for country, cities in _CITIES_OF.items() for city in cities.split(",")
}
_LONGEST: Final = 200
_LEADING: Final = re.compile(
    r"^(?:in|at|near|outside|the|city|port|of|resort|à|en|in|bei|a|la|le|der|die|ville|ciudad|de)\s+", re.IGNORECASE
)


def parse_place(words: str, *, sentence: str = "") -> str | None:
    """The country of a place, ISO 3166-1 alpha-3; None where the words do not say it.

    >>> parse_place("Brussels"), parse_place("Geneva"), parse_place("the Chinese capital")
    ('BEL', 'CHE', 'CHN')
    """
    name = " ".join(words[:_LONGEST].split()).strip(" ,.;:")
    while name:
        if (country := _COUNTRY_OF.get(name.casefold())) is not None:
            return country
        shorter = _LEADING.sub("", name)
        if shorter == name:
            break
        name = shorter
    if "," in words[:_LONGEST]:
        parts = [parse_place(part, sentence=sentence) for part in words[:_LONGEST].split(",") if part.strip()]
        known = {part for part in parts if part}
        return known.pop() if len(known) == 1 else None
    country = parse_jurisdiction(words, sentence=sentence)
    return None if country == "EU" else country
