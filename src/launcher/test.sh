# shellcheck shell=bash
# Every test there is: the launcher's own, then all that Maven knows, browser journeys included.

# Runs tests of the launcher; they print "ok NAME" or "not ok NAME". Adds to PASSED and FAILED.
test_launcher() {
  local file log=$ROOT/target/launcher-tests.log
  : >"$log"
  for file in "$@"; do
    bash "$file" </dev/null 2>&1 | tee -a "$log" || echo "not ok $(basename "$file") broke off" | tee -a "$log"
  done
  PASSED=$((PASSED + $(grep -c '^ok ' "$log" || true)))
  FAILED=$((FAILED + $(grep -c '^not ok ' "$log" || true)))
}

# tests, errors, skipped and failures of all reports, summed: "PASSED FAILED SKIPPED".
count_reports() {
  cat "$ROOT"/target/surefire-reports/TEST-*.xml "$ROOT"/target/failsafe-reports/TEST-*.xml 2>/dev/null |
    awk '
      function value(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
      /<testsuite / { open = 1 }
      open && / tests="/ { tests += value("tests"); bad += value("errors") + value("failures"); skipped += value("skipped"); open = 0 }
      END { print tests - bad - skipped, bad + 0, skipped + 0 }'
}

# All tests run even when some fail: one run tells everything. The jar that they ran on is the one that is served after it.
test_all() {
  local sources
  rm -rf "$ROOT/target/surefire-reports" "$ROOT/target/failsafe-reports"
  forget_screens
  sources=$(sources_fingerprint)
  mvn -f "$ROOT/pom.xml" -B -ntp -Dmaven.test.failure.ignore=true verify </dev/null || return
  note_jar "$sources"
}

need_for_tests() {
  need_jdk
  mkdir -p "$ROOT/target" 2>/dev/null && [ -w "$ROOT/target" ] || die not-writable "$ROOT/target"
  need_space "$ROOT/target" 1500
  need_maven
  need_node
  need_libraries
  need_chromium
}

# Sends so many broken recordings through the examination, another lot each time. A failure names the seed that repeats it.
test_fuzz() {
  local count=${1:-500}
  case $count in *[!0-9]* | '') die unknown-option "$count" ;; esac
  need_jdk
  need_maven
  need_libraries
  say fuzzing "$count"
  take_build_lock
  mvn -f "$ROOT/pom.xml" -B -ntp -q test -Dtest=HostileFilesTest -Dmichi.fuzz="$count" ${2:+-Dmichi.seed="$2"} </dev/null
  say fuzzed "$count"
}

cmd_test() {
  local status=0 passed failed skipped
  if [ "${1:-}" = fuzz ]; then
    shift
    test_fuzz "$@"
    return
  fi
  [ $# -eq 0 ] || die unknown-option "$1"
  need_for_tests
  PASSED=0
  FAILED=0
  say testing-launcher
  test_launcher "$ROOT"/src/test/launcher/*Test.sh
  say testing
  take_build_lock
  test_all || status=$?
  release_build_lock
  read -r passed failed skipped < <(count_reports)
  if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    complain test-build-broke
    FAILED=$((FAILED + 1))
  else
    say testing-launcher
    test_launcher "$ROOT"/src/test/launcher/*Journey.sh
  fi
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
  echo "$PASSED passed, $FAILED failed, $skipped skipped"
  [ "$FAILED" -eq 0 ]
}
