# shellcheck shell=bash
# For those who change Michi: reload on change, and benchmarks.

in_maven() { mvn -f "$ROOT/pom.xml" -B -ntp -q "$@"; }

# Compiles whenever something in src/main is newer than the last look; the portal reloads what was compiled.
compile_on_change() {
  local stamp=$ROOT/target/last-compiled
  touch "$stamp"
  while kill -0 "$1" 2>/dev/null; do
    sleep 1
    if [ -n "$(find "$ROOT/src/main" -newer "$stamp" -type f | head -n 1)" ]; then
      touch "$stamp"
      in_maven compile || true
    fi
  done
}

cmd_dev() {
  read_options "$@"
  [ ${#REST[@]} -eq 0 ] || die unknown-option "${REST[0]}"
  [ "$DATA" != "$ROOT/data" ] || DATA=$ROOT/data-dev
  check_port
  check_data
  need_jdk
  need_maven
  need_node
  need_libraries
  choose_demo
  export MICHI_DATA=$DATA MICHI_CONTENT=$ROOT/content MICHI_DEMO=$DEMO SERVER_PORT=$PORT SERVER_ADDRESS=127.0.0.1 \
    MICHI_WELCOME=true VAADIN_FRONTEND_HOTDEPLOY=true SPRING_DEVTOOLS_RESTART_LOGCONDITIONEVALUATIONDELTA=false
  in_maven -Pdev compile vaadin:prepare-frontend
  say watching
  compile_on_change $$ &
  cd "$ROOT"
  exec mvn -B -ntp -q -Pdev -Dmaven.test.skip=true spring-boot:run
}

# The application Michi is compared with, built like Michi once for each version of it. Sets EMPTY to its folder.
need_empty_application() {
  local source=src/bench/empty-application made
  EMPTY=$ROOT/target/bench/empty-$(fingerprint "$source")
  [ ! -f "$EMPTY/empty.jar" ] || return 0
  made=$ROOT/target/bench/made
  say building-empty >&2
  rm -rf "$made" "$ROOT"/target/bench/empty-*
  mkdir -p "$ROOT/target/bench"
  cp -R "$ROOT/$source" "$made"
  quietly mvn -f "$made/pom.xml" -B -ntp -q package >&2 || exit 1
  take_apart "$made/target/empty.jar" "$made/apart"
  mv "$made/apart" "$EMPTY"
}

# The benchmarks run on the very jar that ships, without anything of the tests.
cmd_bench() {
  local classes=$ROOT/target/bench/classes
  need_app
  need_maven
  need_node
  need_empty_application
  rm -rf "$classes"
  "$JAVA_HOME/bin/javac" -proc:none -d "$classes" -cp "$APP/michi.jar" "$ROOT"/src/bench/java/dev/michi/bench/*.java ||
    die no-benchmarks
  exec "$JAVA_HOME/bin/java" "${JAVA_OPTIONS[@]}" "-Dmichi.bench.app=$APP" "-Dmichi.bench.empty=$EMPTY" \
    "-Dmichi.bench.root=$ROOT" "-Dmichi.bench.options=${SERVING_OPTIONS[*]}" \
    -cp "$classes:$APP/michi.jar" dev.michi.bench.Bench "$@"
}
