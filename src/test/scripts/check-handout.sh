#!/usr/bin/env bash
# Holds handouts against an accessibility checker (axe-core, at the width of a desk and of a phone) and an HTML
# validator (vnu), and prints them to PDF on A4 and Letter, to be looked at in target/handouts.
# Needs the packaged program (mvn package), Chromium, Node with npm, and poppler-utils.
set -euo pipefail
cd "$(dirname "$0")/../../.."
out=$PWD/target/handouts
mkdir -p "$out/npm"
for week in 8 20 24 33 40; do
    java -jar target/backcare.jar routine --week $week --minutes 15 --format html \
        --from 'Anna <b>, physiotherapist' --note 'Ring me & ask' --output "$out/week-$week.html"
done
java -jar target/backcare.jar routine --week 20 --minutes 15 -c 'carpal tunnel' --nothing-else --format html \
    --output "$out/caution.html"
java -jar target/backcare.jar content figures --output "$out/figures.html"
(cd "$out/npm" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund axe-core vnu-jar puppeteer-core)
java -jar "$out/npm/node_modules/vnu-jar/build/dist/vnu.jar" "$out"/*.html
echo "vnu: valid"
cat >"$out/npm/axe.js" <<'JS'
const puppeteer = require('puppeteer-core');
(async () => {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']});
  let found = 0;
  for (const file of process.argv.slice(2)) {
    for (const width of [1100, 360]) {
      const page = await browser.newPage();
      await page.setViewport({width, height: 900});
      await page.goto('file://' + file);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.addScriptTag({path: require.resolve('axe-core')});
      const result = await page.evaluate(() => axe.run());
      result.violations.forEach(v => console.log(file, width, v.id, v.help, v.nodes[0].html));
      if (over > 0) console.log(file, width, 'is too wide by', over);
      found += result.violations.length + (over > 0 ? 1 : 0);
      await page.close();
    }
  }
  await browser.close();
  console.log('axe: ' + found + ' violations');
  process.exit(found ? 1 : 0);
})();
JS
(cd "$out/npm" && node axe.js "$out"/week-*.html "$out/caution.html")
for size in A4 Letter; do
    for page in week-20 week-33; do
        sed "s/@page { margin: 13mm }/@page { margin: 13mm; size: $size }/" "$out/$page.html" >"$out/npm/$page.html"
        chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$out/$page-$size.pdf" \
            "file://$out/npm/$page.html" 2>/dev/null
        echo "$page on $size: $(pdfinfo "$out/$page-$size.pdf" | awk '/^Pages/ {print $2}') pages"
    done
done
