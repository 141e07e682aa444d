"""Pages, PDFs and encoded texts for `sources.py`: invented newswire in the layouts that the web has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    name: str
    html: str
    title: str
    date: str | None
    paragraphs: tuple[str, ...]
    boilerplate: tuple[str, ...]


@dataclass(frozen=True)
class Pdf:
    name: str
    content: bytes
    pages: int
    sentences: tuple[str, ...]


NAV = ("Subscribe to the morning briefing", "Markets Politics Opinion Sport")
COOKIES = "We and our 214 partners store cookies on your device to show advertisements you may like."
FOOTER = "Copyright Northern Ledger Media. All rights reserved. Terms of use and privacy policy."
RELATED = ("Read next: Port strike enters its third week", "Most read: Five charts that explain the harvest")
COMMENT = "GrumpyTrader: nobody reads these agreements anyway, they just sign them."
AROUND = (*NAV, COOKIES, FOOTER, *RELATED)

STEEL = (
    "OTTAWA, June 5 - Canada will impose a surtax of 25 percent on imports of cold-rolled steel from Brastovia "
    "from 1 July, Trade Minister Elaine Porter said on Tuesday.",
    "The measure answers what Porter called a flood of subsidised coil that has cost three mills in Ontario "
    "1,400 jobs since January.",
    "“We have asked, we have waited, and we have been ignored,” she told reporters after a cabinet meeting.",
    "Brastovia shipped 410,000 tonnes of flat steel to Canada last year, up 38 percent from the year before, "
    "according to Statistics Canada.",
    "Its trade ministry said it would respond “in kind” if the surtax takes effect.",
)
WINE = (
    "The European Union and Meridonia have agreed in principle to scrap duties on wine, olive oil and ceramics "
    "within seven years, negotiators said late on Thursday.",
    "Under the deal, Meridonia would cut its 30 percent tariff on bottled wine in seven equal steps.",
    "In return Brussels opens a quota of 12,000 tonnes a year for Meridonian beef.",
    "Farm lobby Copa said the quota was “a slap in the face” and called for a protest in Strasbourg.",
    "The text must still be approved by the European Parliament and by 27 member states.",
)
CHIPS = (
    "SINGAPORE - The city state will require licences for exports of lithography machines that can print features "
    "below 14 nanometres, its customs service announced.",
    "The rule takes effect on March 1 and covers spare parts as well as software updates.",
    "Analysts at Harrow & Lane expect about $600 million of annual shipments to be affected.",
)
ZOLL = (
    "BERLIN - Die Bundesregierung hat Vergeltungszölle auf Geflügel aus Ostravien angekündigt.",
    "Ab dem 1. Mai sollen 18 Prozent fällig werden, sagte Wirtschaftsministerin Petra Lang am Mittwoch.",
    "Der Verband der Geflügelhalter begrüßte die Entscheidung, warnte jedoch vor Gegenmaßnahmen.",
    "Im vergangenen Jahr führte Deutschland Geflügel im Wert von 212 Millionen Euro aus Ostravien ein.",
)
HAN = (
    "商务部周三宣布，自4月1日起对原产于东陆的进口不锈钢加征百分之十五的反倾销税。",
    "发言人表示，调查显示倾销幅度在百分之九至百分之二十三之间，国内产业受到实质损害。",
    "东陆贸易部门回应说，将向世界贸易组织提出申诉，并保留采取进一步措施的权利。",
)


def _ps(paragraphs: tuple[str, ...]) -> str:
    return "\n".join(f"<p>{text}</p>" for text in paragraphs)


def _frame(head: str, body: str, lang: str = "en") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}
<style>.a{{color:red}}</style><script>window.ads = ["Buy now", "Sign up"];</script></head><body>
<div id="cookie-banner" class="consent"><p>{COOKIES}</p><button>Accept</button></div>
<header><nav><ul><li><a href="/s">{NAV[0]}</a></li><li><a href="/m">{NAV[1]}</a></li></ul></nav></header>
{body}
<aside class="related"><h3>More</h3><ul><li><a href="/1">{RELATED[0]}</a></li><li><a href="/2">{RELATED[1]}</a></li></ul></aside>
<footer><p>{FOOTER}</p></footer></body></html>"""


def _og(title: str, date: str) -> str:
    return (
        f'<title>{title} | Northern Ledger</title><meta property="og:title" content="{title}">'
        f'<meta property="article:published_time" content="{date}T08:30:00+00:00">'
    )


def _json_ld(title: str, date: str) -> str:
    return (
        f"<title>{title} - Northern Ledger</title>"
        '<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", '
        f'"name": "Northern Ledger"}}, {{"@type": "NewsArticle", "headline": "{title}", '
        f'"datePublished": "{date}T06:00:00Z", "dateModified": "2024-02-02T06:00:00Z"}}]}}</script>'
    )


def _pages() -> tuple[Page, ...]:
    surtax, deal, licences = (
        "Canada puts surtax on Brastovian steel",
        "EU and Meridonia agree on wine",
        "Singapore licenses chip tools",
    )
    mixed = (*STEEL[:2], *STEEL[3:])
    notice = (
        "The Office of Trade Remedies gives notice that it has initiated an investigation into imports of glass jars.",
        "Interested parties may submit comments in writing until 30 days after publication of this notice.",
        "Jars with a capacity of at most 2 litres, under heading 7010",
        "Lids of tinplate that are sold together with such jars",
        "Provisional duties may be imposed no earlier than 60 days after initiation.",
    )
    brief = (
        "LIMA - Peru lifted its ban on imports of Andoran poultry on Friday, the farm ministry said, nine months after "
        "an outbreak of bird flu.",
    )
    live = (
        "10:42 Minister Porter says the surtax will stay until talks bring a result.",
        "09:15 Steel futures in Chicago rise 2.1 percent after the announcement from Ottawa.",
        "08:30 Canada confirms a surtax of 25 percent on cold-rolled steel from Brastovia.",
    )
    table = (
        "Exports of machinery fell for the fifth month in a row, the statistics office said on Monday.",
        "The largest drop was in shipments to Brastovia, where a duty of 12 percent has applied since March.",
    )
    return (
        Page("semantic article", _frame(_og(surtax, "2018-06-05"), f"<main><article><h1>{surtax}</h1><p class='byline'>By Ann Reed</p>"
             f"<time datetime='2018-06-05T08:30:00Z'>5 June 2018</time>{_ps(STEEL)}</article></main>"), surtax, "2018-06-05", STEEL, AROUND),
        Page("JSON-LD graph, divs", _frame(_json_ld(deal, "2019-11-14"), f"<div class='wrap'><div class='hd'><h1>{deal}</h1></div>"
             f"<div class='story-body'>{_ps(WINE)}</div></div>"), deal, "2019-11-14", WINE, AROUND),
        Page("soup of divs without p", _frame(_og(licences, "2023-01-20"), f"<div class='c1'><div class='c2'><h1>{licences}</h1></div><div class='c3'>"
             + "".join(f"<div>{text.replace('&', '&amp;')}</div>" for text in CHIPS) + "</div></div>"), licences, "2023-01-20", CHIPS, AROUND),
        Page("tables of 1999", f"<html><head><title>{surtax}</title></head><body bgcolor=white><table width=100%><tr><td colspan=2>"
             f"<a href=/>{NAV[0]}</a> | <a href=/m>{NAV[1]}</a></td></tr><tr><td width=120><a href=1>{RELATED[0]}</a><br><a href=2>{RELATED[1]}</a>"
             f"</td><td><font size=5><b>{surtax}</b></font><p>{'<p>'.join(STEEL)}</td></tr><tr><td colspan=2><font size=1>{FOOTER}</font></td></tr>"
             "</table></body></html>", surtax, None, STEEL, (*NAV, FOOTER, *RELATED)),
        Page("line breaks instead of paragraphs", _frame(_og(deal, "2019-11-14"), f"<div id='content'><h1>{deal}</h1><div class='text'>"
             + "<br><br>".join(WINE) + "</div></div>"), deal, "2019-11-14", WINE, AROUND),
        Page("related links and an advertisement inside", _frame(_json_ld(surtax, "2018-06-05"), f"<article><h1>{surtax}</h1>{_ps(mixed[:2])}"
             "<div class='ad-slot advertisement'><p>Advertisement: refinance your mortgage today</p></div>"
             f"{_ps(mixed[2:3])}<div class='related-inline'><a href='/3'>See also: Mill closes after 80 years</a></div>{_ps(mixed[3:])}</article>"),
             surtax, "2018-06-05", mixed, (*AROUND, "Advertisement: refinance your mortgage today", "See also: Mill closes after 80 years")),
        Page("comments below", _frame(_og(deal, "2019-11-14"), f"<article><h1>{deal}</h1>{_ps(WINE)}</article>"
             f"<section id='comments' class='comments'><h2>Comments</h2><div class='comment'><p>{COMMENT}</p></div></section>"),
             deal, "2019-11-14", WINE, (*AROUND, COMMENT)),
        Page("official notice with a list", _frame("<title>Notice of initiation: glass jars</title><meta name='dcterms.issued' content='2020-09-03'>",
             f"<div role='main'><h1>Notice of initiation: glass jars</h1><h2>Summary</h2><p>{notice[0]}</p><p>{notice[1]}</p><h2>Scope</h2>"
             f"<ol><li>{notice[2]}</li><li>{notice[3]}</li></ol><p>{notice[4]}</p></div>"),
             "Notice of initiation: glass jars", "2020-09-03", notice, AROUND),
        Page("brief of one paragraph", _frame(_og("Peru lifts poultry ban", "2021-05-07"), f"<article><h1>Peru lifts poultry ban</h1>{_ps(brief)}</article>"),
             "Peru lifts poultry ban", "2021-05-07", brief, AROUND),
        Page("live blog", _frame(_og("Steel dispute: live", "2018-06-05"), "<main><h1>Steel dispute: live</h1>" + "".join(
             f"<div class='live-entry'><h3>{text[:5]}</h3><p>{text[6:]}</p></div>" for text in live) + "</main>"),
             "Steel dispute: live", "2018-06-05", tuple(text[6:] for text in live), AROUND),
        Page("a table of figures", _frame(_og("Machinery exports fall again", "2022-08-08"), f"<article><h1>Machinery exports fall again</h1>{_ps(table)}"
             "<table><tr><th>Partner</th><th>Change, percent</th></tr><tr><td>Brastovia</td><td>-14.2</td></tr><tr><td>Meridonia</td><td>3.1</td></tr>"
             "</table></article>"), "Machinery exports fall again", "2022-08-08", (*table, "-14.2"), AROUND),
        Page("German", _frame(_json_ld("Berlin kündigt Zölle auf Geflügel an", "2017-04-12"), f"<article><h1>Berlin kündigt Zölle auf Geflügel an</h1>{_ps(ZOLL)}</article>", "de"),
             "Berlin kündigt Zölle auf Geflügel an", "2017-04-12", ZOLL, AROUND),
        Page("Chinese", _frame(_og("中国对东陆不锈钢征反倾销税", "2016-03-30"), f"<div class='article'><h1>中国对东陆不锈钢征反倾销税</h1>{_ps(HAN)}</div>", "zh"),
             "中国对东陆不锈钢征反倾销税", "2016-03-30", HAN, AROUND),
        Page("date in a time element alone", _frame("<title>Singapore licenses chip tools</title>", f"<article><h1>{licences}</h1>"
             f"<p>Published <time datetime='2023-01-20' pubdate>January 20, 2023</time></p>{_ps(tuple(t.replace('&', '&amp;') for t in CHIPS))}</article>"),
             licences, "2023-01-20", CHIPS, AROUND),
        Page("no date but those it tells of", _frame(f"<title>{deal}</title>", f"<article><h1>{deal}</h1>{_ps(WINE)}<p>The last round was held on "
             "12 March 2015 in Lisbon.</p></article>"), deal, None, WINE, AROUND),
        Page("quotes and inline markup", _frame(_og(surtax, "2018-06-05"), f"<article><h1>{surtax}</h1><p>{STEEL[0].replace('25 percent', '<b>25</b> percent')}</p>"
             f"<blockquote>{STEEL[2]}</blockquote><p>{STEEL[3].replace('Statistics Canada', '<a href=x>Statistics Canada</a>')}</p>"
             f"<p>{STEEL[4].replace('in kind', '<em>in kind</em>')}</p></article>"), surtax, "2018-06-05", (STEEL[0], *STEEL[2:]), AROUND),
    )  # fmt: skip


PAGES = _pages()

PROCLAIMED = (
    "The Minister for Trade hereby orders that a duty of 17.5 percent be levied on ceramic tiles from Meridonia.",
    "The order takes effect on the fifteenth day after its publication in the official gazette.",
    "Shipments that left port before the date of this order are exempt.",
    "The duty will be reviewed after twelve months and lapses unless it is renewed.",
)


def pdf_of(
    pages: list[bytes],
    font: bytes = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
) -> bytes:
    """A PDF with the given content streams, one a page; /F is the font."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        font,
    ]
    for number, content in enumerate(pages):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents %d 0 R >>"
            % (5 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return out + end % (len(objects) + 1, table, len(objects) + 1, len(out))


def _wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _shown(text: str) -> bytes:
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _block(lines: list[str], x: int, y: int, show: str = "plain") -> bytes:
    parts = [b"BT /F 10 Tf %d %d Td 13 TL" % (x, y)]
    for line in lines:
        if show == "kerned":  # letters set one by one; a blank is a jump
            words = [b" ".join(b"(%s) %d" % (_shown(char), 12) for char in word) for word in line.split()]
            parts.append(b"[" + b" -280 ".join(words) + b"] TJ T*")
        elif show == "words":  # each word placed on its own
            at = 0
            for word in line.split():
                parts.append(b"1 0 0 1 %d %d Tm (%s) Tj" % (x + at, y, _shown(word)))
                at += 5 * len(word) + 8
            y -= 13
        else:
            parts.append(b"(%s) Tj T*" % _shown(line))
    return b" ".join(parts) + b" ET"


def _pdfs() -> tuple[Pdf, ...]:
    lines = _wrapped(" ".join(PROCLAIMED), 90)
    half = [_wrapped(" ".join(PROCLAIMED[:2]), 40), _wrapped(" ".join(PROCLAIMED[2:]), 40)]
    columns = _block(half[0], 60, 700) + b"\n" + _block(half[1], 320, 700)
    rows = b"\n".join(
        _block([line], x, 700 - 13 * number)
        for number, pair in enumerate(zip(*half, strict=False))
        for x, line in zip((60, 320), pair, strict=True)
    )
    western = ("Der Zoll auf Käse steigt um 7,5 Prozent, “ab sofort”, so Müller – ein Schlag für die Höfe.",)
    return (
        Pdf("lines", pdf_of([_block(lines, 60, 700)]), 1, PROCLAIMED),
        Pdf("kerned letters", pdf_of([_block(lines, 60, 700, "kerned")]), 1, PROCLAIMED),
        Pdf("placed words", pdf_of([_block(lines, 60, 700, "words")]), 1, PROCLAIMED),
        Pdf("two columns", pdf_of([columns]), 1, PROCLAIMED),
        Pdf("two columns, drawn row by row", pdf_of([rows]), 1, PROCLAIMED),
        Pdf("accents and quotation marks", pdf_of([_block(_wrapped(western[0], 60), 60, 700)]), 1, western),
        Pdf("forty pages", pdf_of([_block(lines * 8, 60, 750)] * 40), 40, PROCLAIMED),
    )  # fmt: skip


PDFS = _pdfs()

_FRENCH = "PARIS - Le ministère a annoncé mercredi une surtaxe de 25 % sur l’acier importé de Brastovie. « Nous avons prévenu », a déclaré la secrétaire d’État Hélène Garnier. Les exportateurs évoquent déjà des représailles à l’été."
_GERMAN = " ".join(ZOLL)
_POLISH = "WARSZAWA - Rząd zapowiedział w środę cła odwetowe na drób z Ostrawii. Od maja stawka wyniesie 18 procent, powiedziała minister Łucja Wiśniewska. Związek hodowców przyjął tę decyzję z zadowoleniem, lecz ostrzegł przed odwetem."
_CZECH = "PRAHA - Vláda ve středu oznámila odvetná cla na drůbež z Ostrávie. Od května má sazba činit 18 procent, řekla ministryně průmyslu Žofie Dvořáková. Svaz chovatelů rozhodnutí přivítal, varoval však před protiopatřeními."
_RUSSIAN = "МОСКВА - Правительство объявило в среду об ответных пошлинах на сталь из Бразтовии. С первого мая ставка составит восемнадцать процентов, сообщила министр торговли Елена Соколова. Союз производителей приветствовал решение, но предупредил об ответных мерах."
_UKRAINIAN = "КИЇВ - Уряд оголосив у середу про мита у відповідь на сталь із Бразтовії. Від першого травня ставка становитиме вісімнадцять відсотків, повідомила міністерка торгівлі Олена Соколова."
_GREEK = "ΑΘΗΝΑ - Η κυβέρνηση ανακοίνωσε την Τετάρτη δασμούς στον χάλυβα από τη Μπραστοβία. Από την πρώτη Μαΐου ο συντελεστής θα είναι δεκαοκτώ τοις εκατό, δήλωσε η υπουργός Εμπορίου."
_TURKISH = "ANKARA - Hükümet çarşamba günü Brastovya çeliğine karşı misilleme vergisi açıkladı. Oran, 1 Mayıs'tan itibaren yüzde 18 olacak, diyen Ticaret Bakanı Ayşe Yıldız, üreticilerin şikâyetlerini haklı buldu."
_HAN = "".join(HAN)
_JAPANESE = "東京 - 政府は水曜日、ブラストビア産の鉄鋼に対する報復関税を発表した。五月一日から税率は十八パーセントになると、経済産業大臣が述べた。業界団体は決定を歓迎したが、対抗措置に警戒を示した。"
_KOREAN = "서울 - 정부는 수요일 브라스토비아산 철강에 대한 보복 관세를 발표했다. 오월 일일부터 세율은 십팔 퍼센트가 된다고 산업통상부 장관이 말했다."
_SHORT = "Zölle auf Käse: Müller droht mit 10 Prozent."

ENCODED: tuple[tuple[str, str], ...] = (
    ("utf-8", _GERMAN), ("utf-16", _FRENCH), ("utf-16-le", _FRENCH), ("utf-16-be", _GERMAN), ("utf-32", _FRENCH),
    ("utf-16-le", _HAN), ("cp1252", _FRENCH), ("cp1252", _GERMAN), ("cp1252", _SHORT), ("latin-1", _GERMAN), ("mac-roman", _GERMAN),
    ("cp1250", _POLISH), ("iso-8859-2", _POLISH), ("cp1250", _CZECH), ("iso-8859-2", _CZECH), ("cp1251", _RUSSIAN),
    ("koi8-r", _RUSSIAN), ("iso-8859-5", _RUSSIAN), ("cp1251", _UKRAINIAN), ("cp1253", _GREEK), ("iso-8859-7", _GREEK),
    ("cp1254", _TURKISH), ("gb18030", _HAN), ("big5", "貿易部門週三宣布，自四月一日起對進口不鏽鋼加徵反傾銷稅，發言人表示國內產業受到損害。"), ("shift_jis", _JAPANESE), ("euc-jp", _JAPANESE),
    ("euc-kr", _KOREAN), ("cp1252", "The duty is £50 a tonne, “no more”, the ministry said."),
)  # fmt: skip
