#!/usr/bin/env bash
# Provides what is missing and runs every test: bash installer/test.sh [--all]
# Headless; no display is needed. Ends with the test runner's own summary, and with its exit code.
# --all makes the installable program besides (package.sh) and starts it: both of its start-up archives must be there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. installer/provide.sh

case "${1:-}" in
  '' | --all) ;;
  *)
    tell "usage: bash installer/test.sh [--all]"
    exit 2
    ;;
esac

# The packaged program is opened on the sample data, says that its first place can be used, and ends.
start_packaged() {
  local image=$PWD/target/package/GachiDesk check=$PWD/target/package/check display=() archive
  bash installer/package.sh
  for archive in gachi window; do
    compgen -G "$image/lib/app/$archive.[aj]*" >/dev/null || stop "The start-up archive of $archive was not made."
  done
  rm -rf "$check"
  "$image/bin/gachi" --data "$check" init --sample
  has_display || display=(xvfb-run -a)
  JAVA_TOOL_OPTIONS="-Dgachi.firstLook=$check/usable -Dgachi.firstLook.closes=true -Dgachi.data=$check \
-Djava.util.prefs.userRoot=$check" timeout 120 "${display[@]}" "$image/bin/GachiDesk" >"$check/log.txt" 2>&1 || true
  [ -e "$check/usable" ] || stop "The packaged window did not open; what it said is in $check/log.txt"
  tell "The packaged program opens its window."
}

provide
mkdir -p target
code=0
mvn -B -ntp -Dstyle.color=never verify </dev/null 2>&1 | tee target/test.log || code=$?
echo
[ $code = 0 ] || echo "mvn verify failed; what failed stands above, and in target/test.log. Its tests:"
sed -n '/\] Results:$/,/\] Tests run: /p' target/test.log
[ $code != 0 ] || [ "${1:-}" != --all ] || start_packaged
exit $code
