"""The command line. Data goes to stdout, everything else to stderr.

Exit codes: 0 done, 1 some documents failed or the run had to stop, 2 usage, 130 interrupted (143 by SIGTERM).

What a command needs is imported when it runs: `--help` must not wait for an HTTP client.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from extractor import __version__
from extractor.errors import ExtractorError, RunStopped, UsageError

if TYPE_CHECKING:
    from extractor.run import Summary
    from extractor.schema import Document
    from extractor.sinks import Sink
    from extractor.sources import InputFormat, UnreadDocument
    from extractor.spending import Estimate

Command = Callable[..., Any]


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    try:
        code = commands.main(args=arguments, standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(2)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        sys.exit(130)
    except UsageError as error:
        click.echo(f"extractor: {error}", err=True)
        sys.exit(2)
    except ExtractorError as error:
        click.echo(f"extractor: {error}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        # The reader of the pipe has gone; what Python would still flush goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="extractor")
def commands() -> None:
    """Turn news text into typed trade-event records, every value proven by its words.

    Without a model, `extractor extract --seeds` shows what comes out for two sample articles, from recorded answers.
    """


def _parameters(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for value in values:
        name, equals, content = value.partition("=")
        if not equals or not name:
            raise click.BadParameter(f"{value!r} is not NAME=VALUE", context, parameter)
        try:
            found[name] = json.loads(content)
        except ValueError:
            found[name] = content
    return found


_MODEL_OPTIONS: tuple[Callable[[Command], Command], ...] = (
    click.option("--model", metavar="NAME", help="Model, with its service in front: openai/…, ollama/…, vllm/….  [env: EXTRACTOR_MODEL]"),
    click.option("--base-url", metavar="URL", help="Any OpenAI-compatible server, up to /v1.  [env: EXTRACTOR_BASE_URL]"),
    click.option("--mode", type=click.Choice(["json_schema", "tools", "md_json"]), default="json_schema", show_default=True, help="How the schema is put to the model."),
    click.option("--prompt", type=click.Path(path_type=Path), metavar="FOLDER", help="Your own prompt instead of the package's."),
    click.option("--param", "parameters", multiple=True, callback=_parameters, metavar="NAME=VALUE", help="A further parameter of the request, such as temperature=0; null takes one out."),
    click.option("--max-output-tokens", type=click.IntRange(min=1), default=16_384, show_default=True, help="Bound on one answer."),
)  # fmt: skip


_INPUT_OPTIONS: tuple[Callable[[Command], Command], ...] = (
    click.option("--text-column", metavar="NAME", help="Column of a table, or key of a line of JSON, that holds the text."),
    click.option("--id-column", metavar="NAME", help="Column that holds the id; '' for none."),
    click.option("--date-column", metavar="NAME", help="Column that holds the day of publication; '' for none."),
)  # fmt: skip
_FORMAT_OPTIONS: tuple[Callable[[Command], Command], ...] = (
    click.option("--input-format", type=click.Choice(["text", "html", "pdf", "jsonl", "csv", "tsv", "parquet", "warc", "zip"]), help="What standard input and the named files are, if not what their suffix says."),
    click.option("--encoding", metavar="NAME", help="What texts, pages and tables are written in, if not what is found out."),
)  # fmt: skip


def _input_options(command: Command) -> Command:
    for option in reversed((*_INPUT_OPTIONS, *_FORMAT_OPTIONS)):
        command = option(command)
    return command


def _format_options(command: Command) -> Command:
    for option in reversed(_FORMAT_OPTIONS):
        command = option(command)
    return command


def _model_options(command: Command) -> Command:
    for option in reversed(_MODEL_OPTIONS):
        command = option(command)
    return command


def _decimal(context: click.Context, parameter: click.Parameter, value: str | None) -> Decimal | None:
    try:
        amount = None if value is None else Decimal(value.removeprefix("$"))
    except ArithmeticError:
        amount = Decimal(-1)
    if amount is not None and not (amount.is_finite() and amount >= 0):
        raise click.BadParameter(f"{value!r} is no amount of dollars", context, parameter)
    return amount


_OUTPUT_HELP = "Write there, by its suffix: .jsonl, .jsonl.gz, .csv, .parquet, .db (SQLite) or .html (a page); '-' is stdout."  # fmt: skip
_layout_option = click.option("--layout", type=click.Choice(["documents", "events", "dyads"]), help="What a row of .csv or .parquet is: a document (.parquet only), an event, or an issuer × target × quantity.")  # fmt: skip


@commands.command()
@click.argument("paths", nargs=-1, metavar="PATH…")
@click.option("--seeds", is_flag=True, help="Read the two sample articles that come with the package.")
@click.option("--date", metavar="YYYY-MM-DD", help="Day of publication, where the text does not say it.")
@_input_options
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help=_OUTPUT_HELP)
@_layout_option
@_model_options
@click.option("--recordings", type=click.Path(path_type=Path), metavar="PLACE", help="Recorded answers, a folder or a file (.db): replayed without a network, unless --record or --refresh.")  # fmt: skip
@click.option("--record", is_flag=True, help="Call where no recording fits, and keep the answer.")
@click.option("--refresh", is_flag=True, help="Call always, and keep the answer.")
@click.option("--no-repair", is_flag=True, help="Do not ask again about words that are not in the text.")
@click.option("--second-pass", is_flag=True, help="Ask once more which events the first answer lacks.")
@click.option("--with-text", is_flag=True, help="Carry each document's text, to which all offsets refer, in the output.")  # fmt: skip
@click.option("--max-reasks", type=click.IntRange(min=0), default=2, show_default=True, help="Asks again for a reply that breaks the schema.")  # fmt: skip
@click.option("--timeout", type=click.FloatRange(min=1), default=300.0, show_default=True, help="Seconds for one answer.")  # fmt: skip
@click.option("--deadline", type=click.FloatRange(min=1), default=1800.0, show_default=True, help="Seconds for one document, from its first request on.")  # fmt: skip
@click.option("--concurrency", type=click.IntRange(min=1), default=8, show_default=True, help="Requests at a time, at most.")  # fmt: skip
@click.option("--rpm", type=click.FloatRange(min=0, min_open=True), help="Requests a minute, at most.")
@click.option("--tpm", type=click.FloatRange(min=0, min_open=True), help="Tokens a minute, at most.")
@click.option("--max-cost", callback=_decimal, metavar="DOLLARS", help="Spend no more than that; requests under way are counted.")  # fmt: skip
@click.option("--max-tokens", type=click.IntRange(min=1), help="Use no more tokens than that, sent and answered.")
@click.option("--price", metavar="IN,OUT", help="Dollars for a million tokens, where the model's price is not known.")
@click.option("--confirm-above", callback=_decimal, default="1", show_default=True, metavar="DOLLARS", help="At a terminal, ask before spending more than that.")  # fmt: skip
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@click.option("--retry-failed", is_flag=True, help="Read documents again that failed in an earlier run to the same output.")  # fmt: skip
@click.option("--fresh", is_flag=True, help="Begin anew where an earlier run to the same output was made otherwise.")
@click.option("--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes, where the processor is the limit.")  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Say a line for every document.")
def extract(paths: tuple[str, ...], seeds: bool, output: Path | None, layout: str | None, **options: Any) -> int:
    """Read articles and give their trade events: a table on a terminal, lines of JSON in a pipe, files with -o.

    PATH is a file (.txt .md .html .pdf .jsonl .csv .tsv .parquet .warc .zip, each also with .gz), a folder of such
    files, a pattern, or - for standard input.

    With -o FILE a run may end at any moment: the same command goes on where it stopped, and pays for nothing twice. What
    it knows is kept in FILE.run.db.
    """
    from extractor.resources import seeds as sample_paths
    from extractor.sinks import open_sink
    from extractor.sources import is_day, read_documents

    wanted: list[str | Path] = [*paths, *(sample_paths() if seeds else ())]
    if not wanted:
        raise click.UsageError("name a PATH to read, or --seeds for the two sample articles")
    date = options.pop("date")
    if date is not None and not is_day(date):
        raise click.BadParameter(f"{date!r} is no day written YYYY-MM-DD", param_hint="--date")
    sink = open_sink(output, layout=layout)
    how = {name: options.pop(name) for name in ("text_column", "id_column", "date_column", "input_format", "encoding")}
    documents = read_documents(wanted, date=date, notify=None if options["quiet"] else _note, **how)
    return _extract(documents, sink, None if str(output) == "-" else output, options)


def _extract(
    documents: Iterable[Document | UnreadDocument], sink: Sink, output: Path | None, options: dict[str, Any]
) -> int:
    from rich.console import Console

    from extractor.files import write_out
    from extractor.many import Course
    from extractor.plan import make_plan
    from extractor.progress import Progress, estimated, print_summary
    from extractor.spending import parse_price

    def option(name: str) -> Any:
        return options.pop(name)

    record, refresh, quiet, yes, price = map(option, ("record", "refresh", "quiet", "yes", "price"))
    if record and refresh:
        raise click.UsageError("--record keeps what is missing, --refresh asks for everything anew: choose one")
    course = {name: option(name) for name in ("retry_failed", "fresh", "workers")}
    confirm_above, verbose = option("confirm_above"), option("verbose")
    plan = make_plan(
        record="record" if record else "refresh" if refresh else None,
        repair=not option("no_repair"),
        timeout_s=option("timeout"),
        deadline_s=option("deadline"),
        price=parse_price(price) if price else None,
        **options,
    )
    console = Console(stderr=True, highlight=False)
    with Progress(console, verbose=verbose, quiet=quiet) as progress:
        if plan.samples_only:
            progress.note(f"no model is named: replaying the recorded answers of {plan.settings.name}")

        def confirm(estimate: Estimate) -> bool:
            progress.note(estimated(estimate))
            small = estimate.tokens < _MANY_TOKENS if estimate.cost is None else estimate.cost <= confirm_above
            if yes or small or not _at_a_terminal():
                return True
            return click.confirm("Go on?", err=True)

        summary = write_out(documents, sink, plan, Course(output=output, confirm=confirm, watch=progress, **course))
        if sink.left_out:
            progress.note(sink.left_out)
    if plan.live and not quiet:
        print_summary(summary, console, None if output is None else str(output))
    return _exit_code(summary)


def _note(message: str) -> None:
    from extractor.rendering import visible

    click.echo(f"extractor: {visible(message)}", err=True)


def _at_a_terminal() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _exit_code(summary: Summary) -> int:
    if summary.stopped is None:
        return 1 if summary.tally.failed else 0
    click.echo(f"extractor: {summary.stopped}", err=True)
    if isinstance(summary.stopped, UsageError):
        return 2
    if isinstance(summary.stopped, RunStopped):
        return 143 if "SIGTERM" in summary.stopped.message else 130
    return 1


_MANY_TOKENS = 2_000_000
"""Tokens that a person is asked about where no price is known."""


@commands.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True), metavar="IN…")
@click.option("-o", "--output", type=click.Path(path_type=Path, allow_dash=True), metavar="FILE", help=_OUTPUT_HELP)
@_layout_option
def export(paths: tuple[Path, ...], output: Path | None, layout: str | None) -> None:
    """Convert extractions: from .jsonl (or .gz), .parquet and .db to any output, several files into one.

    IN may be - for lines of JSON on standard input. CSV is for output alone.
    """
    from extractor.sinks import open_sink, read_extractions

    sources = [read_extractions(path) for path in paths]
    sink = open_sink(output, layout=layout)
    with sink:
        for source in sources:
            for extraction in source:
                sink.write(extraction)
    if sink.left_out:
        click.echo(f"extractor: {sink.left_out}", err=True)


@commands.command()
@click.argument("path")
@_format_options
@_model_options
@click.option("--json", "as_json", is_flag=True, help="The whole body of the request, as it is sent.")
def prompt(path: str, as_json: bool, input_format: InputFormat | None, encoding: str | None, **options: Any) -> None:
    """Show exactly what would be sent for a text. Nothing is sent."""
    from extractor.extracting import Extractor, run_to_end
    from extractor.resources import bundled
    from extractor.settings import RECORDED_MODEL, named_model
    from extractor.sources import read_document

    options["model"] = named_model(options["model"]) or RECORDED_MODEL
    document = read_document(path, input_format=input_format, encoding=encoding, notify=_note)

    async def look() -> dict[str, Any]:
        async with Extractor(record="replay", recordings=bundled("fixtures"), **options) as extractor:
            return await extractor.request_body(document)

    body = run_to_end(look())
    if as_json:
        click.echo(json.dumps(body, ensure_ascii=False, indent=1))
        return
    for message in body.pop("messages"):
        click.echo(f"## {message['role']}\n\n{message['content']}\n")
    click.echo("## and with it\n")
    click.echo(json.dumps(body, ensure_ascii=False, indent=1))


@commands.command()
@click.option("--draft", is_flag=True, help="What the model is asked to fill, instead of what comes out.")
@click.option("--dictionary", is_flag=True, help="Every column of every format instead, as Markdown.")
@click.option("--datasette", type=click.Path(path_type=Path), metavar="FILE.db", help="Descriptions of that database for Datasette instead: its metadata.json.")  # fmt: skip
def schema(draft: bool, dictionary: bool, datasette: Path | None) -> None:
    """Print the JSON Schema of the output: one Extraction a line."""
    if dictionary:
        from extractor.dictionary import render_dictionary

        click.echo(render_dictionary(), nl=False)
        return
    from extractor.meanings import described_schema
    from extractor.schema import Draft, Extraction

    if datasette is not None:
        from extractor.dictionary import datasette_metadata

        shape = datasette_metadata(datasette.stem)
    else:
        shape = Draft.model_json_schema() if draft else described_schema(Extraction)
    click.echo(json.dumps(shape, ensure_ascii=False, indent=1))


@commands.group()
def recordings() -> None:
    """Look after recorded answers."""


@recordings.command()
@click.argument("place", type=click.Path(path_type=Path), required=False)
@click.option("--prompt", "prompt_folder", type=click.Path(path_type=Path), metavar="FOLDER", help="The prompt they should be of.")  # fmt: skip
def check(place: Path | None, prompt_folder: Path | None) -> int:
    """Check every recording of PLACE, a folder or a file: whole, unchanged, free of keys, and of the prompt in use.

    Without PLACE, those that come with the package.
    """
    from extractor.answers import AnswerStore
    from extractor.ledger import open_store
    from extractor.plan import is_database
    from extractor.recordings import FolderStore, exchange_faults, faults
    from extractor.resources import bundled, read_prompt

    prompt = read_prompt(prompt_folder)
    place = place or bundled("fixtures")
    if not (place.is_file() if is_database(place) else place.is_dir()):
        raise UsageError(f"{place} is no {'file' if is_database(place) else 'folder'} of recordings")
    checked = found = 0

    def report(name: object, told: Iterable[str]) -> None:
        nonlocal checked, found
        checked += 1
        for fault in told:
            found += 1
            click.echo(f"{name}: {fault}")

    if is_database(place):
        with open_store(place) as database:
            for exchange in AnswerStore(database):
                name = f"{place}: {exchange.document}/{exchange.purpose}-{exchange.key[:12]}"
                report(name, exchange_faults(exchange, prompt.sha256))
    else:
        for path in FolderStore(place).paths():
            report(path, faults(path, prompt.sha256))
    click.echo(f"{checked} recordings, {found} faults")
    return 1 if found or not checked else 0


@commands.group()
def gold() -> None:
    """Look after answers written by people."""


@gold.command("check")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--texts", type=click.Path(path_type=Path), metavar="FOLDER", help="Where the texts are, if not beside the files.")  # fmt: skip
def gold_check(files: tuple[Path, ...], texts: Path | None) -> int:
    """Say what in a gold FILE breaks the codebook or does not stand in the text, with line and field."""
    from extractor.gold import gold_faults
    from extractor.goldfiles import gold_paths, read_gold_text

    found = 0
    paths = gold_paths(files)
    for path in paths:
        content, text = read_gold_text(path, texts)
        for fault in gold_faults(content, text):
            click.echo(f"{path}: {fault}")
            found += 1
    click.echo(f"{len(paths)} files, {found} faults")
    return 1 if found else 0


def _thresholds(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> dict[str, float]:
    from extractor.scoring import SCORES

    found: dict[str, float] = {}
    for value in values:
        name, _, least = value.rpartition("=")
        if name not in SCORES or not least.replace(".", "", 1).isdigit():
            known = ", ".join(SCORES)
            raise click.BadParameter(f"{value!r} is not SCORE=NUMBER; scores: {known}", context, parameter)
        found[name] = float(least)
    return found


@commands.command()
@click.argument("system", type=click.Path(path_type=Path))
@click.argument("gold_files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="GOLD…")
@click.option("--texts", type=click.Path(path_type=Path), metavar="FOLDER", help="Where the gold's texts are, if not beside it.")  # fmt: skip
@click.option("--against", type=click.Path(path_type=Path), metavar="FILE", help="A second system's extractions, compared by a paired test.")  # fmt: skip
@click.option("--errors", is_flag=True, help="Show what was missed, invented or different, with its words.")
@click.option("--json", "as_json", is_flag=True, help="All figures as JSON.")
@click.option("--fail-under", "thresholds", multiple=True, callback=_thresholds, metavar="SCORE=F1", help="End with 1 where a score is lower, such as 'type and status=0.9'.")  # fmt: skip
def score(system: Path, gold_files: tuple[Path, ...], texts: Path | None, against: Path | None, **options: Any) -> int:
    """Hold the extractions in SYSTEM, lines of JSON, against GOLD files or folders."""
    from extractor.goldfiles import read_report
    from extractor.reporting import print_errors, print_report, report_as_json

    report = read_report(system, gold_files, texts)
    other = read_report(against, gold_files, texts) if against else None
    if options["as_json"]:
        click.echo(json.dumps(report_as_json(report, other), ensure_ascii=False, indent=1))
    else:
        print_report(report, other)
        if options["errors"]:
            print_errors(report)
    low = {name: least for name, least in options["thresholds"].items() if report.total(name).f1 < least}
    for name, least in low.items():
        click.echo(f"extractor: {name} is {report.total(name).f1:.3f}, under {least}", err=True)
    return 1 if low else 0


if __name__ == "__main__":
    main()
