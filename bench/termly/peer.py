"""The script an analyst would otherwise write: the peer that `bench/termly/run` times ehecme against.

It reads the same returns and history with pandas, rounds, sums the region, compares with the same
term a year before, and draws one matplotlib PDF for each authority. It makes no web pages, no tags,
no checks and no store: whatever ehecme does more than this is not held against the script.

    python3 bench/termly/peer.py SAMPLES OUT
"""

import sys
import warnings
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
warnings.filterwarnings("ignore", module="openpyxl")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.backends.backend_pdf import PdfPages
from openpyxl import load_workbook

BASE = 5
SEASONS = {"autumn": 0, "spring": 1, "summer": 2}
STOCKS = ["ehe_census", "cme_census"]
SHEETS = ["EHE", "CME", "Regional"]


def read_history(folder):
    """All cross-tab files, one row for each authority, term and item."""
    parts = []
    for file in sorted(folder.glob("*.csv")):
        wide = pd.read_csv(file, dtype=str, comment="#")
        wide["term"] = file.stem
        parts.append(wide.melt(["term", "item_id", "period"], var_name="authority"))
    return pd.concat(parts)


def read_workbook(file):
    """The value column of one return in the standard layout."""
    book = load_workbook(file, read_only=True, data_only=True)
    cover = {str(row[0]): row[1] for row in book["Cover"].iter_rows(values_only=True, max_col=2)}
    rows = []
    for sheet in SHEETS:
        if sheet in book.sheetnames:
            for row in book[sheet].iter_rows(min_row=5, max_col=6, values_only=True):
                if row[0]:
                    rows.append((row[0], row[2], row[5]))
    frame = pd.DataFrame(rows, columns=["item_id", "period", "value"])
    frame["authority"] = cover["Authority code"]
    frame["version"] = int(cover.get("Return version") or 1)
    return frame


def read_csv(file):
    """One return in the CSV form of the standard layout."""
    frame = pd.read_csv(file, dtype=str)
    frame = frame.rename(columns={"new_la_code": "authority"})
    frame["version"] = frame["return_version"].fillna("1").astype(int)
    return frame[["item_id", "period", "value", "authority", "version"]]


def read_returns(folder, term):
    """All returns of the newest term; the highest version of an item wins."""
    parts = [read_workbook(file) for file in sorted(folder.glob("*.xlsx"))]
    parts += [read_csv(file) for file in sorted(folder.glob("*.csv"))]
    frame = pd.concat(parts).sort_values("version")
    frame = frame.drop_duplicates(["authority", "item_id", "period"], keep="last")
    frame["term"] = term
    return frame


def tidy(frame):
    """Numbers, rounded, with measure, topic and category apart and terms in order."""
    frame = frame.copy()
    frame["exact"] = pd.to_numeric(frame["value"], errors="coerce")
    frame = frame[frame["exact"].notna() & ~frame["item_id"].str.startswith("practice/")]
    frame["value"] = np.floor(frame["exact"] / BASE + 0.5) * BASE
    frame.loc[frame["exact"].between(1, 4), "value"] = np.nan
    item = frame["item_id"].str.split("/", n=2, expand=True)
    frame["measure"] = item[0]
    frame["topic"] = item[1].fillna("Total")
    frame["category"] = item[2].fillna("Total")
    year = frame["term"].str[:4].astype(int)
    frame["order"] = year * 3 + frame["term"].str[8:].map(SEASONS)
    return frame


def region_totals(frame):
    """Regional sums with how many authorities they count."""
    totals = frame.groupby(["measure", "topic", "category", "term", "order"])
    totals = totals["exact"].agg(["sum", "count"]).reset_index()
    totals["change"] = totals.groupby(["measure", "topic", "category"])["sum"].diff(3)
    return totals


def draw_history(pdf, own, region, name, measure):
    """One page: own history above, region below."""
    figure, axes = plt.subplots(2, 1, figsize=(8.3, 11.7))
    for axis, data, column, title in (
        (axes[0], own, "value", f"{name}: {measure}"),
        (axes[1], region, "sum", f"South East: {measure}"),
    ):
        line = data[(data["measure"] == measure) & (data["topic"] == "Total")].sort_values("order")
        axis.plot(line["term"], line[column], marker="o")
        axis.set_ylim(bottom=0)
        axis.set_title(title)
        axis.tick_params(axis="x", rotation=60)
    figure.tight_layout()
    pdf.savefig(figure)
    plt.close(figure)


def draw_breakdowns(pdf, own, name, measure):
    """One page: every breakdown of the newest term as bars."""
    newest = own[(own["measure"] == measure) & (own["order"] == own["order"].max())]
    topics = [t for t in newest["topic"].unique() if t != "Total"]
    if not topics:
        return
    figure, axes = plt.subplots(len(topics), 1, figsize=(8.3, 11.7), squeeze=False)
    for axis, topic in zip(axes[:, 0], topics):
        bars = newest[newest["topic"] == topic]
        axis.barh(bars["category"], bars["value"].fillna(0))
        axis.set_title(f"{name}: {measure} by {topic}", fontsize=9)
        axis.tick_params(labelsize=6)
    figure.tight_layout()
    pdf.savefig(figure)
    plt.close(figure)


def draw_table(pdf, own, name):
    """One page: the newest totals beside the same term a year before."""
    totals = own[own["topic"] == "Total"]
    last = totals["order"].max()
    now = totals[totals["order"] == last].set_index("measure")["value"]
    then = totals[totals["order"] == last - 3].set_index("measure")["value"]
    table = pd.DataFrame({"now": now, "a year before": then})
    table["difference"] = table["now"] - table["a year before"]
    figure, axis = plt.subplots(figsize=(8.3, 11.7))
    axis.axis("off")
    axis.set_title(name)
    axis.table(cellText=table.fillna("").values, rowLabels=table.index, colLabels=table.columns, loc="upper center")
    pdf.savefig(figure)
    plt.close(figure)


def main(samples, out):
    out.mkdir(parents=True, exist_ok=True)
    frame = pd.concat([read_history(samples / "history"), read_returns(samples / "returns", "2026-27-autumn")])
    frame = tidy(frame)
    region = region_totals(frame)
    region.to_csv(out / "region.csv", index=False)
    for authority, own in frame.groupby("authority"):
        with PdfPages(out / f"{authority}.pdf") as pdf:
            draw_table(pdf, own, authority)
            for measure in STOCKS:
                draw_history(pdf, own, region, authority, measure)
                draw_breakdowns(pdf, own, authority, measure)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
