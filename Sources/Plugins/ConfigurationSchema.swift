// The JSON Schema of `config.json`, for editors. The reader refuses what it refuses; see `ConfigurationReader`.

/// The schema of the configuration.
public enum ConfigurationSchema {
  /// The text of the schema, draft 2020-12.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:collet:schema:config:1",
      "title": "Configuration of Collet",
      "description": "What the operator of a host decides. Unknown keys are refused.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "$schema": { "type": "string" },
        "plugins": {
          "type": "object", "description": "Settings of plugins, by their name.",
          "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,31}$" },
          "additionalProperties": { "$ref": "#/$defs/plugin" }
        },
        "in_process": {
          "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,31}$" },
          "description": "Plugins that may run inside the host's own process. A crash there is the host's."
        },
        "min_isolation": {
          "enum": ["", "none", "process", "sandbox", "full"],
          "description": "The least level of isolation. Empty requires none."
        },
        "trust_roots": {
          "type": "array", "maxItems": 256, "items": { "type": "string", "pattern": "^/" },
          "description": "Folders whose plugins are trusted without being asked about."
        },
        "principal": {
          "type": "object", "additionalProperties": false,
          "description": "Who calls, where no option says otherwise.",
          "properties": {
            "subject": { "type": "string", "maxLength": 128 },
            "tenant": { "type": "string", "maxLength": 128 },
            "scopes": { "type": "array", "maxItems": 256, "items": { "type": "string", "pattern": "^[!-~]{1,128}$" } }
          }
        },
        "secrets": {
          "type": "object", "description": "Where each secret comes from.",
          "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,127}$" },
          "additionalProperties": {
            "oneOf": [
              {
                "type": "object", "required": ["env"], "additionalProperties": false,
                "properties": { "env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,127}$", "description": "An environment variable." } }
              },
              {
                "type": "object", "required": ["file"], "additionalProperties": false,
                "properties": { "file": { "type": "string", "pattern": "^/", "description": "A file that holds the secret." } }
              }
            ]
          }
        },
        "providers": {
          "type": "object", "description": "Providers of models, by their name: new ones, and changes to those that are built in.",
          "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,31}$" },
          "additionalProperties": { "$ref": "#/$defs/provider" }
        },
        "prices": {
          "type": "object", "description": "What models cost, by PROVIDER:NAME, in USD for a million tokens.",
          "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,31}:." },
          "additionalProperties": {
            "type": "object", "required": ["input", "output"], "additionalProperties": false,
            "properties": {
              "input": { "$ref": "#/$defs/price" }, "output": { "$ref": "#/$defs/price" },
              "cached": { "$ref": "#/$defs/price" }, "cache_write": { "$ref": "#/$defs/price" }
            }
          }
        },
        "limits": {
          "type": "object", "additionalProperties": false,
          "description": "Limits of run and chat, where no option says otherwise: each is the option of the same name. And of workers.",
          "properties": {
            "worker_idle_s": {
              "type": "integer", "minimum": 1, "maximum": 86400,
              "description": "Seconds after which a worker process that nobody calls ends. Default 300."
            },
            "max_rounds": { "type": "integer", "minimum": 1, "maximum": 10000, "description": "Replies that the model may give." },
            "timeout": { "type": "number", "exclusiveMinimum": 0, "maximum": 86400, "description": "Seconds of a whole run." },
            "budget_usd": { "type": "number", "exclusiveMinimum": 0, "description": "No further request when the model has cost so much." },
            "budget_tokens": { "type": "integer", "minimum": 1, "maximum": 9223372036854775807, "description": "No further request when the model has used so many tokens." },
            "parallel": { "type": "integer", "minimum": 1, "maximum": 256, "description": "Calls under way at once." },
            "max_output": { "type": "integer", "minimum": 1, "maximum": 1073741824, "description": "Bytes of a result that the model sees." },
            "max_retries": { "type": "integer", "minimum": 0, "maximum": 100, "description": "Further attempts of a call; can only lower the tool's own number." },
            "p95_ms": { "type": "integer", "minimum": 1, "maximum": 86400000, "description": "Milliseconds within which 95 in 100 calls of a tool should be done: collet stats says where they are not." },
            "alert_calls": { "type": "integer", "minimum": 1, "maximum": 1000000000, "description": "How many answered calls it takes until collet stats makes an alert of the share that failed. Default 1." }
          }
        },
        "journal": {
          "enum": ["off", "metadata", "full"],
          "description": "What is kept of runs: nothing, figures, or also what was said. Default full."
        }
      },
      "$defs": {
        "size": {
          "anyOf": [
            { "type": "integer", "minimum": 0, "maximum": 9223372036854775807 },
            { "type": "string", "pattern": "^(0|[1-9][0-9]{0,18})(B|KiB|MiB|GiB|TiB)?$" }
          ]
        },
        "price": { "type": "number", "minimum": 0, "maximum": 1000000 },
        "provider": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "base_url": { "type": "string", "pattern": "^https?://", "description": "Where the provider is, as far as its protocol's own path." },
            "key_env": { "type": "string", "pattern": "^([A-Za-z_][A-Za-z0-9_]{0,127})?$", "description": "The environment variable that holds the key. Empty for none." },
            "protocol": { "enum": ["openai-chat", "openai-responses", "anthropic-messages"] },
            "quirks": {
              "type": "object", "additionalProperties": false, "description": "Where the provider differs from its protocol.",
              "properties": {
                "max_tokens": { "enum": ["max_tokens", "max_completion_tokens"], "description": "The name of the limit on output tokens." },
                "strict": { "type": "boolean", "description": "Takes strict tool schemas." },
                "parallel_switch": { "type": "boolean", "description": "Can be told to call one tool at a time." },
                "tool_choice": { "enum": ["full", "any", "modes", "none"], "description": "How much of tool_choice it takes." },
                "stream_options": { "type": "boolean", "description": "Takes stream_options." },
                "answer_schema": { "type": "boolean", "description": "Takes a JSON Schema for the answer." },
                "schemas": { "enum": ["plain", "gemini"], "description": "What of JSON Schema it takes in tools." },
                "reasoning_echo": { "enum": ["none", "reasoning_content", "reasoning_details", "thought_signature"], "description": "What of its reasoning it wants back." },
                "key_optional": { "type": "boolean", "description": "Works without a key." }
              }
            }
          }
        },
        "texts": { "type": "array", "maxItems": 256, "items": { "type": "string", "minLength": 1 } },
        "plugin": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "config": { "type": "object", "description": "The plugin's configuration, checked against the schema in its manifest." },
            "deny": { "type": "boolean", "description": "The plugin is not loaded." },
            "grants": {
              "type": "object", "additionalProperties": false,
              "description": "Narrows what the manifest asks for. Nothing can be added.",
              "properties": {
                "http": { "$ref": "#/$defs/texts" }, "read": { "$ref": "#/$defs/texts" }, "write": { "$ref": "#/$defs/texts" },
                "secrets": { "$ref": "#/$defs/texts" }, "exec": { "$ref": "#/$defs/texts" },
                "storage": { "$ref": "#/$defs/size" }, "memory": { "$ref": "#/$defs/size" },
                "threads": { "type": "integer", "minimum": 0, "maximum": 4096 }
              }
            }
          }
        }
      }
    }
    """#
}
