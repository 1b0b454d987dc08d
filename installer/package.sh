#!/usr/bin/env bash
# Makes the installable program for Linux: bash installer/package.sh [--image-only]
# target/package/GachiDesk (runs from any folder) and target/package/gachi-desk_VERSION_ARCH.deb. On Windows: package.ps1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. installer/provide.sh

out=$PWD/target/package
image=$out/GachiDesk

# what the program needs of Java; jdk.charsets reads CP949, jdk.localedata writes Korean dates
modules=java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs,java.sql
modules+=,java.xml,jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs

main() {
  provide
  provide_training_display
  choose_runtime_jdk
  version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -n 1)
  rm -rf "$out"
  mkdir -p "$out"
  stage
  make_runtime
  make_image
  train
  [ "${1:-}" = --image-only ] || make_deb
  tell "Done:"
  printf '%s\n' "$image/bin/GachiDesk" "$out"/*.deb 2>/dev/null | grep -v '\*' || true
}

# A start-up archive of JDK 25 survives the installation into another folder, one of JDK 17 does not (measured): so the
# program carries the newest JDK that is installed, though it is built with and for 17.
choose_runtime_jdk() {
  local home
  jdk=$JAVA_HOME
  for home in /usr/lib/jvm/*; do
    if [ -x "$home/bin/jpackage" ] && [ -x "$home/bin/jlink" ] && [ "$(major "$home")" -gt "$(major "$jdk")" ]; then
      jdk=$home
    fi
  done
  [ -x "$jdk/bin/jpackage" ] || stop "jpackage is missing: install a whole JDK (Debian, Ubuntu: apt-get install openjdk-17-jdk-headless)."
}

major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"; }

# The start-up archive of the window is made by opening it once.
provide_training_display() {
  has_display || command -v xvfb-run >/dev/null || ! command -v apt-get >/dev/null || apt_install xvfb xauth
  has_library libgtk-3.so.0 && has_library libXtst.so.6 || ! command -v apt-get >/dev/null || apt_install libgtk-3-0 libxtst6
}

stage() {
  tell "Building …"
  mvn -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package </dev/null >"$out.log" 2>&1 ||
    stop "The build failed; all that Maven said is in $out.log"
  mkdir -p "$out/input/lib"
  cp target/gachi-desk.jar "$out/input/"
  cp target/lib/*.jar "$out/input/lib/"
  # JavaFX's jars without a platform are empty shells
  find "$out/input/lib" -name 'javafx-*.jar' ! -name '*-linux*' -delete
}

make_runtime() {
  tell "Linking a runtime of JDK $(major "$jdk") …"
  local compress=2
  [ "$(major "$jdk")" -lt 21 ] || compress=zip-6
  "$jdk/bin/jlink" --add-modules "$modules" --include-locales=en,ko --strip-debug --no-header-files --no-man-pages \
    --compress=$compress --output "$out/runtime"
}

# The window compiles quickly rather than well: it starts a quarter sooner (StartBench); the command line keeps both.
make_image() {
  local archive options=()
  if [ "$(major "$jdk")" -ge 25 ]; then
    archive='-XX:AOTCache=$APPDIR/FRONT.aot'
    options=(--java-options --enable-native-access=ALL-UNNAMED)
  else
    archive='-XX:SharedArchiveFile=$APPDIR/FRONT.jsa'
  fi
  echo "java-options=-XX:+UseSerialGC ${archive/FRONT/gachi} ${options[1]:-}" >"$out/gachi.properties"
  "$jdk/bin/jpackage" --type app-image --name GachiDesk --app-version "$version" --vendor GachiDesk \
    --description "사회적경제 우선구매 가치데스크" --icon installer/icon/gachi.png --input "$out/input" --main-jar gachi-desk.jar \
    --main-class kr.gachi.desk.Main --runtime-image "$out/runtime" --add-launcher "gachi=$out/gachi.properties" \
    --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options "${archive/FRONT/window}" \
    "${options[@]}" --dest "$out"
}

# Runs each front once on the sample data and keeps what it loaded, so that the next start need not find it again.
train() {
  tell "Making the start-up archives …"
  data=$out/training
  "$image/bin/gachi" --data "$data" init --sample >/dev/null
  archive gachi --data "$data" --as-of 2026-11-24 quote create R-2026-0024 --role BROKERAGE --top1 >/dev/null
  archive window
  rm -rf "$data" "$image"/lib/app/*.config
}

# The launcher's own settings name the archive that it uses; for this one run they name the one that it makes.
archive() {
  local front=$1 settings=$image/lib/app/$1.cfg making=ArchiveClassesAtExit using=SharedArchiveFile
  shift
  [ "$(major "$jdk")" -lt 25 ] || { making=AOTCacheOutput using=AOTCache; }
  [ $front != window ] || settings=$image/lib/app/GachiDesk.cfg
  sed -i "s/-XX:$using=/-XX:$making=/" "$settings"
  case $front in
    gachi) "$image/bin/gachi" "$@" 2>>"$out.log" ;;
    window)
      printf 'java-options=%s\n' "-Dgachi.firstLook=$data/usable" -Dgachi.firstLook.closes=true "-Dgachi.data=$data" "-Djava.util.prefs.userRoot=$data" >>"$settings"
      open_once
      sed -i '/^java-options=-D\(gachi\|java.util.prefs\)\./d' "$settings"
      ;;
  esac || true
  sed -i "s/-XX:$making=/-XX:$using=/" "$settings"
  [ -n "$(find "$image/lib/app" -name "$front.aot" -o -name "$front.jsa")" ] ||
    tell "No start-up archive for $front; it starts all the same, more slowly."
}

# It closes itself when its first place can be used; what it has loaded by then is in the archive. One that does not is ended.
open_once() {
  local display=()
  has_display || display=(xvfb-run -a)
  timeout 180 "${display[@]}" "$image/bin/GachiDesk" >>"$out.log" 2>&1
}

make_deb() {
  command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null || {
    tell "No .deb: it needs dpkg-deb and fakeroot."
    return
  }
  "$jdk/bin/jpackage" --type deb --name GachiDesk --app-version "$version" --app-image "$image" --vendor GachiDesk \
    --description "사회적경제 우선구매 가치데스크" --linux-package-name gachi-desk --linux-deb-maintainer desk@gachi.example \
    --linux-menu-group Office --linux-shortcut --linux-package-deps "libgtk-3-0, libpangoft2-1.0-0, libxtst6" \
    --resource-dir installer/linux --dest "$out"
}

main "$@"
