//! As much JSON as a small plugin needs. One with many arguments may prefer the crate serde_json.

// A plugin uses what it needs of this.
#![allow(dead_code)]

/// A value of JSON.
pub enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// A member of an object.
    pub fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Object(members) => members
                .iter()
                .find(|member| member.0 == name)
                .map(|member| &member.1),
            _ => None,
        }
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }
}

/// A text as JSON: quotes around it, escapes where JSON wants them.
pub fn quoted(text: &str) -> String {
    let mut json = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => json.extend(['\\', character]),
            '\0'..='\x1f' => json += &format!("\\u{:04x}", character as u32),
            _ => json.push(character),
        }
    }
    json + "\""
}

/// Reads one JSON text. The host has checked it before: `None` means a defect in the host.
pub fn parse(text: &str) -> Option<Value> {
    let mut reader = Reader { rest: text };
    let value = reader.value(0)?;
    reader.skip_space();
    if reader.rest.is_empty() {
        Some(value)
    } else {
        None
    }
}

/// Deeper values would need too much stack.
const DEPTH_MAX: usize = 128;

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\r', '\t']);
    }

    /// Takes `token` if it comes next.
    fn takes(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.skip_space();
        if depth > DEPTH_MAX {
            return None;
        }
        match self.rest.bytes().next()? {
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => Some(Value::Text(self.string()?)),
            b't' => self.takes("true").then_some(Value::Bool(true)),
            b'f' => self.takes("false").then_some(Value::Bool(false)),
            b'n' => self.takes("null").then_some(Value::Null),
            _ => self.number(),
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        let mut members = Vec::new();
        self.takes("{");
        self.skip_space();
        while !self.takes("}") {
            if !members.is_empty() && !self.takes(",") {
                return None;
            }
            self.skip_space();
            let name = self.string()?;
            self.skip_space();
            if !self.takes(":") {
                return None;
            }
            members.push((name, self.value(depth + 1)?));
            self.skip_space();
        }
        Some(Value::Object(members))
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut values = Vec::new();
        self.takes("[");
        self.skip_space();
        while !self.takes("]") {
            if !values.is_empty() && !self.takes(",") {
                return None;
            }
            values.push(self.value(depth + 1)?);
            self.skip_space();
        }
        Some(Value::List(values))
    }

    fn number(&mut self) -> Option<Value> {
        let end = self
            .rest
            .find(|c: char| !c.is_ascii_digit() && !"+-.eE".contains(c))
            .unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        digits.parse().ok().map(Value::Number)
    }

    fn string(&mut self) -> Option<String> {
        let mut text = String::new();
        if !self.takes("\"") {
            return None;
        }
        loop {
            let plain = self.rest.find(['"', '\\'])?;
            text += &self.rest[..plain];
            self.rest = &self.rest[plain..];
            if self.takes("\"") {
                return Some(text);
            }
            text.push(self.escape()?);
        }
    }

    /// What a backslash and the characters after it stand for.
    fn escape(&mut self) -> Option<char> {
        let letter = self.rest.chars().nth(1)?;
        self.rest = self.rest.get(1 + letter.len_utf8()..)?;
        Some(match letter {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => self.unicode()?,
            other => other,
        })
    }

    /// Four hexadecimal digits, or two such groups that stand for one character; half a pair becomes U+FFFD.
    fn unicode(&mut self) -> Option<char> {
        let first = self.hex4()?;
        if (0xD800..0xDC00).contains(&first) {
            let mut ahead = Reader { rest: self.rest };
            if ahead.takes("\\u") {
                let second = ahead.hex4()?;
                if (0xDC00..0xE000).contains(&second) {
                    self.rest = ahead.rest;
                    return char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
                }
            }
        }
        Some(char::from_u32(first).unwrap_or('\u{FFFD}'))
    }

    fn hex4(&mut self) -> Option<u32> {
        let digits = self.rest.get(..4)?;
        self.rest = &self.rest[4..];
        u32::from_str_radix(digits, 16).ok()
    }
}
