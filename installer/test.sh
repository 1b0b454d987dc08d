#!/usr/bin/env bash
# Provides what is missing and runs every test: bash installer/test.sh
# Headless; no display is needed. Ends with the test runner's own summary, and with its exit code.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. installer/provide.sh

case "${1:-}" in
  '' | --all) ;; # nothing is left out yet
  *)
    tell "usage: bash installer/test.sh [--all]"
    exit 2
    ;;
esac

provide
mkdir -p target
code=0
mvn -B -ntp -Dstyle.color=never verify </dev/null 2>&1 | tee target/test.log || code=$?
echo
[ $code = 0 ] || echo "mvn verify failed; what failed stands above, and in target/test.log. Its tests:"
sed -n '/\] Results:$/,/\] Tests run: /p' target/test.log
exit $code
