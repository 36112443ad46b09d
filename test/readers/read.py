"""Reads the exports with pandas, pyarrow, polars and frictionless; prints what they agree on as JSON."""
import json
import sys
from decimal import Decimal

import pandas
import polars
import pyarrow.parquet as parquet
from frictionless import Package

folder = sys.argv[1]
figures = parquet.read_table(f"{folder}/figures.parquet")
frame = pandas.read_parquet(f"{folder}/figures.parquet")
lazy = polars.read_parquet(f"{folder}/figures.parquet")
text = pandas.read_csv(f"{folder}/figures.csv", dtype=str, keep_default_na=False)
documents = parquet.read_table(f"{folder}/documents.parquet")
# Only the resources that the package calls tables: the reader guesses at the others by their
# endings and cannot read list columns of Parquet.
with open(f"{folder}/datapackage.json", encoding="utf-8") as file:
    descriptor = json.load(file)
descriptor["resources"] = [item for item in descriptor["resources"] if item.get("type") == "table"]
with open(f"{folder}/tables.json", "w", encoding="utf-8") as file:
    json.dump(descriptor, file)
report = Package(f"{folder}/tables.json").validate()
total = sum((Decimal(cell) for cell in text["value"] if cell), Decimal(0))
print(json.dumps({
    "types": {name: str(figures.schema.field(name).type) for name in ("value", "char_start", "approximate", "confidence")},
    "date": str(documents.schema.field("published_on").type),
    "rows": [figures.num_rows, len(frame), lazy.height, len(text)],
    "sums": [str(sum((v for v in figures["value"].to_pylist() if v is not None), Decimal(0)).normalize()),
             str(sum((v for v in frame["value"] if v is not None), Decimal(0)).normalize()),
             str(sum((v for v in lazy["value"].to_list() if v is not None), Decimal(0)).normalize()),
             str(total.normalize())],
    "valid": report.valid,
    "errors": [str(error) for error in report.flatten(["title", "note"])][:5],
}))
