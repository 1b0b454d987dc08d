#!/usr/bin/env bash
# Provides what is missing, builds GachiDesk and opens it: bash installer/run.sh
# Where no window can open, the sample job runs instead, from an agency's list to the reports, in target/demo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. installer/provide.sh

jar=target/gachi-desk.jar
demo=target/demo

main() {
  provide
  build
  open_window || sample_job
}

build() {
  tell "Building (the first time Maven also fetches the libraries) …"
  mkdir -p target
  if ! mvn -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package </dev/null >target/build.log 2>&1; then
    grep -E -A 3 '^\[(ERROR|WARNING)\]' target/build.log | head -n 40 >&2 || true
    stop "The build failed; all that Maven said is in $PWD/target/build.log"
  fi
}

# Fails where there is none to open; the program itself says in a sentence why, by exit 3.
open_window() {
  if ! has_display; then
    tell "There is no display here, so the sample job runs instead of the window."
    return 1
  fi
  local code=0
  "$JAVA_HOME/bin/java" -jar $jar || code=$?
  [ $code != 3 ] || return 1
  exit $code
}

sample_job() {
  rm -rf $demo
  mkdir -p $demo
  local agency=A201 role=BROKERAGE request quotes quote
  gachi init --sample
  request=$(gachi --json request import sample-data/request-messy.xlsx --agency $agency | field requestNo) || stop "The sample job stopped: the list brought no request."
  gachi match "$request" >$demo/match.txt
  quotes=$(gachi --json quote create "$request" --role $role --top1 | field quoteNo) || stop "The sample job stopped: the request brought no quote."
  for quote in $quotes; do
    gachi quote export "$quote" --out "$demo/quote-$quote.xlsx"
  done
  gachi report performance --agency $agency --year 2026 --out $demo/performance-2026.xlsx
  gachi report certificate --agency $agency --year 2026 --out $demo/certificate-2026.xlsx
  tell "The sample job is done; its workbooks:"
  printf '%s\n' "$PWD/$demo"/*.xlsx
}

# 1 means done, though some rows were rejected, as an agency's own list may have it.
gachi() {
  local code=0
  "$JAVA_HOME/bin/java" -jar $jar --data $demo/data "$@" || code=$?
  [ $code -le 1 ] || stop "The sample job stopped at: gachi $*"
}

# The values of one text field of a JSON document.
field() { grep -o "\"$1\" *: *\"[^\"]*\"" | sed 's/.*"\([^"]*\)"$/\1/'; }

main
