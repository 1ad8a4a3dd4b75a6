// The manifest's JSON Schema: what `collet manifest schema` prints, what editors complete by, and what every manifest
// that the cache does not know is validated with.

import JSON
import JSONSchema

/// The schema of manifests.
public enum ManifestSchema {
  /// Compiled when the first manifest needs it.
  static let compiled = DocumentSchema(text)

  /// The text of the schema, draft 2020-12.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:collet:schema:manifest:1",
      "title": "Manifest of a Collet plugin",
      "description": "Describes a plugin and its tools. It lies beside the plugin's library and is called NAME.json. Keys that begin with x- are free.",
      "type": "object",
      "required": ["manifest_version", "name", "version", "description", "tools"],
      "oneOf": [{ "required": ["library"] }, { "required": ["bind"] }],
      "properties": {
        "$schema": { "type": "string" },
        "manifest_version": { "const": 1, "description": "The form of this manifest. Always 1." },
        "name": {
          "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,31}$",
          "description": "The plugin's name. The manifest's file is called by it."
        },
        "version": { "type": "string", "minLength": 1, "maxLength": 64, "description": "The plugin's own version, such as 1.2.0." },
        "description": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "What the plugin is for, for people." },
        "library": {
          "type": "string", "pattern": "^(?!\\.{1,2}$)[^/\\u0000]{1,255}$",
          "description": "The file name of the plugin's shared library, in the folder of the manifest."
        },
        "sha256": {
          "type": "string", "pattern": "^[0-9A-Fa-f]{64}$",
          "description": "Pins the library: with another content the plugin is invalid."
        },
        "threading": {
          "enum": ["serial", "migrating", "concurrent"], "default": "serial",
          "description": "How calls may meet. serial: one at a time, always on one thread. migrating: one at a time, the thread may change. concurrent: any number at once."
        },
        "config": {
          "$ref": "#/$defs/object_schema",
          "description": "The schema of the plugin's configuration. Defaults may use ${plugin}, ${data} and ${home}."
        },
        "grants": { "$ref": "#/$defs/grants" },
        "tools": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/tool" }, "description": "The tools that the plugin offers." },
        "bind": { "$ref": "#/$defs/bind" }
      },
      "$defs": {
        "size": {
          "description": "A number of bytes, or a whole number with B, KiB, MiB, GiB or TiB.",
          "anyOf": [
            { "type": "integer", "minimum": 0, "maximum": 9223372036854775807 },
            { "type": "string", "pattern": "^(0|[1-9][0-9]{0,18})(B|KiB|MiB|GiB|TiB)?$" }
          ]
        },
        "object_schema": {
          "type": "object", "required": ["type"],
          "properties": { "type": { "const": "object" }, "properties": { "type": "object" } }
        },
        "path": {
          "type": "string", "maxLength": 4096, "pattern": "^(/|\\$\\{(plugin|data|home|config\\.[^}]+)\\})",
          "description": "An absolute path, or one that begins with ${plugin}, ${data}, ${home} or ${config.NAME}."
        },
        "paths": { "type": "array", "maxItems": 256, "items": { "$ref": "#/$defs/path" } },
        "scopes": { "type": "array", "maxItems": 256, "items": { "type": "string", "pattern": "^[!-~]{1,128}$" } },
        "grants": {
          "type": "object",
          "description": "What the plugin asks to reach outside its own memory. Unknown keys are refused.",
          "additionalProperties": false,
          "properties": {
            "http": {
              "type": "array", "maxItems": 256,
              "items": { "type": "string", "pattern": "^(\\$\\{config\\.[^}]+\\}|((\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?)$" },
              "description": "Hosts that the plugin sends requests to: api.example.com, *.example.org, api.example.com:8443, or ${config.NAME} for those that the operator names."
            },
            "read": { "$ref": "#/$defs/paths", "description": "Files and folders that it reads." },
            "write": { "$ref": "#/$defs/paths", "description": "Files and folders that it writes." },
            "secrets": {
              "type": "array", "maxItems": 256,
              "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,127}$" },
              "description": "Names of secrets. The operator says where each comes from."
            },
            "storage": { "$ref": "#/$defs/size", "default": 0, "description": "Key-value storage of its own." },
            "memory": { "$ref": "#/$defs/size", "default": "2GiB", "description": "Address space." },
            "threads": {
              "type": "integer", "minimum": 0, "maximum": 4096, "default": 32, "description": "Threads that the plugin makes itself."
            },
            "exec": { "$ref": "#/$defs/paths", "description": "Programs that it starts." }
          }
        },
        "tool": {
          "type": "object",
          "required": ["name", "description"],
          "anyOf": [{ "required": ["parameters"] }, { "required": ["function"] }, { "required": ["steps"] }],
          "properties": {
            "name": {
              "type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$", "description": "The name by which a model calls the tool."
            },
            "title": { "type": "string", "maxLength": 128, "description": "A short name for people." },
            "description": {
              "type": "string", "minLength": 1, "maxLength": 4096,
              "description": "For the model: what the tool does, when to use it, and when not."
            },
            "parameters": { "$ref": "#/$defs/object_schema", "description": "The JSON Schema of the arguments. Describe every property." },
            "returns": { "type": "object", "description": "The JSON Schema of the result's one json part." },
            "annotations": {
              "type": "object",
              "description": "What the author promises. What is not said is taken for the careful case.",
              "properties": {
                "read_only": { "type": "boolean", "description": "Changes nothing." },
                "destructive": { "type": "boolean", "description": "May destroy something." },
                "idempotent": { "type": "boolean", "description": "Calling twice has the effect of calling once." },
                "open_world": { "type": "boolean", "description": "Reaches things outside: a network, a clock, chance." }
              }
            },
            "requires": { "$ref": "#/$defs/scopes", "description": "Scopes without which a call is refused." },
            "scopes": { "$ref": "#/$defs/scopes", "description": "Further scopes that the tool looks at itself." },
            "timeout_ms": {
              "type": "integer", "minimum": 1, "maximum": 86400000, "default": 30000, "description": "Bounds one attempt."
            },
            "retry": {
              "type": "object",
              "description": "Further attempts after one that failed in passing.",
              "properties": {
                "max": { "type": "integer", "minimum": 0, "maximum": 10, "default": 2 },
                "base_ms": { "type": "integer", "minimum": 0, "maximum": 600000, "default": 1000, "description": "The delay doubles from here." }
              }
            },
            "inline": {
              "type": "boolean", "default": false,
              "description": "Never waits and takes less than a millisecond. Needs threading migrating or concurrent."
            },
            "exclusive": {
              "type": "string", "minLength": 1, "maxLength": 128, "description": "Calls of one group that are not read_only never overlap."
            },
            "result_limit": { "$ref": "#/$defs/size", "default": "1MiB", "description": "Bytes of a result, at most 64MiB." },
            "errors": {
              "type": "object", "maxProperties": 256,
              "description": "The codes of failures, and what each means for the caller.",
              "propertyNames": { "pattern": "^[A-Z][A-Z0-9_]{0,62}$" },
              "additionalProperties": { "enum": ["retryable", "permanent", "internal"] }
            },
            "labels": {
              "type": "array", "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 128 },
              "description": "Free words, shown by show."
            },
            "samples": {
              "type": "array", "maxItems": 256,
              "description": "Example calls that must succeed. collet check runs them.",
              "items": {
                "type": "object", "required": ["arguments"],
                "properties": {
                  "arguments": { "type": "object" },
                  "principal": {
                    "type": "object",
                    "properties": {
                      "subject": { "type": "string", "maxLength": 128 }, "tenant": { "type": "string", "maxLength": 128 },
                      "scopes": { "$ref": "#/$defs/scopes" }
                    }
                  }
                }
              }
            },
            "function": { "$ref": "#/$defs/function" },
            "steps": {
              "type": "array", "minItems": 1, "maxItems": 16, "items": { "$ref": "#/$defs/function" },
              "description": "Functions of the bound library that are called one after the other."
            }
          }
        },
        "bind": {
          "type": "object", "required": ["library"], "patternProperties": { "^x-": true }, "additionalProperties": false,
          "description": "An installed library whose functions the tools call, instead of a library of the plugin's own. See docs/bind.md.",
          "properties": {
            "library": {
              "type": "string", "minLength": 1, "maxLength": 4096,
              "description": "A soname such as libz.so.1, an absolute path, or a path that begins with ${plugin}/."
            },
            "types": {
              "type": "object", "propertyNames": { "$ref": "#/$defs/c_name" },
              "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/c_type_object" }, { "$ref": "#/$defs/c_handle" }] },
              "description": "Names for types that several functions use."
            },
            "install": { "type": "string", "maxLength": 128, "description": "What to tell where the library is missing: apt install libuuid1." }
          }
        },
        "c_name": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,127}$" },
        "argument_name": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,63}$" },
        "expression": {
          "description": "A number, or arithmetic with the names of arguments, result, errno and length(NAME).",
          "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 67108864 }, { "type": "string", "minLength": 1, "maxLength": 512 }]
        },
        "c_handle": {
          "type": "object", "required": ["handle"], "patternProperties": { "^x-": true }, "additionalProperties": false,
          "description": "Something opaque that the library gives out.",
          "properties": {
            "handle": { "$ref": "#/$defs/c_integer_or_pointer", "description": "How C passes it." },
            "finalizer": { "$ref": "#/$defs/c_name", "description": "The function that ends it; it takes the handle." },
            "description": { "type": "string" }
          }
        },
        "c_integer_or_pointer": {
          "enum": ["pointer", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "int", "uint", "long", "ulong", "size", "ssize"]
        },
        "c_integer": { "enum": ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "int", "uint", "long", "ulong", "size", "ssize"] },
        "c_type": {
          "description": "A type of C: void, bool, i8 … u64, int, uint, long, ulong, size, ssize, float, double, string, bytes, pointer, a name of bind.types, or an object.",
          "anyOf": [{ "$ref": "#/$defs/c_name" }, { "$ref": "#/$defs/c_type_object" }]
        },
        "c_type_object": {
          "type": "object",
          "oneOf": [{ "required": ["enum"] }, { "required": ["flags"] }, { "required": ["struct"] }, { "required": ["array"] }],
          "patternProperties": { "^x-": true }, "additionalProperties": false,
          "properties": {
            "enum": { "type": "object", "minProperties": 1, "maxProperties": 1000, "additionalProperties": { "type": "integer" }, "description": "Names and values." },
            "flags": { "type": "object", "minProperties": 1, "maxProperties": 1000, "additionalProperties": { "type": "integer" }, "description": "Names of bits that are or-ed together." },
            "type": { "$ref": "#/$defs/c_integer", "default": "int" },
            "struct": { "type": "array", "minItems": 1, "maxItems": 256, "items": { "$ref": "#/$defs/c_field" } },
            "array": { "$ref": "#/$defs/c_type" },
            "count": { "type": "integer", "minimum": 1, "maximum": 65536, "description": "Exactly so many elements." },
            "description": { "type": "string" }
          }
        },
        "c_field": {
          "type": "object", "required": ["name", "type"], "patternProperties": { "^x-": true }, "additionalProperties": false,
          "properties": {
            "name": { "$ref": "#/$defs/argument_name" }, "type": { "$ref": "#/$defs/c_type" },
            "description": { "type": "string", "maxLength": 4096 },
            "size": { "type": "integer", "minimum": 1, "maximum": 65536, "description": "Of a string or bytes that lie in the struct itself." },
            "value": { "description": "What is always there; the model never sees the field." },
            "default": { "description": "What is there when the model leaves it out." },
            "nullable": { "type": "boolean" },
            "hidden": { "type": "boolean", "description": "Zero on the way in, left out on the way out." },
            "minimum": { "type": "number" }, "maximum": { "type": "number" },
            "max_length": { "type": "integer", "minimum": 0, "maximum": 16777216 },
            "non_finite": { "type": "boolean" }
          }
        },
        "function": {
          "type": "object", "required": ["symbol"], "patternProperties": { "^x-": true }, "additionalProperties": false,
          "description": "A function of the bound library.",
          "properties": {
            "symbol": { "$ref": "#/$defs/c_name" },
            "returns": { "anyOf": [{ "$ref": "#/$defs/c_type" }, { "$ref": "#/$defs/c_output" }], "default": "void" },
            "arguments": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/c_argument" } },
            "errors": { "type": "array", "maxItems": 64, "items": { "$ref": "#/$defs/c_rule" }, "description": "What counts as a failure; the first that holds." },
            "error_text": {
              "type": "object", "required": ["symbol"], "patternProperties": { "^x-": true }, "additionalProperties": false,
              "description": "A function that says what went wrong.",
              "properties": {
                "symbol": { "$ref": "#/$defs/c_name" },
                "argument": { "$ref": "#/$defs/argument_name", "description": "result, errno, or an argument." },
                "free": { "$ref": "#/$defs/c_name" }
              }
            },
            "finally": { "type": "boolean", "description": "Of a step: runs whatever came before." }
          }
        },
        "c_output": {
          "type": "object", "required": ["type"], "patternProperties": { "^x-": true }, "additionalProperties": false,
          "properties": {
            "type": { "$ref": "#/$defs/c_type" }, "name": { "$ref": "#/$defs/argument_name" },
            "by": { "enum": ["value", "pointer"] },
            "length": { "$ref": "#/$defs/expression" }, "width": { "$ref": "#/$defs/expression" },
            "free": { "$ref": "#/$defs/c_name" }, "hidden": { "type": "boolean" },
            "owned": { "type": "boolean", "default": true, "description": "Handles: false, it belongs to the handles that go in, and ends with them." },
            "description": { "type": "string" }
          }
        },
        "c_argument": {
          "type": "object", "required": ["name"], "anyOf": [{ "required": ["type"] }, { "required": ["from"] }],
          "patternProperties": { "^x-": true }, "additionalProperties": false,
          "properties": {
            "name": { "$ref": "#/$defs/argument_name" }, "type": { "$ref": "#/$defs/c_type" },
            "description": { "type": "string", "maxLength": 4096, "description": "For the model." },
            "direction": { "enum": ["in", "out", "in-out"], "default": "in" },
            "by": { "enum": ["value", "pointer"] },
            "value": { "description": "A constant; the model never sees the argument." },
            "default": { "description": "What is passed when the model leaves it out." },
            "from": { "$ref": "#/$defs/argument_name", "description": "The output of an earlier step, or another argument." },
            "nullable": { "type": "boolean" },
            "length": { "$ref": "#/$defs/expression", "description": "In: the argument that is told the length. Out: where the length is." },
            "capacity": { "$ref": "#/$defs/expression", "description": "Out: how much the function may write." },
            "capacity_argument": { "$ref": "#/$defs/argument_name", "description": "Out: the argument that tells the function so." },
            "free": { "$ref": "#/$defs/c_name", "description": "Frees what the library allocated." },
            "width": { "$ref": "#/$defs/expression", "description": "Arrays: rows of so many elements." },
            "hidden": { "type": "boolean" },
            "owned": { "type": "boolean", "default": true, "description": "Out handles: false, it belongs to the handles that go in, and ends with them." },
            "consumes": {
              "enum": [true, false, "always"],
              "description": "Handles: the call ends it, unless it fails; 'always': even when it fails."
            },
            "variadic": { "type": "boolean", "description": "This and all after it stand for the '...'." },
            "minimum": { "type": "number" }, "maximum": { "type": "number" },
            "min_length": { "type": "integer", "minimum": 0, "maximum": 16777216 },
            "max_length": { "type": "integer", "minimum": 0, "maximum": 16777216 },
            "non_finite": { "type": "boolean" }
          }
        },
        "c_rule": {
          "type": "object", "required": ["when"], "patternProperties": { "^x-": true }, "additionalProperties": false,
          "properties": {
            "when": { "type": "string", "minLength": 1, "maxLength": 512, "description": "A condition: result < 0 and errno == ENOENT." },
            "class": { "enum": ["permanent", "retryable", "internal"], "default": "permanent" },
            "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,62}$", "default": "TOOL_ERROR" },
            "message": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "For the model, with {errno}, {result}, {text}." },
            "no_effect": { "type": "boolean", "description": "A call that fails so has changed nothing." }
          }
        }
      }
    }
    """#
}
