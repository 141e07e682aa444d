"""The command line. Data goes to stdout, everything else to stderr.

Exit codes: 0 done, 1 some documents failed, 2 usage, 130 interrupted.

What a command needs is imported when it runs: `--help` must not wait for an HTTP client.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

import click

from extractor import __version__
from extractor.errors import ExtractorError, UsageError

if TYPE_CHECKING:
    from extractor.page import PageSink
    from extractor.recordings import RecordingMode
    from extractor.schema import Extraction

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


def _model_options(command: Command) -> Command:
    for option in reversed(_MODEL_OPTIONS):
        command = option(command)
    return command


@commands.command()
@click.argument("paths", nargs=-1, metavar="PATH…")
@click.option("--seeds", is_flag=True, help="Read the two sample articles that come with the package.")
@click.option("--date", metavar="YYYY-MM-DD", help="Day of publication, where the text does not say it.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write lines of JSON (.jsonl) or a page (.html) there; '-' is stdout.")  # fmt: skip
@_model_options
@click.option("--recordings", type=click.Path(path_type=Path), metavar="FOLDER", help="Recorded answers: replayed without a network, unless --record or --refresh.")  # fmt: skip
@click.option("--record", is_flag=True, help="Call where no recording fits, and keep the answer.")
@click.option("--refresh", is_flag=True, help="Call always, and keep the answer.")
@click.option("--no-repair", is_flag=True, help="Do not ask again about words that are not in the text.")
@click.option("--second-pass", is_flag=True, help="Ask once more which events the first answer lacks.")
@click.option(
    "--with-text", is_flag=True, help="Carry each document's text, to which all offsets refer, in the output."
)
@click.option("--max-reasks", type=click.IntRange(min=0), default=2, show_default=True, help="Asks again for a reply that breaks the schema.")  # fmt: skip
@click.option("--timeout", type=click.FloatRange(min=1), default=300.0, show_default=True, help="Seconds for one answer.")  # fmt: skip
@click.option("--concurrency", type=click.IntRange(min=1), default=8, show_default=True, help="Requests at a time.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")
def extract(paths: tuple[str, ...], seeds: bool, output: Path | None, quiet: bool, **options: Any) -> int:
    """Read articles and give their trade events: a table on a terminal, lines of JSON in a pipe or with -o.

    PATH is a text file in UTF-8, or - for standard input.
    """
    from extractor.resources import seeds as sample_paths

    wanted: list[str | Path] = [*paths, *(sample_paths() if seeds else ())]
    if not wanted:
        raise click.UsageError("name a PATH to read, or --seeds for the two sample articles")
    if output is not None and output.suffix not in {".jsonl", ".html"} and str(output) != "-":
        raise click.UsageError(f"{output}: lines of JSON go to a .jsonl file, a page to an .html file")
    if output is not None and output.suffix == ".html":
        options["with_text"] = True
    from extractor.run import run_to_end

    return run_to_end(_extract(wanted, output, quiet, **options))


async def _extract(
    paths: list[str | Path],
    output: Path | None,
    quiet: bool,
    *,
    date: str | None,
    record: bool,
    refresh: bool,
    no_repair: bool,
    timeout: float,
    concurrency: int,
    **options: Any,
) -> int:
    from extractor.run import Extractor
    from extractor.sources import is_day, read_documents

    if record and refresh:
        raise click.UsageError("--record keeps what is missing, --refresh asks for everything anew: choose one")
    if date is not None and not is_day(date):
        raise click.BadParameter(f"{date!r} is no day written YYYY-MM-DD", param_hint="--date")
    mode: RecordingMode | None = "record" if record else "refresh" if refresh else None
    failed = 0
    async with Extractor(record=mode, repair=not no_repair, timeout_s=timeout, **options) as extractor:
        if extractor.samples_only and not quiet:
            click.echo(f"no model is named: replaying the recorded answers of {extractor.model_name}", err=True)
        with _Sink(output) as write:
            async for extraction in extractor.extract_many(read_documents(paths, date=date), concurrency=concurrency):
                write(extraction)
                if extraction.error is not None:
                    failed += 1
                    click.echo(f"extractor: {_failure(extraction)}", err=True)
    return 1 if failed else 0


def _failure(extraction: Extraction) -> str:
    from extractor.sinks import visible

    if extraction.outcome == "failed":
        lines = (extraction.error or "failed").splitlines()
        return "\n".join(visible(line) for line in lines)
    return f"{visible(extraction.document.id)}: {extraction.outcome}: {visible(extraction.error or '')}"


class _Sink:
    """Where results go: a table on a terminal, else lines of JSON."""

    def __init__(self, output: Path | None) -> None:
        self._output = output
        self._file: TextIO | None = None
        self._page: PageSink | None = None

    def __enter__(self) -> Callable[[Extraction], None]:
        from extractor.sinks import print_extraction, render_jsonl

        if self._output is not None and self._output.suffix == ".html":
            from extractor.page import PageSink

            self._page = PageSink(self._output).__enter__()
            return self._page.write
        if self._output is not None and str(self._output) != "-":
            try:
                self._file = self._output.open("w", encoding="utf-8", newline="\n")
            except OSError as error:
                raise UsageError(f"{self._output} can't be written: {error.strerror}") from error
        elif self._output is None and sys.stdout.isatty():
            from rich.console import Console

            console = Console(highlight=False)
            return lambda extraction: print_extraction(extraction, console)
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        stream = self._file or sys.stdout
        return lambda extraction: _write(stream, render_jsonl(extraction))

    def __exit__(self, *error: Any) -> None:
        if self._page is not None:
            self._page.__exit__(*error)
        if self._file is not None:
            self._file.close()


def _write(stream: TextIO, line: str) -> None:
    stream.write(line)
    stream.flush()


@commands.command()
@click.argument("path")
@_model_options
@click.option("--json", "as_json", is_flag=True, help="The whole body of the request, as it is sent.")
def prompt(path: str, as_json: bool, **options: Any) -> None:
    """Show exactly what would be sent for a text. Nothing is sent."""
    from extractor.resources import bundled
    from extractor.run import Extractor, run_to_end
    from extractor.settings import RECORDED_MODEL, named_model
    from extractor.sources import read_document

    options["model"] = named_model(options["model"]) or RECORDED_MODEL
    document = read_document(path)

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
def schema(draft: bool) -> None:
    """Print the JSON Schema of the output: one Extraction a line."""
    from extractor.schema import Draft, Extraction

    shape = Draft.model_json_schema() if draft else Extraction.model_json_schema(mode="serialization")
    click.echo(json.dumps(shape, ensure_ascii=False, indent=1))


@commands.group()
def recordings() -> None:
    """Look after recorded answers."""


@recordings.command()
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option("--prompt", "prompt_folder", type=click.Path(path_type=Path), metavar="FOLDER", help="The prompt they should be of.")  # fmt: skip
def check(folder: Path | None, prompt_folder: Path | None) -> int:
    """Check every recording of FOLDER: whole, unchanged, free of keys, and of the prompt in use.

    Without FOLDER, those that come with the package.
    """
    from extractor.recordings import FolderStore, faults
    from extractor.resources import bundled, read_prompt

    store = FolderStore(folder or bundled("fixtures"))
    if not store.folder.is_dir():
        raise UsageError(f"{store.folder} is no folder")
    prompt = read_prompt(prompt_folder)
    paths = store.paths()
    found = [(path, fault) for path in paths for fault in faults(path, prompt.sha256)]
    for path, fault in found:
        click.echo(f"{path}: {fault}")
    click.echo(f"{len(paths)} recordings, {len(found)} faults")
    return 1 if found or not paths else 0


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
