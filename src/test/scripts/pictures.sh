#!/usr/bin/env bash
# Makes the pictures of README.md afresh, from the program itself: docs/pictures/session.svg and handout.png.
# Needs a JDK, Maven, Chromium and poppler-utils (apt-get install chromium poppler-utils).
set -euo pipefail
cd "$(dirname "$0")/../../.."
mvn -B -q test -Dtest=PicturesTest
mkdir -p docs/pictures
cp target/pictures/session.svg docs/pictures/session.svg
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
    --print-to-pdf="$PWD/target/pictures/handout.pdf" "file://$PWD/target/pictures/handout.html" 2>/dev/null
# The second page: the exercises themselves.
pdftoppm -r 80 -f 2 -l 2 -singlefile -png target/pictures/handout.pdf docs/pictures/handout
ls -l docs/pictures
