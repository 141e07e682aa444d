"""Two hundred strings that want to be more than text: markup, scripts, ends of elements, marks that hide or steer."""

from __future__ import annotations

RUN = "document.documentElement.dataset.ran=1"

_BODIES = (
    f"<script>{RUN}</script>",
    f"<img src=x onerror={RUN}>",
    f"<svg onload={RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    f"<svg><animate onbegin={RUN} attributeName=x dur=1s>",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'></iframe>",
    f"<iframe src=javascript:parent.{RUN}>",
    f"<a href=javascript:{RUN}>click</a>",
    f"<body onload={RUN}>",
    f"<details open ontoggle={RUN}>x</details>",
    f"<input autofocus onfocus={RUN}>",
    f"<math><mtext><table><mglyph><style><img src=x onerror={RUN}>",
    f"<style>*{{background:url(javascript:{RUN})}}</style>",
    f"<link rel=stylesheet href=data:text/css,*{{x:expression({RUN})}}>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example/'>",
    "<form action=//evil.example/><button>x</button></form>",
    "<img src=//evil.example/pixel.png>",
    f"javascript:{RUN}",
    f"data:text/html,<script>parent.{RUN}</script>",
    f"{{{{ ''.__class__ }}}}{{% for x in y %}}${{{RUN}}}",
    f"`${{{RUN}}}`",
    f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"&#60;script&#62;{RUN}&#60;/script&#62;",
    '=HYPERLINK("http://evil.example","click")',
    "=cmd|' /C calc'!A0",
    "../../../../etc/passwd%00.txt",
    "\x1b]8;;http://evil.example\x07click\x1b]8;;\x07\x1b[2J",
    "\u202e3202 ni devomer seitud\u202c \u2066x\u2069 \u200e\u200f",
    "ta\u200briff ta\u00adriff ta\u200criff \ufeff\U000e0041\U000e0042",
    "\x00\x01\x08\x0b\x7f\x85\x9b",
    "\u2028\u2029var x=1;",
    "\ud800 \udc00 lone halves \udfff",
    "Z̸̢̨a̷̧l̶̡g̵̨o̴̧ " + "a\u0301" * 20,
    "W" * 300,
    "https://evil.example/" + "%22%3E%3Cscript%3E",
    f"https://ok.example/\" onclick=\"{RUN}",
    f"http://[{RUN}",
    "vbscript:msgbox(1) mailto:x@evil.example file:///etc/passwd",
)  # fmt: skip
_FRAMES = ("{}", '">{}', "'>{}", "</script>{}<!--<script>", "]]>--></textarea></title></style>{}")

STRINGS = [frame.replace("{}", body) for body in _BODIES for frame in _FRAMES]
