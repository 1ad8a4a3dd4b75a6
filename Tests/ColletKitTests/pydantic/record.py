#!/usr/bin/env python3
"""Records what pydantic makes of the types in ../Constructs.swift: `record.py > recorded.json`.

Needs pydantic (pip install pydantic); the tests read the record and need neither.

Where Swift and Python differ on purpose, the recorded schema is brought to the Swift form here, one rule each:
 1. `title` is left out: pydantic makes it from the name and it says nothing.
 2. Nested types stand where they are used, not under `$defs`, unless they contain themselves. Models read that best.
 3. An optional property may be absent, but is not null: `anyOf [.., null]` and `default: null` go.
 4. Integers have the bounds of Swift's Int where the declaration sets none: Python's have none.
 5. The outermost type stands there itself, with its definition under `$defs` if it contains itself: arguments must be
    seen to be an object.
 6. A single-valued enum schema's own description, which pydantic takes from docstrings, is not recorded.
"""
import enum
import json
from typing import Annotated, Any, Optional

import pydantic
from pydantic import BaseModel, ConfigDict, Field


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


def D(text, **rules):
    return Field(description=text, **rules)


class Scalars(Model):
    text: str = D("A text.")
    whole: int = D("A whole number.")
    number: float = D("A number.")
    flag: bool = D("Yes or no.")


class Widths(Model):
    small: int = D("Eight bits.", ge=-128, le=127)
    byte: int = D("Without a sign.", ge=0, le=255)
    medium: int = D("Thirty-two bits.", ge=-2**31, le=2**31 - 1)
    large: int = D("All of them.", ge=0, le=2**64 - 1)
    short: float = D("A short number.")


class Ranges(Model):
    closed: int = D("From and to.", ge=1, le=16)
    open: float = D("Without its end.", ge=0, lt=1)
    least: float = D("Only from.", ge=-273.15)
    most: float = D("Only to.", le=100)
    stepped: int = D("In steps.", multiple_of=5, ge=0, le=1000)
    cents: float = D("In small steps.", multiple_of=0.01)


class Texts(Model):
    sized: str = D("Of some length.", min_length=2, max_length=5)
    filled: str = D("Not empty.", min_length=1)
    shaped: str = D("Of a form.", pattern="^ORD-[0-9A-Z]{6}$")
    day: str = D("A day.", json_schema_extra={"format": "date"})
    city: str = D("With examples.", examples=["Tokyo", "London"])


class Unit(str, enum.Enum):
    celsius = "celsius"
    fahrenheit = "fahrenheit"
    kelvin = "kelvin"


class Level(int, enum.Enum):
    low = 1
    high = 10


class Choices(Model):
    unit: Unit = D("A word.")
    level: Level = D("A number.")


class Absences(Model):
    note: Optional[str] = D("May be absent.", default=None)
    count: int = D("Has a value then.", default=5, ge=1, le=20)
    unit: Unit = D("Has a word then.", default=Unit.celsius)
    tags: list[str] = D("Has a list then.", default=["a", "b"])


class Place(Model):
    latitude: float = D("Degrees north.", ge=-90, le=90)
    longitude: float = D("Degrees east.", ge=-180, le=180)


class Nested(Model):
    place: Place = D("Where it is.")
    others: list[Place] = D("Where else.")
    former: Optional[Place] = D("Where it was.", default=None)


class Collections(Model):
    some: list[int] = D("Some.", min_length=1, max_length=3)
    different: set[str] = D("Different ones.")
    words: list[Annotated[str, Field(min_length=1, max_length=3, pattern="^[a-z]+$")]] = D("Each of a form.")
    rows: list[list[float]] = D("Rows of numbers.", max_length=2)
    shares: dict[str, Annotated[float, Field(ge=0, le=1)]] = D("By name.", max_length=2)


class Tree(Model):
    name: str = D("What it is called.")
    children: list["Tree"] = D("What is below it.")


class Anything(Model):
    value: Any = D("Whatever it is.")


class ManyWords(Model):
    order_id: str = D("An id.")
    is_in_stock: bool = D("A flag.")
    snake_case: int = D("As it is.")


def swift_form(schema, definitions, open_names=()):
    if not isinstance(schema, dict):
        return schema
    schema = {k: v for k, v in schema.items() if k not in ("title", "$defs")}
    if "anyOf" in schema and {"type": "null"} in schema["anyOf"]:
        rest = [s for s in schema["anyOf"] if s != {"type": "null"}]
        assert len(rest) == 1
        schema = {**rest[0], **{k: v for k, v in schema.items() if k not in ("anyOf",)}}
        if schema.get("default", 0) is None:
            del schema["default"]
    if "$ref" in schema:
        name = schema["$ref"].split("/")[-1]
        target = definitions[name]
        if name not in open_names and not contains(target, name, definitions):
            schema = {**target, **{k: v for k, v in schema.items() if k != "$ref"}}
            return swift_form(schema, definitions, open_names)
        return schema
    if "properties" in schema:
        schema["properties"] = {k: swift_form(v, definitions, open_names) for k, v in schema["properties"].items()}
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            schema[keyword] = swift_form(schema[keyword], definitions, open_names)
    if schema.get("type") == "integer" and "enum" not in schema:
        schema.setdefault("minimum", -2**63)
        schema.setdefault("maximum", 2**63 - 1)
    return schema


def contains(schema, name, definitions):
    return f'"#/$defs/{name}"' in json.dumps(schema)


def whole(model):
    raw = model.model_json_schema()
    definitions = raw.get("$defs", {})
    schema = swift_form(raw, definitions)
    recursive = {n: swift_form(s, definitions, (n,)) for n, s in definitions.items() if contains(s, n, definitions)}
    if recursive:
        if "$ref" in schema:
            schema = dict(recursive[schema["$ref"].split("/")[-1]])
        schema["$defs"] = recursive
    return {"schema": raw, "swift_form": schema}


models = [Scalars, Widths, Ranges, Texts, Choices, Absences, Nested, Collections, Tree, Anything, ManyWords]
record = {"pydantic": pydantic.VERSION, "types": {m.__name__: whole(m) for m in models}}
print(json.dumps(record, indent=1))
