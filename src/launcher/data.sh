# shellcheck shell=bash
# Backups and content packs. The work is done in Java: here only folders are named.

tool() {
  "$JAVA_HOME/bin/java" "${JAVA_OPTIONS[@]}" -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr \
    -cp "$APP/michi.jar" "$@"
}

one_folder() {
  local command=$1
  shift
  read_options "$@"
  [ ${#REST[@]} -eq 1 ] && [ -n "${REST[0]}" ] || die folder-argument "$command"
  FOLDER=$(absolute "${REST[0]}")
}

cmd_backup() {
  one_folder backup "$@"
  need_app
  tool dev.michi.platform.backup.BackupTool backup "$DATA" "$FOLDER"
}

cmd_restore() {
  one_folder restore "$@"
  need_app
  tool dev.michi.platform.backup.BackupTool restore "$DATA" "$FOLDER"
}

# A running portal is asked to import; otherwise one is started for this alone.
import_content() {
  local status=0
  tool dev.michi.platform.control.AskPortal "$DATA" content-import "$FOLDER" || status=$?
  [ "$status" -eq 4 ] || return "$status"
  check_data
  # Whoever brings content of their own into a new folder sets up a portal of their own. A demo stays one.
  [ -n "$DEMO" ] || [ -e "$DATA/settings/made-as" ] || DEMO=false
  choose_demo
  portal_arguments
  become_portal --server.port=0 "${ARGUMENTS[@]}" \
    --michi.command=content-import --michi.command-argument="$FOLDER"
}

cmd_content() {
  local what=${1:-}
  case $what in check | import) shift ;; *) die content-usage ;; esac
  one_folder "content $what" "$@"
  need_app
  case $what in
    check) tool dev.michi.catalog.pack.ContentCheck "$FOLDER" "$ROOT/content" ;;
    import) import_content ;;
  esac
}
