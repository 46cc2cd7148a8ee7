#!/usr/bin/env bash
# The launcher with the real portal: start, second start, backup while it runs, restore, stop, kill. Needs a build.
. "$(dirname "$0")/assert.sh"

MICHI=$REPOSITORY/michi
PORTAL=

free_port() { perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport'; }
http() { perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new(PeerAddr => "127.0.0.1:$ARGV[0]") or exit 1;
  print $s "GET $ARGV[1] HTTP/1.0\r\nHost: localhost\r\n\r\n"; print <$s>' "$@" | head -n 1; }
wait_until() {
  local tries=0
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 600 ] || return 1
    sleep 0.1
  done
}

start() {
  PORT=$(free_port)
  set -m # without it, what runs in the background ignores Ctrl-C; so it does where these tests themselves run there
  perl -e '$SIG{INT} = "DEFAULT"; exec @ARGV' "$MICHI" run --port "$PORT" --data "$1" >"$WORK/portal.out" 2>"$WORK/portal.err" </dev/null &
  PORTAL=$!
  set +m
  wait_until grep "http://localhost:$PORT" "$WORK/portal.out" || {
    cat "$WORK/portal.out" "$WORK/portal.err"
    return 1
  }
}
end() {
  kill "-$1" "$PORTAL"
  STATUS=0
  wait "$PORTAL" 2>/dev/null || STATUS=$?
  PORTAL=
}
trap '[ -z "$PORTAL" ] || kill -KILL "$PORTAL" 2>/dev/null; rm -rf "$WORK"' EXIT

test_a_day_with_the_portal() {
  local started
  start "$WORK/data"
  grep 'learner .*michi-demo' "$WORK/portal.out" >/dev/null
  http "$PORT" /actuator/health/readiness | grep ' 200' >/dev/null

  try "$MICHI" run --port "$(free_port)" --data "$WORK/data"
  status_is 3
  complains 'is in use by another Michi'
  try "$MICHI" run --port "$PORT" --data "$WORK/other"
  status_is 1
  complains "Port $PORT is taken"

  try "$MICHI" backup "$WORK/backup" --data "$WORK/data"
  status_is 0
  (cd "$WORK/backup" && { sha256sum -c manifest.sha256 || shasum -a 256 -c manifest.sha256; } >/dev/null)
  try "$MICHI" restore "$WORK/backup" --data "$WORK/data"
  status_is 1
  complains 'is not empty'

  started=$SECONDS
  end TERM
  status_is 143
  [ $((SECONDS - started)) -le 10 ] || fail 'stopped too slowly'
  [ ! -s "$WORK/portal.err" ] || fail "said on stderr: $(cat "$WORK/portal.err")"

  try "$MICHI" restore "$WORK/backup" --data "$WORK/restored"
  status_is 0
  start "$WORK/restored"
  ! grep -E 'Building|Preparing' "$WORK/portal.out" >/dev/null || fail 'a second start builds nothing'
  end KILL
  start "$WORK/restored"
  end INT
  [ "$STATUS" = 130 ] || [ "$STATUS" = 143 ] || fail 'ended by Ctrl-C'
}
test_content_may_come_before_the_first_person() {
  try "$MICHI" content import "$REPOSITORY/content" --data "$WORK/imported"
  status_is 0
  [ "$(cat "$WORK/imported/settings/made-as")" = own ] || fail 'an import makes no demo'
  case $OUT in *'/setup/'*) fail 'a link that opens nothing' ;; esac
  start "$WORK/imported"
  grep '/setup/' "$WORK/portal.out" >/dev/null || fail 'nobody can come in'
  end TERM
}
test_demo_data_are_never_opened_to_the_world() {
  mkdir -p "$WORK/demo/settings"
  echo demo >"$WORK/demo/settings/made-as"
  try "$MICHI" run --port "$(free_port)" --data "$WORK/demo" --no-demo
  status_is 3
  complains 'holds demo data'
}

"$MICHI" build
run_tests
