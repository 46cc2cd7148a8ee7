# shellcheck shell=bash
# Builds Michi into target/portal/<fingerprint>/: the jar taken apart, and a cache that makes it start fast.

PORTAL=$ROOT/target/portal
BUILD_LOG=$ROOT/target/build.log
JAVA_OPTIONS=(-XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dmichi.console-language=$SPEAK")

SHA256=(shasum -a 256)
! command -v sha256sum >/dev/null 2>&1 || SHA256=(sha256sum)

# One checksum over names and contents of the files below the given paths, those excepted that a build makes there.
fingerprint() {
  local path
  (
    cd "$ROOT"
    for path in "$@"; do
      [ ! -e "$path" ] || find "$path" -type f ! -path '*/node_modules/*' ! -path 'frontend/generated/*' \
        ! -path frontend/index.html ! -path 'src/main/bundles/*' ! -name .DS_Store
    done | LC_ALL=C sort | tr '\n' '\0' | xargs -0 "${SHA256[@]}" | "${SHA256[@]}" | cut -c 1-12
  )
}
sources_fingerprint() { fingerprint pom.xml src/main frontend; }
# Vaadin itself may rewrite these during a build: they are looked at after it.
npm_fingerprint() { fingerprint package.json package-lock.json vite.config.ts tsconfig.json; }

# The folder of the current build, or nothing when the sources have changed since.
current_app() {
  local app
  app=$PORTAL/$(sources_fingerprint)
  if [ -f "$app/npm" ] && [ "$(cat "$app/npm")" = "$(npm_fingerprint)" ]; then echo "$app"; fi
}

free_megabytes() { df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }'; }

need_space() {
  local free
  free=$(free_megabytes "$1")
  [ "${free:-$2}" -ge "$2" ] || die disk-full "$1" "$free" "$2"
}

# Runs a command quietly; says every half minute that it is still at it, and shows the end of its log if it fails.
quietly() {
  local job seconds=0 status=0
  set -m
  "$@" </dev/null >"$BUILD_LOG" 2>&1 &
  job=$!
  set +m
  trap 'kill -TERM -- -$job 2>/dev/null || true; exit 130' INT TERM
  while kill -0 "$job" 2>/dev/null; do
    sleep 1
    seconds=$((seconds + 1))
    [ $((seconds % 30)) -ne 0 ] || say still "$seconds"
  done
  wait "$job" || status=$?
  trap - INT TERM
  if [ "$status" -ne 0 ]; then
    complain build-failed "$BUILD_LOG"
    tail -n 40 "$BUILD_LOG" >&2
    return "$status"
  fi
}

# Two launchers in the same folder build one after the other. A lock whose owner is gone counts for nothing.
take_build_lock() {
  local said=
  BUILD_LOCK=$ROOT/target/building
  until (set -o noclobber; echo $$ >"$BUILD_LOCK") 2>/dev/null; do
    if ! kill -0 "$(cat "$BUILD_LOCK" 2>/dev/null || echo 0)" 2>/dev/null; then
      rm -f "$BUILD_LOCK"
      continue
    fi
    [ -n "$said" ] || say waiting-for-build
    said=yes
    sleep 1
  done
  trap 'rm -f "$BUILD_LOCK"' EXIT
}
release_build_lock() {
  rm -f "$BUILD_LOCK"
  trap - EXIT
}

# Which sources the jar was made from, written after it: a jar that is newer than this note is of unknown sources.
MADE_FROM=$ROOT/target/michi.jar.made-from
note_jar() { echo "$1 $(npm_fingerprint)" >"$MADE_FROM"; }
jar_is_of() {
  [ -f "$ROOT/target/michi.jar" ] && [ "$(cat "$MADE_FROM" 2>/dev/null)" = "$1 $(npm_fingerprint)" ] &&
    [ ! "$ROOT/target/michi.jar" -nt "$MADE_FROM" ]
}

# Vaadin does not always notice that screens have become others and keeps an older bundle of theirs.
forget_screens() { rm -f "$ROOT/src/main/bundles/prod.bundle"; }

package_jar() {
  forget_screens
  mvn -f "$ROOT/pom.xml" -B -ntp -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dlicense.skip=true package
}

# Taken apart a jar starts twice as fast.
take_apart() { "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$1" extract --destination "$2" >>"$BUILD_LOG" 2>&1; }

# Builds older than the last one go; one that runs from the last keeps its files.
lay_out() {
  local app=$1 partial=$PORTAL/.partial-$$ old
  mkdir -p "$PORTAL"
  rm -rf "$partial" "$app"
  take_apart "$ROOT/target/michi.jar" "$partial"
  npm_fingerprint >"$partial/npm"
  mv "$partial" "$app"
  # shellcheck disable=SC2012
  { ls -1td "$PORTAL"/*/ "$PORTAL"/.partial-*/ 2>/dev/null || true; } | tail -n +3 | while IFS= read -r old; do rm -rf "$old"; done
}

# A rehearsal starts the portal on a throw-away data folder, opens its first pages and ends. The JVM keeps what it
# learned, for this JDK and this place. Without the cache Michi only starts more slowly.
rehearse() {
  local app=$1 java
  java=$("$JAVA_HOME/bin/java" -version 2>&1 | tail -n 1)
  [ "$(cat "$app/rehearsed" 2>/dev/null)" != "$java $app/michi.jar" ] || return 0
  say rehearsing
  rm -f "$app/michi.aot"
  # The whole path of the jar, as later: the JVM would look for a shorter one in the folder it is called from.
  "$JAVA_HOME/bin/java" "${JAVA_OPTIONS[@]}" -XX:AOTCacheOutput="$app/michi.aot" -jar "$app/michi.jar" \
    --michi.rehearsal=true --michi.data="$app/rehearsal" --michi.content="$app/no-content" --michi.demo=false \
    --server.port=0 --server.address=127.0.0.1 </dev/null >"$ROOT/target/rehearsal.log" 2>&1 || rm -f "$app/michi.aot"
  rm -rf "$app/rehearsal"
  echo "$java $app/michi.jar" >"$app/rehearsed"
}

# Sets APP to the folder of an up-to-date build.
need_app() {
  local sources started=$SECONDS
  need_jdk
  APP=$(current_app)
  if [ -z "$APP" ]; then
    mkdir -p "$ROOT/target" 2>/dev/null && [ -w "$ROOT/target" ] || die not-writable "$ROOT/target"
    need_space "$ROOT/target" 1000
    take_build_lock
    need_maven
    need_node
    say building
    sources=$(sources_fingerprint)
    if ! jar_is_of "$sources"; then
      quietly package_jar || exit 1
      note_jar "$sources"
    fi
    APP=$PORTAL/$sources
    lay_out "$APP"
    rehearse "$APP"
    release_build_lock
    say built $((SECONDS - started))
  else
    rehearse "$APP"
  fi
}

cmd_build() {
  [ $# -eq 0 ] || die unknown-option "$1"
  need_app
}
