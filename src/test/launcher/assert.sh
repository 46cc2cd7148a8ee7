# shellcheck shell=bash
# What the launcher's tests share. A test is a function whose name starts with test_; run_tests runs them all and prints
# "ok NAME" or "not ok NAME" for each.

REPOSITORY=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
WORK=$(mktemp -d "${TMPDIR:-/tmp}/michi test XXXXXX")
trap 'rm -rf "$WORK"' EXIT
export LC_ALL=C.UTF-8
STATUS=0 OUT="" ERR=""

# Runs a command; keeps its output in $OUT and $ERR, its status in $STATUS.
try() {
  STATUS=0
  "$@" >"$WORK/out" 2>"$WORK/err" </dev/null || STATUS=$?
  OUT=$(cat "$WORK/out")
  ERR=$(cat "$WORK/err")
}

fail() {
  echo "# $*: status $STATUS, out: $OUT, err: $ERR"
  return 1
}
status_is() { [ "$STATUS" = "$1" ] || fail "expected status $1"; }
says() { case $OUT in *"$1"*) ;; *) fail "expected on stdout: $1" ;; esac; }
# One line on stderr, and no more.
complains() {
  case $ERR in *"$1"*) ;; *) fail "expected on stderr: $1" || return 1 ;; esac
  [ "$(printf '%s\n' "$ERR" | wc -l)" -eq 1 ] || fail "expected one line on stderr"
}

# A command of that name which does what the given text says, found before the real one.
stub() {
  mkdir -p "$WORK/bin"
  printf '#!/bin/bash\n%s\n' "$2" >"$WORK/bin/$1"
  chmod +x "$WORK/bin/$1"
}

run_tests() {
  local test status
  for test in $(declare -F | awk '$3 ~ /^test_/ { print substr($3, 6) }'); do
    rm -rf "$WORK/bin"
    # Not inside an if: there set -e would not hold.
    (set -e; "test_$test")
    status=$?
    if [ "$status" -eq 0 ]; then echo "ok ${test//_/ }"; else echo "not ok ${test//_/ }"; fi
  done
}
