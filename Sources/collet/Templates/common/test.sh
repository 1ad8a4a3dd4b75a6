#!/bin/sh
# Calls the built plugin through the real host, as a model would; 'make test' runs it. COLLET names the host.
set -u
cd "$(dirname "$0")" || exit 1
collet=${COLLET:-collet}
command -v "$collet" >/dev/null || {
  echo "'$collet' is not there: put collet on the PATH, or run: make test COLLET=/path/to/collet" >&2
  exit 1
}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
failed=0

host() { "$collet" --home "$home" --plugins dist "$@"; }

# Whether a text contains another.
contains() { case $1 in *"$2"*) true ;; *) false ;; esac }

verdict() {
  if [ "$1" = 0 ]; then echo "ok    $2"; else
    echo "FAIL  $2: $3"
    failed=1
  fi
}

# expect EXIT-CODE TEXT-IN-THE-ANSWER OPTION...: one call of the tool.
expect() {
  wanted=$1 text=$2
  shift 2
  answer=$(host call measure_temperature --json "$@" 2>"$home/errors")
  code=$?
  contains "$answer" "$text" && [ "$code" = "$wanted" ]
  verdict $? "$*" "wanted $text and exit code $wanted, got $answer ($code) $(cat "$home/errors")"
}

listing=$(host list --json)
contains "$listing" '"state":"ready"' && contains "$listing" '"warnings":[]'
verdict $? "is ready, without a warning" "$(host list)"

# What works.
expect 0 '"sensor":"cellar","celsius":11.5' --arg sensor=cellar
expect 0 '"samples":5,"measured_for":""' --arg sensor=cellar
expect 0 '"celsius":11.3' '{"sensor": "cellar", "samples": 1.0}'
expect 0 '"measured_for":"ada \"the first\""' --arg sensor=attic --subject 'ada "the first"' --scope sensors.private

# The three classes of failure. A sensor that sleeps at the first attempt is awake at the second.
expect 75 '"last_code":"SENSOR_BUSY","retry_after_ms":50' --arg sensor=greenhouse --max-retries 0
expect 0 '"attempts":2' --arg sensor=greenhouse
expect 65 '"code":"NOT_ALLOWED","class":"permanent"' --arg sensor=attic --subject bob
expect 70 '"code":"INTERNAL_ERROR","class":"internal"' --arg sensor=chimney

# What never reaches the plugin, and what takes too long.
expect 65 '"code":"INVALID_ARGUMENTS"' --arg sensor=cellar --arg samples=0
expect 75 '"code":"TIMEOUT"' --arg sensor=cellar --arg samples=100 --timeout 0.2

# The host's own checks: rules of the header, of the file, and the samples of the manifest.
if host check --help >/dev/null 2>&1; then
  host check "dist/@NAME@.so" >"$home/check" 2>&1
  verdict $? "collet check" "$(cat "$home/check")"
fi
exit $failed
