# shellcheck shell=bash
# Finds what Michi is built and run with, and installs what it may: JDK 25, Maven, Node 24, system packages.

NODE_VERSION=24.17.0 # the one that this version of Vaadin would install
TOOLS=${HOME:-/nonexistent}/.vaadin

is_root() { [ "$(id -u)" = 0 ]; }
can_install() { is_root && command -v apt-get >/dev/null 2>&1; }

# --- JDK -------------------------------------------------------------------------------------------------------------

is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -f "$1/release" ]; then
    grep -q '^JAVA_VERSION="25[."]' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
  fi
}

jdk_on_path() {
  local java
  java=$(command -v javac 2>/dev/null) || return 0
  while [ -L "$java" ]; do
    case $(readlink "$java") in /*) java=$(readlink "$java") ;; *) java=$(dirname "$java")/$(readlink "$java") ;; esac
  done
  dirname "$(dirname "$java")"
}

# MICHI_SEARCH_ROOT, for tests, stands for / in the usual folders.
jdk_candidates() {
  local root=${MICHI_SEARCH_ROOT:-} home=${HOME:-/nonexistent}
  echo "${JAVA_HOME:-}"
  jdk_on_path
  printf '%s\n' "$root"/usr/lib/jvm/* "$root"/usr/lib64/jvm/* "$root"/usr/java/* "$root"/opt/* "$root"/opt/java/* \
    "$home"/.sdkman/candidates/java/* "$home"/.jdks/* "$home"/.local/share/mise/installs/java/* \
    "$home"/.asdf/installs/java/* "$root"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$root"/opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    "$root"/usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home
}

how_to_install_jdk() {
  case $(uname -s) in
    Darwin) say install-jdk-brew ;;
    *) if command -v apt-get >/dev/null 2>&1; then say install-jdk-apt; else say install-jdk; fi ;;
  esac
}

need_jdk() {
  local folder
  while IFS= read -r folder; do
    if [ -n "$folder" ] && is_jdk_25 "$folder"; then
      JAVA_HOME=$folder
      export JAVA_HOME
      return 0
    fi
  done < <(jdk_candidates)
  die no-jdk "$(how_to_install_jdk)"
}

# --- Maven -----------------------------------------------------------------------------------------------------------

is_maven_recent() {
  "$1" -v 2>/dev/null | awk '
    /Apache Maven/ { for (i = 1; i <= NF; i++) if ($i ~ /^[0-9]+\./) split($i, v, ".") }
    END { exit !(v[1] > 3 || v[1] == 3 && v[2] >= 8) }'
}

need_maven() {
  if ! command -v mvn >/dev/null 2>&1 && can_install; then
    say getting-maven
    install_packages maven
  fi
  if ! command -v mvn >/dev/null 2>&1 || ! is_maven_recent mvn; then
    case $(uname -s) in
      Darwin) die no-maven 'brew install maven' ;;
      *) die no-maven 'apt-get install maven, sdk install maven' ;;
    esac
  fi
  # Maven's own libraries make JDK 25 print warnings that help nobody here.
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  export MAVEN_OPTS
}

# --- Node ------------------------------------------------------------------------------------------------------------

is_node_24() {
  [ -x "$1/node" ] && [ -x "$1/npm" ] || return 1
  case $("$1/node" -v 2>/dev/null) in v24.*) ;; *) return 1 ;; esac
  PATH="$1:$PATH" "$1/npm" -v 2>/dev/null | awk -F. '{ exit !($1 > 11 || $1 == 11 && $2 >= 3) }'
}

find_node() {
  local folder node
  if node=$(command -v node 2>/dev/null) && is_node_24 "$(dirname "$node")"; then
    dirname "$node"
    return 0
  fi
  for folder in "$TOOLS"/node-v24*/bin "$ROOT"/target/tools/node-v24*/bin "${HOME:-}"/.nvm/versions/node/v24*/bin; do
    if is_node_24 "$folder"; then
      echo "$folder"
      return 0
    fi
  done
  return 1
}

node_package() {
  local system machine
  case $(uname -s) in Darwin) system=darwin ;; *) system=linux ;; esac
  case $(uname -m) in arm64 | aarch64) machine=arm64 ;; *) machine=x64 ;; esac
  echo "node-$system-$machine@$NODE_VERSION"
}

# Goes to where Vaadin itself would put it, or into target/ when the home folder cannot be written to.
fetch_node() {
  local tools=$TOOLS log partial
  mkdir -p "$tools" 2>/dev/null && [ -w "$tools" ] || tools=$ROOT/target/tools
  mkdir -p "$tools" "$ROOT/target"
  log=$ROOT/target/node-install.log
  partial=$tools/.partial-$$
  say getting-node
  if npm install --global --no-fund --no-audit --prefix "$partial" "$(node_package)" npm@11 >"$log" 2>&1; then
    rm -rf "$tools/node-v$NODE_VERSION"
    mv "$partial" "$tools/node-v$NODE_VERSION"
  else
    rm -rf "$partial"
    complain node-failed "$log"
  fi
}

# Where there is no npm at all, Vaadin fetches Node by itself during the build.
need_node() {
  local bin
  if ! bin=$(find_node); then
    command -v npm >/dev/null 2>&1 || ! can_install || install_packages npm || true
    ! command -v npm >/dev/null 2>&1 || fetch_node
    bin=$(find_node) || return 0
  fi
  PATH=$bin:$PATH
  export PATH
}

# --- System packages -------------------------------------------------------------------------------------------------

install_packages() {
  local log
  mkdir -p "$ROOT/target"
  log=$ROOT/target/packages.log
  say getting-packages "$*"
  if apt-get update >"$log" 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1; then
    hash -r
  else
    complain packages-failed "$*" "$log"
    return 1
  fi
}

has_library() {
  # Not grep -q: it would end early, and the pipe with an error.
  { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -F "$1" >/dev/null
}

# Debian 13 and Ubuntu 24.04 renamed one of them.
sound_package() {
  if apt-cache show libasound2t64 >/dev/null 2>&1; then echo libasound2t64; else echo libasound2; fi
}

# What the bundled ffmpeg links and what Java needs to draw text, by library and Debian package.
missing_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  has_library libasound.so.2 || sound_package
  has_library libpulse.so.0 || echo libpulse0
  has_library libxcb.so.1 || echo libxcb1
  has_library libxcb-shm.so.0 || echo libxcb-shm0
  has_library libfontconfig.so.1 || echo libfontconfig1
}

need_libraries() {
  local missing
  missing=$(missing_libraries | tr '\n' ' ')
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086
  if can_install; then install_packages $missing || true; else complain packages-missing "$missing"; fi
}

# --- Browser for tests -----------------------------------------------------------------------------------------------

find_chromium() {
  local name
  for name in "${MICHI_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" 2>/dev/null; then return 0; fi
  done
  return 1
}

has_japanese_font() {
  ! command -v fc-list >/dev/null 2>&1 || fc-list :lang=ja 2>/dev/null | grep . >/dev/null
}

need_chromium() {
  local packages=
  find_chromium >/dev/null || packages=chromium
  has_japanese_font || packages="$packages fonts-noto-cjk"
  [ -z "$packages" ] || [ "$packages" = " fonts-noto-cjk" ] || packages="chromium fonts-noto-cjk"
  # shellcheck disable=SC2086
  if [ -n "$packages" ] && can_install; then install_packages $packages || true; fi
  if MICHI_CHROMIUM=$(find_chromium); then
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    export MICHI_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
  else
    unset MICHI_CHROMIUM
    say no-chromium
  fi
}
