# shellcheck shell=bash
# What the launcher says, in Japanese where the system's language is Japanese, else in English.
# say KEY [ARGUMENT…] and complain KEY [ARGUMENT…]; die KEY [ARGUMENT…] also ends with status 1.

system_language() {
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in ja*) echo ja ;; *) echo en ;; esac
}
SPEAK=$(system_language)

# Java reads names of files in the system's character set: it has to be UTF-8 for folders with Japanese names.
use_utf8() {
  [ "$(locale charmap 2>/dev/null || echo UTF-8)" = UTF-8 ] || export LC_ALL=C.UTF-8
}
use_utf8

say() {
  local key=$1 text
  shift
  text=$("words_$SPEAK" "$key")
  # shellcheck disable=SC2059
  printf "$text\n" "$@"
}
complain() { printf 'michi: %s\n' "$(say "$@")" >&2; }
die() { complain "$@"; exit 1; }

words_en() {
  case $1 in
    help) cat <<'TEXT'
Michi, the learning portal

  ./michi run [--port N] [--data DIR] [--no-demo]   build if needed, then serve (port 8080, data in ./data)
  ./michi worker --media DIR [--data DIR]           do a portal's jobs, on this or another machine (shared MongoDB)
  ./michi test                                      run every test
  ./michi test fuzz [N] [SEED]                      examine N broken recordings (500); a seed repeats a run
  ./michi dev [--port N] [--data DIR]               serve from the sources and reload on change
  ./michi build                                     build without serving
  ./michi bench [NAME…]                             measure; without a name, list what can be measured
  ./michi backup DIR [--data DIR]                   save database, media and settings into a new folder
  ./michi restore DIR [--data DIR]                  bring a backup back into an empty data folder
  ./michi content check|import DIR [--data DIR]     check or import a content pack
  ./michi help                                      this text

Options for the application follow --, for example: ./michi run --no-demo -- --server.address=10.0.0.5
TEXT
      ;;
    unknown-command) echo 'There is no command "%s".' ;;
    unknown-option) echo 'There is no option "%s". See: ./michi help' ;;
    value-missing) echo '%s needs a value. See: ./michi help' ;;
    folder-argument) echo 'Name a folder: ./michi %s DIR' ;;
    bad-port) echo '"%s" is not a port. Choose a number from 1 to 65535.' ;;
    port-taken) echo 'Port %s is taken by another program. Stop it, or choose another: ./michi run --port %s' ;;
    data-not-folder) echo '%s is not a folder. Choose another: ./michi run --data DIR' ;;
    not-writable) echo 'The folder %s cannot be written to. Change its permissions, or choose another with --data DIR.' ;;
    disk-full) echo 'The disk is full: %s has %s MB left, Michi needs %s MB.' ;;
    no-jdk) echo 'Michi needs JDK 25, and none was found. %s Then try again, or set JAVA_HOME to it.' ;;
    install-jdk-apt) echo 'Install Temurin 25 (package temurin-25-jdk, see adoptium.net) or your system'"'"'s openjdk-25-jdk.' ;;
    install-jdk-brew) echo 'Install it with: brew install openjdk@25.' ;;
    install-jdk) echo 'Install it with SDKMAN (sdk install java 25-tem) or from adoptium.net.' ;;
    no-maven) echo 'Michi needs Maven 3.8 or newer. Install it (%s), then try again.' ;;
    getting-maven) echo 'Installing Maven …' ;;
    getting-node) echo 'Fetching Node 24 (once) …' ;;
    node-failed) echo 'Node 24 could not be fetched; the build will try its own way. Details: %s' ;;
    getting-packages) echo 'Installing %s …' ;;
    packages-missing) echo 'These system packages are missing: %s. Clips and pictures need them; install them as an administrator.' ;;
    packages-failed) echo 'These system packages could not be installed: %s. Details: %s' ;;
    no-chromium) echo 'No Chromium was found: the browser tests will let Playwright fetch one. Or install it: apt-get install chromium fonts-noto-cjk' ;;
    building) echo 'Building Michi (the first time takes a few minutes) …' ;;
    still) echo '  … still at it (%s s)' ;;
    build-failed) echo 'The build failed. The last lines of %s:' ;;
    built) echo 'Built in %s s.' ;;
    waiting-for-build) echo 'Another ./michi is building here; waiting for it …' ;;
    rehearsing) echo 'Preparing a fast start (once per build) …' ;;
    starting) echo 'Starting Michi …' ;;
    starting-worker) echo 'Starting a worker …' ;;
    media-missing) echo "Name the folder media of the portal's data folder: ./michi worker --media DIR" ;;
    testing-launcher) echo 'Testing the launcher …' ;;
    testing) echo 'Building and testing everything …' ;;
    fuzzing) echo 'Examining %s broken recordings …' ;;
    fuzzed) echo '%s broken recordings were examined. None did harm.' ;;
    test-build-broke) echo 'The build broke before or after the tests; its output above says where.' ;;
    no-benchmarks) echo 'Benchmarks could not be built.' ;;
    building-empty) echo 'Building the empty application that Michi is compared with …' ;;
    content-usage) echo 'Use: ./michi content check DIR or ./michi content import DIR' ;;
    watching) echo 'Watching src/main: saved changes are compiled and reloaded. Ctrl-C stops.' ;;
    *) echo "$1" ;;
  esac
}

words_ja() {
  case $1 in
    help) cat <<'TEXT'
Michi（道）学習ポータル

  ./michi run [--port N] [--data DIR] [--no-demo]   必要ならビルドして起動（ポート 8080、データは ./data）
  ./michi worker --media DIR [--data DIR]           ポータルの仕事を、この機械または別の機械で行う（MongoDB を共有）
  ./michi test                                      すべてのテストを実行
  ./michi test fuzz [N] [SEED]                      壊れた録画を N 本（500）検査に通す。SEED で同じものを再現
  ./michi dev [--port N] [--data DIR]               ソースから起動し、変更を自動で反映
  ./michi build                                     ビルドのみ
  ./michi bench [NAME…]                             性能を測定（名前なしで一覧を表示）
  ./michi backup DIR [--data DIR]                   データベース、メディア、設定を新しいフォルダーに保存
  ./michi restore DIR [--data DIR]                  バックアップを空のデータフォルダーに復元
  ./michi content check|import DIR [--data DIR]     コンテンツパックを検査、取り込み
  ./michi help                                      この説明

アプリへのオプションは -- の後に書きます。例: ./michi run --no-demo -- --server.address=10.0.0.5
TEXT
      ;;
    unknown-command) echo '「%s」というコマンドはありません。' ;;
    unknown-option) echo '「%s」というオプションはありません。./michi help をご覧ください。' ;;
    value-missing) echo '%s には値が必要です。./michi help をご覧ください。' ;;
    folder-argument) echo 'フォルダーを指定してください: ./michi %s DIR' ;;
    bad-port) echo '「%s」はポート番号ではありません。1 から 65535 の数を指定してください。' ;;
    port-taken) echo 'ポート %s は別のプログラムが使用中です。そちらを止めるか、別の番号で起動してください: ./michi run --port %s' ;;
    data-not-folder) echo '%s はフォルダーではありません。別の場所を指定してください: ./michi run --data DIR' ;;
    not-writable) echo 'フォルダー %s に書き込めません。権限を変えるか、--data DIR で別の場所を指定してください。' ;;
    disk-full) echo 'ディスクの空きが足りません: %s の残りは %s MB、必要なのは %s MB です。' ;;
    no-jdk) echo 'JDK 25 が必要ですが、見つかりません。%s そのあともう一度実行するか、JAVA_HOME に場所を設定してください。' ;;
    install-jdk-apt) echo 'Temurin 25（パッケージ temurin-25-jdk、adoptium.net 参照）か openjdk-25-jdk を入れてください。' ;;
    install-jdk-brew) echo 'brew install openjdk@25 で入ります。' ;;
    install-jdk) echo 'SDKMAN（sdk install java 25-tem）か adoptium.net から入れてください。' ;;
    no-maven) echo 'Maven 3.8 以降が必要です。入れてから（%s）もう一度実行してください。' ;;
    getting-maven) echo 'Maven を入れています …' ;;
    getting-node) echo 'Node 24 を取得しています（初回のみ）…' ;;
    node-failed) echo 'Node 24 を取得できませんでした。ビルド側の方法を試します。詳細: %s' ;;
    getting-packages) echo '%s を入れています …' ;;
    packages-missing) echo 'システムのパッケージが足りません: %s。クリップと画像に必要です。管理者として入れてください。' ;;
    packages-failed) echo 'システムのパッケージを入れられませんでした: %s。詳細: %s' ;;
    no-chromium) echo 'Chromium が見つかりません。ブラウザーテスト用に Playwright が取得します。または: apt-get install chromium fonts-noto-cjk' ;;
    building) echo 'Michi をビルドしています（初回は数分かかります）…' ;;
    still) echo '  … 続行中（%s 秒）' ;;
    build-failed) echo 'ビルドに失敗しました。%s の最後の行:' ;;
    built) echo '%s 秒でビルドしました。' ;;
    waiting-for-build) echo '別の ./michi がここでビルド中です。終わるのを待っています …' ;;
    rehearsing) echo '速く起動するための準備をしています（ビルドごとに一度）…' ;;
    starting) echo 'Michi を起動しています …' ;;
    starting-worker) echo 'ワーカーを起動しています …' ;;
    media-missing) echo 'ポータルのデータフォルダーにある media を指定してください: ./michi worker --media DIR' ;;
    testing-launcher) echo 'ランチャーをテストしています …' ;;
    testing) echo 'すべてをビルドしてテストしています …' ;;
    fuzzing) echo '壊れた録画 %s 本を検査に通しています …' ;;
    fuzzed) echo '壊れた録画 %s 本を検査に通しました。害はありませんでした。' ;;
    test-build-broke) echo 'テストの前後でビルドが失敗しました。上の出力をご覧ください。' ;;
    no-benchmarks) echo 'ベンチマークをビルドできませんでした。' ;;
    building-empty) echo '比較用の空のアプリをビルドしています …' ;;
    content-usage) echo '使い方: ./michi content check DIR または ./michi content import DIR' ;;
    watching) echo 'src/main を見ています。保存した変更はコンパイルして反映されます。Ctrl-C で終了します。' ;;
    *) echo "$1" ;;
  esac
}
