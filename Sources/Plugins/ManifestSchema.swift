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
          "anyOf": [{ "required": ["parameters"] }, { "required": ["function"] }],
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
            "function": { "$ref": "#/$defs/function" }
          }
        },
        "bind": {
          "type": "object", "required": ["library"],
          "description": "An installed library whose functions the tools call, instead of a library of the plugin's own.",
          "properties": { "library": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "Such as libm.so.6." } }
        },
        "function": {
          "type": "object", "required": ["symbol"],
          "description": "The function that a tool of a bound library calls.",
          "properties": {
            "symbol": { "type": "string", "minLength": 1, "maxLength": 128 },
            "returns": { "$ref": "#/$defs/c_type" },
            "arguments": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": { "name": { "type": "string" }, "type": { "$ref": "#/$defs/c_type" }, "description": { "type": "string" } }
              }
            },
            "errors": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "when": true, "class": { "enum": ["retryable", "permanent", "internal"] }, "code": { "type": "string" },
                  "message": { "type": "string" }
                }
              }
            }
          }
        },
        "c_type": {
          "description": "A type of C, or an object for what has parts: out parameters, structs, handles.",
          "anyOf": [
            {
              "enum": [
                "void", "bool", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "size", "int", "long", "float", "double",
                "string", "bytes", "out", "struct", "handle"
              ]
            },
            { "type": "object" }
          ]
        }
      }
    }
    """#
}
