// The format of a script, as the host's own validator knows it.

enum ScriptSchema {
  /// The JSON Schema of a script; docs/script.md prints it.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A script of model replies",
      "type": "object",
      "properties": {
        "replies": { "type": "array", "items": { "$ref": "#/$defs/reply" }, "description": "In the order in which they are given" }
      },
      "required": ["replies"],
      "additionalProperties": false,
      "$defs": {
        "reply": {
          "type": "object",
          "properties": {
            "expect": { "$ref": "#/$defs/expect" },
            "text": { "type": "string", "description": "What the model says" },
            "reasoning": { "type": "string", "description": "What it thinks" },
            "refusal": { "type": "string", "description": "Its words for not answering" },
            "tool_calls": { "type": "array", "items": { "$ref": "#/$defs/call" } },
            "finish_reason": { "type": "string", "description": "stop, tool_calls, length, content_filter, pause_turn or any other word; by default what fits the reply" },
            "usage": { "$ref": "#/$defs/usage" },
            "pieces": { "type": "array", "items": { "type": "string" }, "description": "The text as it streams; together they are the text" },
            "delay_ms": { "type": "integer", "minimum": 0, "maximum": 3600000, "description": "Before the reply, or the error, begins" },
            "piece_delay_ms": { "type": "integer", "minimum": 0, "maximum": 3600000, "description": "Before each piece but the first" },
            "error": { "$ref": "#/$defs/error" }
          },
          "additionalProperties": false
        },
        "call": {
          "type": "object",
          "properties": {
            "id": { "type": "string", "description": "Made up where it is missing" },
            "name": { "type": "string" },
            "arguments": { "type": ["object", "string"], "description": "An object, or the raw text, which need not be JSON" }
          },
          "required": ["name"],
          "additionalProperties": false
        },
        "usage": {
          "type": "object",
          "properties": {
            "input_tokens": { "type": "integer", "minimum": 0, "maximum": 1099511627776 },
            "output_tokens": { "type": "integer", "minimum": 0, "maximum": 1099511627776 },
            "cached_tokens": { "type": "integer", "minimum": 0, "maximum": 1099511627776 },
            "cache_write_tokens": { "type": "integer", "minimum": 0, "maximum": 1099511627776 },
            "reasoning_tokens": { "type": "integer", "minimum": 0, "maximum": 1099511627776 },
            "cost_usd": { "type": "number", "minimum": 0, "maximum": 1000000000 }
          },
          "additionalProperties": false
        },
        "error": {
          "type": "object",
          "properties": {
            "kind": { "enum": ["connection", "timeout", "authentication", "rate_limit", "quota", "context_length", "overloaded", "request", "not_found", "server", "malformed", "mismatch", "cancelled"] },
            "message": { "type": "string" },
            "status": { "type": "integer", "minimum": 100, "maximum": 599 },
            "retryable": { "type": "boolean", "default": false },
            "request_id": { "type": "string" },
            "retry_after_ms": { "type": "integer", "minimum": 0 }
          },
          "required": ["kind"],
          "additionalProperties": false
        },
        "expect": {
          "type": "object",
          "description": "What the request must have; the run fails when it has not",
          "properties": {
            "user": { "$ref": "#/$defs/text" },
            "system": { "$ref": "#/$defs/text" },
            "tool_choice": {
              "anyOf": [
                { "enum": ["auto", "none", "required"] },
                { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"], "additionalProperties": false }
              ]
            },
            "tools": { "type": "array", "items": { "type": "string" }, "description": "All tools that are offered, by name, in any order" },
            "tool_results": { "type": "array", "items": { "$ref": "#/$defs/result" }, "description": "Answers that came since the last reply, each matched once" },
            "tool_results_count": { "type": "integer", "minimum": 0, "description": "How many answers came since the last reply" }
          },
          "additionalProperties": false
        },
        "text": {
          "description": "A string is a piece that must occur",
          "anyOf": [
            { "type": "string" },
            { "type": "object", "properties": { "equals": { "type": "string" } }, "required": ["equals"], "additionalProperties": false },
            { "type": "object", "properties": { "contains": { "type": "string" } }, "required": ["contains"], "additionalProperties": false }
          ]
        },
        "result": {
          "type": "object",
          "properties": {
            "id": { "type": "string" },
            "name": { "type": "string" },
            "text": { "$ref": "#/$defs/text" },
            "json": { "description": "Objects may have further members; everything else must be equal" },
            "is_error": { "type": "boolean" }
          },
          "additionalProperties": false
        }
      }
    }
    """
}
