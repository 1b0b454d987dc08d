# Sourced by run.sh and test.sh. `provide` sees to a JDK, Maven and JavaFX's system libraries: on Debian and Ubuntu it
# installs what is missing, elsewhere it says what to install. After it JAVA_HOME names a JDK that is new enough.

oldest_jdk=17
oldest_maven=3.6.3

tell() { printf '%s\n' "$*" >&2; }

# 3 as in the program: an expected refusal, told in a sentence.
stop() {
  tell "$@"
  exit 3
}

provide() {
  # in a locale that is not UTF-8 a JVM of 17 cannot open files with Hangul in their names
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

  local missing
  missing=$(missing_packages)
  if [ -n "$missing" ] && command -v apt-get >/dev/null; then
    # shellcheck disable=SC2086 # one word a package
    apt_install $missing
  fi
  find_jdk && has_maven || stop "GachiDesk needs a JDK $oldest_jdk or newer and Maven $oldest_maven or newer:" \
    "install both (Debian, Ubuntu: apt-get install openjdk-17-jdk-headless maven; Fedora: dnf install" \
    "java-17-openjdk-devel maven; macOS: brew install openjdk@17 maven), set JAVA_HOME if there are several, and try again."
  missing=$(missing_libraries)
  [ -z "$missing" ] || tell "The window needs system libraries that are missing; on Debian and Ubuntu:" \
    "apt-get install --no-install-recommends $missing"
}

missing_packages() {
  find_jdk || printf 'jdk '
  find_jdk && has_maven || printf 'maven '
  missing_libraries
}

# JAVA_HOME: the one that is set, else the one on the PATH, else any that is installed.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" \
    "$(javac -J-XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')" \
    "$(/usr/libexec/java_home -v "$oldest_jdk+" 2>/dev/null)" \
    /usr/lib/jvm/*; do
    if is_jdk "$home"; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local major
  major=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${major:-0}" -ge "$oldest_jdk" ]
}

has_maven() {
  mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | awk -F. -v oldest="$oldest_maven" '
    { split(oldest, o, "."); new = 1
      for (i = 1; i <= 3; i++) if ($i + 0 != o[i] + 0) { new = $i + 0 > o[i] + 0; break } }
    END { exit !new }'
}

has_display() { [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}" ]; }

# By Debian's names; those of the window only where a window can open.
missing_libraries() {
  [ "$(uname)" = Linux ] || return 0
  has_library libpangoft2-1.0.so.0 || printf 'libpangoft2-1.0-0 '
  has_display || return 0
  has_library libgtk-3.so.0 || printf 'libgtk-3-0 '
  has_library libXtst.so.6 || printf 'libxtst6 '
}

has_library() { PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -F "$1" >/dev/null; }

# Says so where it fails; who needs what should have come looks again.
apt_install() {
  local as_root=(env) packages=("$@") i
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { tell "Installing $* needs root, and there is no sudo."; return; }
    as_root=(sudo)
    [ -t 0 ] || as_root=(sudo -n)
  fi
  "${as_root[@]}" apt-get -qq update </dev/null >/dev/null || tell "apt-get update failed; going on with what it knows."
  for i in "${!packages[@]}"; do
    [ "${packages[i]}" != jdk ] || packages[i]=$(jdk_package)
  done
  tell "Installing ${packages[*]} …"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 install -y \
    --no-install-recommends "${packages[@]}" </dev/null >/dev/null || tell "apt-get could not install ${packages[*]}."
}

# The first that this release of Debian or Ubuntu has.
jdk_package() {
  local version
  for version in 17 21 25; do
    if apt-cache show "openjdk-$version-jdk-headless" >/dev/null 2>&1; then
      printf 'openjdk-%s-jdk-headless' "$version"
      return
    fi
  done
  printf default-jdk-headless
}
