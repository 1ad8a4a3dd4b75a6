#!/usr/bin/env python3
"""Writes ../tables.cpp from the data files in this folder. usage: make_tables.py [--check]

--check writes nothing and fails when tables.cpp is not what would be written."""

import json
import sys

import rows
from folding import TABLE, fold

TARGET = rows.HERE.parent / "tables.cpp"
# Shorter names in Latin letters are codes of states and countries more often than cities.
NAME_MIN = 3
# Another place counts when it has at least this part of the city's people (and 15,000: see cut_geonames.py).
RIVAL_PART = 0.5
# What people call a country besides its code and its name in GeoNames.
COUNTRY_NAMES = {
    "US": ["united states of america", "america"], "GB": ["uk", "great britain", "england", "scotland", "wales"],
    "AE": ["emirates"], "CZ": ["czech republic"], "KR": ["korea"], "NL": ["netherlands", "holland"],
    "TR": ["turkiye", "turkey"], "CI": ["cote divoire"], "VN": ["viet nam"], "MM": ["burma"], "MK": ["macedonia"],
}
# How good a name is: an asked name means the cities that have it as their best one.
OWN, ALTERNATIVE, BEFORE_BRACKET, IN_BRACKET = range(4)


class Text:
    """All strings of the tables in one, so that the plugin starts without relocating thousands of pointers."""

    def __init__(self):
        self.offsets, self.bytes = {}, b""

    def slice(self, string):
        data = string.encode()
        if string not in self.offsets:
            self.offsets[string] = len(self.bytes)
            self.bytes += data
        return f"{{{self.offsets[string]}, {len(data)}}}"


def load(name):
    with open(rows.HERE / name, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def literal(data):
    """Bytes as C string literals; octal escapes, which end after three digits whatever follows."""
    lines, line = [], ""
    for byte in data:
        piece = {0x22: '\\"', 0x5C: "\\\\"}.get(byte) or (chr(byte) if 0x20 <= byte < 0x7F else f"\\{byte:03o}")
        if len(line) + len(piece) > 110:
            lines.append(line)
            line = ""
        line += piece
    return "\n".join(f'    "{text}"' for text in [*lines, line])


def tenths(number):
    value = round(float(number) * 10)
    if float(number) != value / 10:
        raise SystemExit(f"{number} has more than one decimal place")
    return value


def city_names(cities):
    """Each name that a city answers to, as (folded name, index, how good a name it is); the best one for each pair."""
    places = {(entry["city"], entry["country_iso2"]): entry["geonames"] for entry in load("geonames-cities.jsonl")}
    best = {}
    for index, row in enumerate(cities):
        place = places.get((row["city"], row["country_iso2"]))
        named = [(row["city"], OWN), *zip(rows.parts(row["city"]), [BEFORE_BRACKET, IN_BRACKET])]
        if place:
            named += [(name, ALTERNATIVE) for name in [place["name"], *place["alternatenames"]]]
        for name, kind in named:
            key = fold(name)
            if kind == OWN or (key and (len(key) >= NAME_MIN or not key.isascii())):
                best[key, index] = min(kind, best.get((key, index), kind))
    populations = [places.get((row["city"], row["country_iso2"]), {}).get("population", 0) for row in cities]
    return sorted((key.encode(), index, kind, key) for (key, index), kind in best.items()), populations


def zones(cities):
    """The time zone of each city: that of its place in GeoNames, without one that of the nearest in its country."""
    places = {(entry["city"], entry["country_iso2"]): entry["geonames"] for entry in load("geonames-cities.jsonl")}

    def zone(row):
        place = places.get((row["city"], row["country_iso2"]))
        if place is None:
            country = [place for (_, code), place in places.items() if code == row["country_iso2"]]
            place = min(country, key=lambda place: (rows.distance_km(row, place), place["geonameid"]))
        return place["timezone"]

    return [zone(row) for row in cities]


def rivals(cities, names, populations):
    """Countries with a place that is meant as often as ours, as (folded name, country)."""
    found = {}
    for place in load("geonames-rivals.jsonl"):
        key = fold(place["name"])
        holders = [(index, kind) for _, index, kind, name in names if name == key]
        kind = min((kind for _, kind in holders), default=None)
        for index in (index for index, other in holders if other == kind):
            elsewhere = place["countrycode"] != cities[index]["country_iso2"]
            if elsewhere and place["population"] >= RIVAL_PART * populations[index]:
                rival = (key.encode(), place["countrycode"])
                found[rival] = max(place["population"], found.get(rival, 0))
    return sorted(found, key=lambda rival: (rival[0], -found[rival]))


def country_keys(countries):
    keys = {}
    for country in countries:
        for name in [country["iso"], country["iso3"], country["name"], *COUNTRY_NAMES.get(country["iso"], [])]:
            key = fold(name)
            if key and keys.setdefault(key, country["iso"]) != country["iso"]:
                raise SystemExit(f"'{key}' names both {keys[key]} and {country['iso']}")
    return sorted((key.encode(), key, code) for key, code in keys.items())


def array(kind, name, entries):
    body = "".join(f"    {entry},\n" for entry in entries)
    return f"const {kind} {name}[] = {{\n{body}}};\nconst std::size_t {name}Count = {len(entries)};\n"


def tables():
    text = Text()
    cities = rows.read()
    names, populations = city_names(cities)
    countries = load("geonames-countries.jsonl")
    known = {country["iso"] for country in countries}
    if missing := {row["country_iso2"] for row in cities} - known:
        raise SystemExit(f"no names for the countries {missing}")

    def city(row, zone):
        numbers = ", ".join(str(tenths(row[f"{month}_c"])) for month in rows.MONTHS)
        place = f"{round(float(row['lat']) * 10000)}, {round(float(row['lon']) * 10000)}"
        return f'{{{text.slice(row["city"])}, {text.slice(zone)}, "{row["country_iso2"]}", {place}, {{{numbers}}}}}'

    pieces = [
        array("City", "cities", [city(row, zone) for row, zone in zip(cities, zones(cities))]),
        array("CityName", "cityNames", [f"{{{text.slice(key)}, {index}, {kind}}}" for _, index, kind, key in names]),
        array("Rival", "rivals", [
            f'{{{text.slice(key.decode())}, "{country}"}}' for key, country in rivals(cities, names, populations)
        ]),
        array("Country", "countries", [
            f'{{"{country["iso"]}", {text.slice(country["name"])}}}'
            for country in sorted(countries, key=lambda country: country["iso"])
        ]),
        array("CountryName", "countryNames", [
            f'{{{text.slice(key)}, "{code}"}}' for _, key, code in country_keys(countries)
        ]),
        array("Folding", "foldings", [f"{{{code}, {text.slice(to)}}}" for code, to in sorted(TABLE.items())]),
    ]
    return "".join([
        "// Written by data/make_tables.py from the files in data/ (see DATA.md). Do not edit.\n",
        '#include "tables.hpp"\n\nnamespace weather {\n\n',
        f"const char tableText[] =\n{literal(text.bytes)};\n\n",
        "\n".join(pieces),
        "\n}  // namespace weather\n",
    ])


if __name__ == "__main__":
    if sys.argv[1:] not in ([], ["--check"]):
        raise SystemExit(__doc__)
    written = tables()
    if not sys.argv[1:]:
        TARGET.write_text(written, encoding="ascii")
    elif TARGET.read_text(encoding="ascii") != written:
        raise SystemExit("tables.cpp is out of date; run plugins/weather/data/make_tables.py")
