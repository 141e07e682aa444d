from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extractor import UsageError, extract, open_sink, seeds, to_arrow, to_pandas, to_polars
from tests.extractions import filled

SEEDS = [extract(path) for path in seeds()]
EVENTS = sum(len(extraction.events) for extraction in SEEDS)


def test_a_frame_has_a_row_an_event() -> None:
    """With lists as lists and numbers as numbers."""
    frame = SEEDS[0].to_pandas()
    assert len(frame) == len(SEEDS[0].events)
    row = frame[(frame["type"] == "tariff") & (frame["status"] == "in_force")].iloc[0]
    assert list(row["target_countries"]) == ["EU", "CAN", "MEX"]
    assert row["prompt_version"] == SEEDS[0].provenance.prompt_version


def test_dyads_can_be_computed_with() -> None:
    """Values are doubles, null where the words gave none."""
    frame = to_pandas(SEEDS, "dyads")
    assert str(frame["value"].dtype) == "float64"
    rates = frame[(frame["quantity_kind"] == "duty_rate") & (frame["target_country"] == "CAN")]
    assert sorted(rates["value"]) == [10.0, 25.0]


def test_polars_and_arrow_hold_the_same() -> None:
    """One table, three faces."""
    table = to_arrow(SEEDS)
    assert table.num_rows == EVENTS
    assert to_polars(SEEDS).shape == to_pandas(SEEDS).shape == table.shape
    assert to_polars(SEEDS)["issuer_countries"].to_list() == table["issuer_countries"].to_pylist()
    assert SEEDS[0].to_arrow("documents").num_rows == SEEDS[0].to_polars("documents").height == 1


def test_nothing_makes_an_empty_table_of_the_same_columns() -> None:
    """So that code after it need not ask."""
    assert to_arrow([]).schema == to_arrow(SEEDS).schema
    assert to_arrow([], "documents").num_rows == 0


def test_a_layout_that_is_not_known_is_refused() -> None:
    """Naming those that are."""
    with pytest.raises(UsageError, match=r"no such layout: 'rows'\. Choose one of documents, events, dyads"):
        to_arrow(SEEDS, "rows")  # type: ignore[arg-type]


def test_numbers_beyond_doubles_are_null_for_computing_and_kept_in_full() -> None:
    """Beside `value` stands every digit."""
    table = to_arrow([filled("x", value=10**400), filled("x", value=2**53 + 1)], "documents")
    quantities = [row["events"][0]["quantities"][0] for row in table.to_pylist()]
    assert [quantity["value"] for quantity in quantities] == [None, 2.0**53]
    assert [quantity["value_exact"] for quantity in quantities] == [str(10**400), str(2**53 + 1)]


@pytest.mark.parametrize("layout", ["documents", "events", "dyads"])
def test_parquet_is_opened_by_the_libraries_that_read_it(tmp_path: Path, layout: str) -> None:
    """pandas, polars and DuckDB."""
    import duckdb
    import pandas
    import polars

    path = tmp_path / "out.parquet"
    with open_sink(path, layout=layout) as sink:
        for extraction in SEEDS:
            sink.write(extraction)
    rows = {"documents": 2, "events": EVENTS, "dyads": len(to_arrow(SEEDS, "dyads"))}[layout]
    assert len(pandas.read_parquet(path)) == polars.read_parquet(path).height == rows
    assert duckdb.execute(f"SELECT count(*) FROM '{path}'").fetchall() == [(rows,)]


def test_nested_rows_are_queried_in_place(tmp_path: Path) -> None:
    """DuckDB unnests events and figures."""
    import duckdb

    path = tmp_path / "out.parquet"
    with open_sink(path) as sink:
        for extraction in SEEDS:
            sink.write(extraction)
    query = f"""
        SELECT event.codes.cameo, quantity.value FROM (SELECT event, unnest(event.quantities) AS quantity
        FROM (SELECT unnest(events) AS event FROM '{path}')) WHERE event.type = 'tariff' AND event.status = 'in_force'
    """
    assert sorted(duckdb.execute(query).fetchall()) == [("163", 10.0), ("163", 25.0)]


def test_csv_is_typed_alike_by_its_readers(tmp_path: Path) -> None:
    """Figures come as numbers and flags as flags without being told."""
    import duckdb
    import pandas
    import polars

    path = tmp_path / "out.csv"
    with open_sink(path, layout="dyads") as sink:
        for extraction in SEEDS:
            sink.write(extraction)
    total = math.fsum(value for value in to_pandas(SEEDS, "dyads")["value"] if not math.isnan(value))
    assert math.fsum(pandas.read_csv(path)["value"].dropna()) == total
    assert math.fsum(polars.read_csv(path, infer_schema_length=None)["value"].drop_nulls()) == total
    ((found,),) = duckdb.execute("SELECT sum(value) FROM read_csv(?)", [str(path)]).fetchall()
    assert math.isclose(found, total)
    assert str(pandas.read_csv(path)["recorded"].dtype) == "bool"


@pytest.mark.parametrize(
    ("missing", "call", "said"),
    [
        ("pyarrow", lambda path: open_sink(path / "x.parquet"), "A Parquet file needs pyarrow, which is not installed. Install it: pip install 'extractor[tables]'"),
        ("pyarrow", lambda _: SEEDS[0].to_polars(), "pip install 'extractor[tables]'"),
        ("pandas", lambda _: SEEDS[0].to_pandas(), "A pandas frame needs pandas, which is not installed. Install it: pip install 'extractor[pandas]'"),
        ("polars", lambda _: SEEDS[0].to_polars(), "A polars frame needs polars, which is not installed. Install it: pip install 'extractor[polars]'"),
    ],
)  # fmt: skip
def test_a_library_that_is_not_installed_is_named(
    monkeypatch: Any, tmp_path: Path, missing: str, call: Any, said: str
) -> None:
    """With the command that installs it."""
    from extractor import arrow

    arrow.arrow_schema.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == missing]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(UsageError) as raised:
        call(tmp_path)
    assert said in str(raised.value)


def test_the_rest_works_without_them(tmp_path: Path) -> None:
    """Lines, CSV and SQLite load none of the optional libraries."""
    code = (
        "import sys\n"
        "from extractor.cli import main\n"
        "commands = ['extract', '--seeds', '-q', '-o', 'a.jsonl'], ['export', 'a.jsonl', '-o', 'a.csv'], ['export', 'a.jsonl', '-o', 'a.db']\n"
        "for arguments in commands:\n"
        "    try: main(arguments)\n"
        "    except SystemExit as ended: assert ended.code == 0\n"
        "print(sorted({'pyarrow', 'pandas', 'polars', 'numpy'} & set(sys.modules)))\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert ended.stdout.strip() == "[]"


def test_a_large_table_comes_in_batches() -> None:
    """However many events, a batch holds a bounded number."""
    from extractor.arrow import ROWS_A_BATCH, record_batches

    large = filled("x", events=40)
    sizes = [batch.num_rows for batch in record_batches((large for _ in range(300)), "events")]
    assert sum(sizes) == 12_000
    assert max(sizes) <= ROWS_A_BATCH
    assert len(sizes) >= 3
