#!/usr/bin/env bash
# The launcher without a build: words, checks, tools.
. "$(dirname "$0")/assert.sh"

# The launcher alone, in a folder with a space in its name and without .git.
HOUSE="$WORK/a house"
mkdir -p "$HOUSE/src/main" "$HOUSE/src"
cp "$REPOSITORY/michi" "$HOUSE/"
cp -R "$REPOSITORY/src/launcher" "$HOUSE/src/launcher"
echo '<project/>' >"$HOUSE/pom.xml"

# A JDK and a portal that is "built": the java here prints what it is started with.
pretend_built() {
  local jdk=$WORK/jdk app
  mkdir -p "$jdk/bin"
  echo 'JAVA_VERSION="25.0.1"' >"$jdk/release"
  printf '#!/usr/bin/env bash\nprintf "%%s\\n" "$@"\n' >"$jdk/bin/java"
  cp "$jdk/bin/java" "$jdk/bin/javac"
  chmod +x "$jdk/bin/java" "$jdk/bin/javac"
  app=$(ROOT=$HOUSE SPEAK=en bash -c '. "$ROOT/src/launcher/build.sh"; echo "$PORTAL/$(sources_fingerprint)"; npm_fingerprint')
  mkdir -p "$(echo "$app" | head -n 1)"
  echo "$app" | tail -n 1 >"$(echo "$app" | head -n 1)/npm"
  export JAVA_HOME=$jdk
}

test_help_names_every_command() {
  try "$HOUSE/michi" help
  status_is 0
  for word in run worker test dev build bench backup restore 'content check|import' help; do says "./michi $word"; done
}
test_help_comes_in_Japanese() {
  try env LC_ALL=ja_JP.UTF-8 "$HOUSE/michi" help
  says 'すべてのテストを実行'
}
test_both_languages_have_every_key() {
  keys() { sed -n "/^words_$1()/,/^}/p" "$HOUSE/src/launcher/words.sh" | sed -n 's/^    \([a-z-]*\)) .*/\1/p'; }
  diff <(keys en) <(keys ja)
  local used
  for used in $(grep -ohE '\b(say|complain|die) [a-z]+[a-z-]*' "$HOUSE"/src/launcher/*.sh "$HOUSE/michi" | awk '{print $2}' | sort -u); do
    [ "$used" = KEY ] || keys en | grep -qx "$used" || { echo "# no words for $used"; return 1; }
  done
}
test_an_unknown_command_is_refused_with_the_help() {
  try "$HOUSE/michi" fly
  status_is 2
  case $ERR in 'michi: There is no command "fly".'*'./michi run'*) ;; *) fail "no help" ;; esac
}
test_an_unknown_option_is_refused() {
  try "$HOUSE/michi" run --fast
  status_is 1
  complains 'There is no option "--fast"'
}
test_an_option_without_its_value_is_refused() {
  try "$HOUSE/michi" run --port
  status_is 1
  complains '--port needs a value'
}
test_a_port_has_to_be_a_number_in_range() {
  for port in abc 0 65536 -1 99999999 8080x; do
    try "$HOUSE/michi" run --port "$port"
    status_is 1
    complains 'is not a port'
  done
}
test_a_taken_port_is_told() {
  perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1"); $| = 1; print $s->sockport; sleep 20' >"$WORK/port" &
  local server=$!
  for _ in $(seq 50); do [ -s "$WORK/port" ] && break; sleep 0.1; done
  try "$HOUSE/michi" run --port "$(cat "$WORK/port")"
  kill "$server"
  status_is 1
  complains "Port $(cat "$WORK/port") is taken"
}
test_a_missing_jdk_is_told_with_a_remedy() {
  stub javac 'exit 127'
  JAVA_HOME='' HOME=$WORK/home MICHI_SEARCH_ROOT=$WORK/nothing PATH=$WORK/bin:$PATH try "$HOUSE/michi" build
  status_is 1
  complains 'Michi needs JDK 25'
  complains 'nstall'
}
test_an_older_jdk_does_not_count() {
  stub javac 'exit 127'
  mkdir -p "$WORK/old/bin"
  echo 'JAVA_VERSION="17.0.15"' >"$WORK/old/release"
  : >"$WORK/old/bin/java" && : >"$WORK/old/bin/javac" && chmod +x "$WORK/old/bin/"*
  JAVA_HOME=$WORK/old HOME=$WORK/home MICHI_SEARCH_ROOT=$WORK/nothing PATH=$WORK/bin:$PATH try "$HOUSE/michi" build
  status_is 1
  complains 'Michi needs JDK 25'
}
test_a_jdk_in_a_usual_folder_is_found() {
  stub javac 'exit 127'
  mkdir -p "$WORK/root/usr/lib/jvm/jdk 25/bin"
  echo 'JAVA_VERSION="25"' >"$WORK/root/usr/lib/jvm/jdk 25/release"
  : >"$WORK/root/usr/lib/jvm/jdk 25/bin/java" && : >"$WORK/root/usr/lib/jvm/jdk 25/bin/javac"
  chmod +x "$WORK/root/usr/lib/jvm/jdk 25/bin/"*
  try env JAVA_HOME= MICHI_SEARCH_ROOT="$WORK/root" PATH="$WORK/bin:$PATH" ROOT="$HOUSE" bash -c \
    '. "$ROOT/src/launcher/words.sh"; . "$ROOT/src/launcher/tools.sh"; need_jdk; echo "$JAVA_HOME"'
  says "$WORK/root/usr/lib/jvm/jdk 25"
}
test_a_data_folder_that_is_a_file_is_refused() {
  : >"$WORK/file"
  try "$HOUSE/michi" run --port 23999 --data "$WORK/file"
  status_is 1
  complains 'is not a folder'
}
test_a_data_folder_that_cannot_be_written_to_is_refused() {
  # /proc refuses even the administrator.
  local folder=/proc/michi
  [ -d /proc/self ] || { mkdir "$WORK/locked"; chmod 500 "$WORK/locked"; folder=$WORK/locked/data; }
  try "$HOUSE/michi" run --port 23999 --data "$folder"
  status_is 1
  complains 'cannot be written to'
}
test_a_full_disk_is_told() {
  stub df 'echo Filesystem; echo "disk 1000 900 10240 99% /"'
  PATH=$WORK/bin:$PATH try "$HOUSE/michi" run --port 23999 --data "$WORK/data"
  status_is 1
  complains 'The disk is full'
}
test_run_starts_the_build_with_absolute_folders_from_anywhere() {
  pretend_built
  ln -s "$HOUSE/michi" "$WORK/link to michi"
  mkdir -p "$WORK/elsewhere"
  cd "$WORK/elsewhere"
  try "$WORK/link to michi" run --port 23998 --data 'my data'
  status_is 0
  says "--michi.data=$WORK/elsewhere/my data"
  says "--michi.content=$HOUSE/content"
  says '--server.port=23998'
  says '-XX:+UseCompactObjectHeaders'
}
test_new_data_become_a_demo_on_this_machine_only() {
  pretend_built
  try "$HOUSE/michi" run --port 23998 --data "$WORK/fresh"
  says '--michi.demo=true'
  says '--server.address=127.0.0.1'
}
test_no_demo_is_heeded() {
  pretend_built
  try "$HOUSE/michi" run --port 23998 --data "$WORK/fresh2" --no-demo
  says '--michi.demo=false'
  case $OUT in *server.address*) fail 'not only this machine' ;; esac
}
test_real_data_stay_without_demo() {
  pretend_built
  mkdir -p "$WORK/real/settings"
  echo own >"$WORK/real/settings/made-as"
  try "$HOUSE/michi" run --port 23998 --data "$WORK/real"
  says '--michi.demo=false'
}
test_a_configured_mongodb_gets_no_demo() {
  pretend_built
  SPRING_MONGODB_URI=mongodb://db try "$HOUSE/michi" run --port 23998 --data "$WORK/fresh3"
  says '--michi.demo=false'
}
test_options_after_two_dashes_reach_the_portal() {
  pretend_built
  try "$HOUSE/michi" run --port 23998 --data "$WORK/fresh4" -- --server.address=10.0.0.5
  says '--server.address=10.0.0.5'
  case $OUT in *127.0.0.1*) fail 'one address only' ;; esac
}
# As above, where no portal works on the data folder.
pretend_nothing_runs() {
  pretend_built
  printf '#!/usr/bin/env bash\ncase "$*" in *AskPortal*) exit 4 ;; esac\nprintf "%%s\\n" "$@"\n' >"$WORK/jdk/bin/java"
}
test_importing_content_into_a_new_folder_makes_no_demo() {
  pretend_nothing_runs
  try "$HOUSE/michi" content import "$WORK" --data "$WORK/imported"
  status_is 0
  says '--michi.command=content-import'
  says '--michi.demo=false'
}
test_importing_content_into_a_demo_keeps_it_one() {
  pretend_nothing_runs
  mkdir -p "$WORK/shown/settings"
  echo demo >"$WORK/shown/settings/made-as"
  try "$HOUSE/michi" content import "$WORK" --data "$WORK/shown"
  says '--michi.demo=true'
}
test_a_changed_source_asks_for_a_build() {
  pretend_built
  echo change >"$HOUSE/src/main/New.java"
  stub mvn '[ "$1" = -v ] && echo "Apache Maven 3.9.0" || exit 1'
  PATH=$WORK/bin:$PATH try "$HOUSE/michi" run --port 23998 --data "$WORK/fresh5"
  rm "$HOUSE/src/main/New.java"
  status_is 1
  says 'Building Michi'
}
test_a_jar_counts_for_the_sources_it_was_made_from_alone() {
  mkdir -p "$HOUSE/target"
  touch -t 202601010000 "$HOUSE/target/michi.jar"
  is_of() { ROOT=$HOUSE SPEAK=en bash -c '. "$ROOT/src/launcher/build.sh"; $1 "$2"' - "$@"; }
  is_of note_jar these
  is_of jar_is_of these
  ! is_of jar_is_of others || fail 'other sources'
  touch -t 209901010000 "$HOUSE/target/michi.jar"
  ! is_of jar_is_of these || fail 'made by somebody else since'
  rm -r "$HOUSE/target"
}
test_what_a_build_makes_asks_for_no_build() {
  pretend_built
  mkdir -p "$HOUSE/src/main/fonts/node_modules/a" "$HOUSE/frontend/generated" "$HOUSE/src/main/bundles"
  touch "$HOUSE/src/main/fonts/node_modules/a/b" "$HOUSE/frontend/generated/c" "$HOUSE/frontend/index.html" \
    "$HOUSE/src/main/bundles/d"
  try "$HOUSE/michi" run --port 23998 --data "$WORK/fresh6"
  status_is 0
  says '--server.port=23998'
}
test_a_worker_gets_the_media_of_a_portal_and_a_folder_of_its_own() {
  pretend_built
  mkdir -p "$WORK/portal data/media"
  try "$HOUSE/michi" worker --media "$WORK/portal data/media" --data "$WORK/worker"
  status_is 0
  says '--michi.worker=true'
  says "--michi.worker-media=$WORK/portal data/media"
  says "--michi.data=$WORK/worker"
  case $OUT in *michi.demo* | *server.port*) fail 'a worker serves no pages' ;; esac
}
test_a_worker_without_media_is_told_what_to_name() {
  try "$HOUSE/michi" worker
  status_is 1
  complains './michi worker --media DIR'
}
test_backup_and_restore_ask_for_a_folder() {
  for command in backup restore 'content check' 'content import'; do
    # shellcheck disable=SC2086
    try "$HOUSE/michi" $command
    status_is 1
    complains 'Name a folder'
  done
}

run_tests
