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

cmd_bench() {
  need_app
  need_maven
  need_node
  in_maven -Pbench -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile="$ROOT/target/bench-classpath" ||
    die no-benchmarks
  cd "$ROOT"
  exec "$JAVA_HOME/bin/java" "${JAVA_OPTIONS[@]}" "-Dmichi.bench.app=$APP" "-Dmichi.bench.root=$ROOT" \
    -cp "target/test-classes:target/classes:$(cat target/bench-classpath)" dev.michi.bench.Bench "$@"
}
