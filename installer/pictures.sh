#!/usr/bin/env bash
# Draws the README's pictures anew: bash installer/pictures.sh
# The window by `mvn -Ppictures`, the workbooks of the sample job through LibreOffice (libreoffice-calc, poppler-utils).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. installer/provide.sh

pictures=src/site/resources/pictures
work=target/workbook-pictures

main() {
  provide
  command -v soffice >/dev/null && command -v pdftoppm >/dev/null || apt_install libreoffice-calc poppler-utils
  mkdir -p $pictures
  window
  workbooks
}

window() {
  local place
  mvn -B -ntp -q -Ppictures -Dlook=ko-light-1366 -Dtest=PicturesTest test </dev/null
  for place in home request performance; do
    cp "target/pictures/$place-ko-light-1366.png" "$pictures/window-$place.png"
  done
}

workbooks() {
  rm -rf $work
  mkdir -p $work
  mvn -B -ntp -q -Dmaven.test.skip=true package </dev/null
  gachi init --sample
  gachi request import sample-data/request-messy.xlsx --agency A201
  gachi quote create R-2026-A0001 --role RESALE --top1
  gachi quote export Q-2026-A0001 --out $work/quote.xlsx
  gachi report performance --agency A140 --year 2026 --out $work/report.xlsx
  soffice --headless --convert-to pdf --outdir $work $work/quote.xlsx $work/report.xlsx >/dev/null 2>&1
  pdftoppm -png -r 80 -singlefile $work/quote.pdf $pictures/quote
  pdftoppm -png -r 90 -f 1 -singlefile $work/report.pdf $pictures/report-summary
}

gachi() {
  local code=0
  "$JAVA_HOME/bin/java" -jar target/gachi-desk.jar --data $work/data --as-of 2026-11-24 "$@" >/dev/null 2>&1 || code=$?
  [ $code -le 1 ] || stop "The pictures stopped at: gachi $*"
}

main
