# shellcheck shell=bash
# Serves the portal. After the checks the launcher becomes the Java process, so that signals and the exit status are its.

PORT=8080
DATA=$ROOT/data
DEMO=
MEDIA=
EXTRA=()

absolute() {
  case $1 in /*) echo "$1" ;; *) echo "$CALLED_FROM/$1" ;; esac
}

# Sets PORT, DATA, MEDIA, DEMO and EXTRA from the options; other words go to REST.
read_options() {
  REST=()
  while [ $# -gt 0 ]; do
    case $1 in
      --port | --data | --media)
        [ $# -ge 2 ] && [ -n "$2" ] || die value-missing "$1"
        case $1 in --port) PORT=$2 ;; --data) DATA=$(absolute "$2") ;; --media) MEDIA=$(absolute "$2") ;; esac
        shift
        ;;
      --port=*) PORT=${1#*=} ;;
      --data=*) DATA=$(absolute "${1#*=}") ;;
      --media=*) MEDIA=$(absolute "${1#*=}") ;;
      --no-demo) DEMO=false ;;
      --)
        shift
        EXTRA=("$@")
        break
        ;;
      -*) die unknown-option "$1" ;;
      *) REST+=("$1") ;;
    esac
    shift
  done
}

check_port() {
  case $PORT in '' | *[!0-9]* | ??????*) die bad-port "$PORT" ;; esac
  [ "$PORT" -ge 1 ] && [ "$PORT" -le 65535 ] || die bad-port "$PORT"
  if (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; then
    die port-taken "$PORT" "$((PORT < 65535 ? PORT + 1 : 8080))"
  fi
}

# Creates the data folder, for its owner alone.
check_data() {
  [ ! -e "$DATA" ] || [ -d "$DATA" ] || die data-not-folder "$DATA"
  [ -d "$DATA" ] || (umask 077 && mkdir -p "$DATA") 2>/dev/null || die not-writable "$DATA"
  need_space "$DATA" 200
  (: >"$DATA/.writable") 2>/dev/null || die not-writable "$DATA"
  rm -f "$DATA/.writable"
}

# Demo people come into new data only, and never into a MongoDB that somebody has set up.
choose_demo() {
  local made
  made=$(cat "$DATA/settings/made-as" 2>/dev/null || true)
  if [ -n "$DEMO" ]; then
    :
  elif [ -n "$made" ]; then
    [ "$made" = demo ] && DEMO=true || DEMO=false
  elif [ -n "${SPRING_MONGODB_URI:-}${SPRING_MONGODB_HOST:-}" ] || [ -n "$(ls -A "$DATA/database" 2>/dev/null)" ]; then
    DEMO=false
  else
    DEMO=true
  fi
}

portal_arguments() {
  ARGUMENTS=(--michi.data="$DATA" --michi.content="$ROOT/content" --michi.demo="$DEMO"
    --spring.main.banner-mode=off
    --logging.file.name="$DATA/logs/michi.log" --logging.threshold.console=ERROR)
  # An address that somebody chose is left to the portal, which refuses to show a demo to the world.
  case "$DEMO ${EXTRA[*]+${EXTRA[*]}}" in
    *--server.address=* | false*) ;;
    *) ARGUMENTS+=(--server.address=127.0.0.1) ;;
  esac
}

SERVING_OPTIONS=("${JAVA_OPTIONS[@]}" -XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError
  -Xlog:disable -Xlog:all=error:stderr)

# Replaces the launcher by the portal. MICHI_JAVA_OPTIONS, such as -Xmx4g, come last and win.
become_portal() {
  local options=("${SERVING_OPTIONS[@]}")
  [ ! -f "$APP/michi.aot" ] || options+=(-XX:AOTCache="$APP/michi.aot")
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" "${options[@]}" ${MICHI_JAVA_OPTIONS:-} -jar "$APP/michi.jar" "$@"
}

cmd_run() {
  read_options "$@"
  [ ${#REST[@]} -eq 0 ] || die unknown-option "${REST[0]}"
  check_port
  check_data
  need_libraries
  need_app
  choose_demo
  portal_arguments
  say starting
  become_portal --server.port="$PORT" --michi.welcome=true "${ARGUMENTS[@]}" ${EXTRA[@]+"${EXTRA[@]}"}
}

# Does the jobs of a portal, with its database and its media. What it works with lies in a data folder of its own.
cmd_worker() {
  DATA=$ROOT/data-worker
  read_options "$@"
  [ ${#REST[@]} -eq 0 ] || die unknown-option "${REST[0]}"
  [ -n "$MEDIA" ] || die media-missing
  check_data
  need_libraries
  need_app
  say starting-worker
  become_portal --michi.worker=true --michi.data="$DATA" --michi.worker-media="$MEDIA" --spring.main.banner-mode=off \
    --logging.file.name="$DATA/logs/michi.log" --logging.threshold.console=ERROR ${EXTRA[@]+"${EXTRA[@]}"}
}
