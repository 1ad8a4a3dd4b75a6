"""Reads world-temperature.csv, and tells how far its cities are from places of GeoNames."""

import csv
import math
import pathlib

HERE = pathlib.Path(__file__).parent
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def read():
    """Every row once, in the order of the file; a row that comes twice must say the same both times."""
    rows = {}
    with open(HERE / "world-temperature.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = (row["city"], row["country_iso2"])
            known = rows.setdefault(key, row)
            if any(known[f"{month}_c"] != row[f"{month}_c"] for month in MONTHS):
                raise SystemExit(f"{key} stands twice in world-temperature.csv, with different values")
    return list(rows.values())


def parts(city):
    """The names before and inside brackets: "Bali (Denpasar)" is asked for as Bali and as Denpasar."""
    if "(" not in city:
        return []
    before, inside = city.rstrip(")").split("(", 1)
    return [before.strip(), inside.strip()]


def distance_km(row, place):
    """On a plane that is flat enough for a country."""
    latitude, longitude = float(row["lat"]), float(row["lon"])
    east = (longitude - place["longitude"]) * math.cos(math.radians(latitude))
    return 111.2 * math.hypot(latitude - place["latitude"], east)
