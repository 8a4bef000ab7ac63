// Writes the shapes of Europe's countries, from Natural Earth 1:50m (https://www.naturalearthdata.com, public domain).
// In an empty folder: npm install --ignore-scripts world-atlas@2.0.2 topojson-client@3 topojson-simplify@3
// Copy the two scripts beside it, then: node europe.mjs src/main/resources/org/selvedge/places/europe.tsv
// A line: country; x and y of its middle; left, top, right and bottom of its shape; its shape as an SVG path. The line "-" is the land around Europe.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge } from 'topojson-client';
import * as simplify from 'topojson-simplify';
import { HEIGHT, WIDTH, place, within } from './frame.mjs';

const EUROPE = {
  AD: '020', AL: '008', AT: '040', AX: '248', BA: '070', BE: '056', BG: '100', BY: '112', CH: '756', CY: '196', CZ: '203',
  DE: '276', DK: '208', EE: '233', ES: '724', FI: '246', FO: '234', FR: '250', GB: '826', GG: '831', GR: '300', HR: '191',
  HU: '348', IE: '372', IM: '833', IS: '352', IT: '380', JE: '832', LI: '438', LT: '440', LU: '442', LV: '428', MC: '492',
  MD: '498', ME: '499', MK: '807', MT: '470', NL: '528', NO: '578', PL: '616', PT: '620', RO: '642', RS: '688', RU: '643',
  SE: '752', SI: '705', SK: '703', SM: '674', TR: '792', UA: '804', VA: '336', XK: 'Kosovo',
};
// Too small for 1:50m, or for our frame.
const SMALL = { GI: [-5.35, 36.14] };
// A ring smaller than this many square units is left out, unless it is the largest of its country.
const LEAST_RING = 22;
// Half the edge of the square that stands for a country which is smaller still.
const DOT = 4;
const DETAIL = 7;

const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
const shapes = world.objects.countries.geometries;
const key = (shape) => shape.id ?? shape.properties.name;
const arcsOf = (shape) => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);

// A ring of arcs in degrees.
const degrees = (() => {
  const { scale, translate } = world.transform;
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  return (ring) => ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc]));
})();

const inside = ([x, y], ring) => {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
};

// The United Nations count Crimea to Ukraine (A/RES/68/262), and all of Cyprus to Cyprus; Natural Earth draws who governs.
const russia = shapes.find((shape) => key(shape) === '643');
const crimea = russia.arcs.filter((polygon) => inside([34.1, 45.2], degrees(polygon[0])));
if (crimea.length !== 1) throw new Error('Crimea is not where it was');
russia.arcs = russia.arcs.filter((polygon) => polygon !== crimea[0]);
const members = (code) => {
  const own = shapes.filter((shape) => key(shape) === EUROPE[code]);
  if (code === 'UA') own.push({ type: 'Polygon', arcs: crimea[0] });
  if (code === 'CY') own.push(...shapes.filter((shape) => key(shape) === 'N. Cyprus'));
  return own;
};

// Project and simplify along shared borders, so that no gaps come about.
const far = ([lon, lat]) => lat < 15 || lat > 84 || (lon > 85 || lon < -60);
const { scale, translate } = world.transform;
const projected = {
  ...world,
  arcs: world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return place(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    });
  }),
};
delete projected.transform;
const light = simplify.simplify(simplify.presimplify(projected), DETAIL);

const area = (ring) => ring.reduce((sum, [x, y], i) => {
  const [nx, ny] = ring[(i + 1) % ring.length];
  return sum + (x * ny - nx * y) / 2;
}, 0);

// Sutherland and Hodgman: what of a ring lies in the frame, with a little of its edge so that no border is drawn there.
const EDGE = 12;
const clip = (ring) => {
  const sides = [
    [(p) => p[0] >= -EDGE, (a, b) => at(a, b, 0, -EDGE)],
    [(p) => p[0] <= WIDTH + EDGE, (a, b) => at(a, b, 0, WIDTH + EDGE)],
    [(p) => p[1] >= -EDGE, (a, b) => at(a, b, 1, -EDGE)],
    [(p) => p[1] <= HEIGHT + EDGE, (a, b) => at(a, b, 1, HEIGHT + EDGE)],
  ];
  const at = (a, b, axis, line) => {
    const t = (line - a[axis]) / (b[axis] - a[axis]);
    return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  };
  return sides.reduce((points, [kept, cross]) => points.flatMap((p, i) => {
    const before = points[(i + points.length - 1) % points.length];
    if (kept(p)) return kept(before) ? [p] : [cross(before, p), p];
    return kept(before) ? [cross(before, p)] : [];
  }), ring);
};

const path = (ring) => {
  const rounded = ring.map((p) => p.map(Math.round)).filter((p, i, all) => {
    const before = all[(i + all.length - 1) % all.length];
    return p[0] !== before[0] || p[1] !== before[1];
  });
  if (rounded.length < 3) return '';
  const [first, ...others] = rounded;
  let [x, y] = first;
  const steps = others.map(([nx, ny]) => {
    const step = `${nx - x} ${ny - y}`;
    [x, y] = [nx, ny];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ')}z`.replace(/ -/g, '-');
};

const distance = ([px, py], ring) => Math.min(...ring.map(([ax, ay], i) => {
  const [bx, by] = ring[(i + 1) % ring.length];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = length ? Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length)) : 0;
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
}));

// Where a circle sits well: far from the borders, not far from the middle.
const middle = (ring) => {
  const xs = ring.map((p) => p[0]), ys = ring.map((p) => p[1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const a = area(ring);
  const c = [0, 1].map((axis) => ring.reduce((sum, p, i) => {
    const n = ring[(i + 1) % ring.length];
    return sum + (p[axis] + n[axis]) * (p[0] * n[1] - n[0] * p[1]);
  }, 0) / (6 * a));
  let [best, found] = [-Infinity, c];
  for (let i = 1; i < 40; i++) {
    for (let j = 1; j < 40; j++) {
      const p = [left + ((right - left) * i) / 40, top + ((bottom - top) * j) / 40];
      if (!within(p) || !inside(p, ring)) continue;
      const good = distance(p, ring) - 0.35 * Math.hypot(p[0] - c[0], p[1] - c[1]);
      if (good > best) [best, found] = [good, p];
    }
  }
  return found.map(Math.round);
};

const rings = (geometries) => {
  const { coordinates } = merge(light, geometries);
  return coordinates.flat().map((ring) => clip(ring.slice(0, -1))).filter((ring) => ring.length > 2);
};
// Only what may be near: projected from the other side of the earth, a shape would lie around everything.
const near = (shape) => ({
  type: 'MultiPolygon',
  arcs: arcsOf(shape).filter((polygon) => !degrees(polygon[0]).every(far)),
});

const square = ([x, y]) => [[x - DOT, y - DOT], [x + DOT, y - DOT], [x + DOT, y + DOT], [x - DOT, y + DOT]];
const line = (code, at, drawn) => {
  const [xs, ys] = [0, 1].map((axis) => drawn.flatMap((ring) => ring.map((p) => Math.round(p[axis]))));
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return [code, ...at.map(Math.round), ...box, drawn.map(path).join('')].join('\t');
};
const lines = Object.keys(EUROPE).concat(Object.keys(SMALL)).sort().map((code) => {
  if (SMALL[code]) {
    const at = place(...SMALL[code]);
    return line(code, at, [square(at)]);
  }
  const geometries = members(code).map(near);
  if (!geometries.length) throw new Error(code);
  const all = rings(geometries).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  const drawn = all.filter((ring, i) => i === 0 || Math.abs(area(ring)) >= LEAST_RING);
  if (!all.length || Math.abs(area(all[0])) < 4 * DOT * DOT || !path(all[0])) {
    const ring = degrees(arcsOf(geometries[0])[0][0]);
    const at = place(...[0, 1].map((axis) => ring.reduce((sum, p) => sum + p[axis], 0) / ring.length));
    return line(code, at, [square(at)]);
  }
  return line(code, middle(all[0]), drawn);
});
const european = new Set(Object.values(EUROPE).concat('N. Cyprus'));
const around = shapes.filter((shape) => !european.has(key(shape)) && key(shape) !== '010').map(near)
  .filter((shape) => shape.arcs.length);
lines.push(line('-', [0, 0], rings(around).filter((ring) => Math.abs(area(ring)) >= LEAST_RING)));
writeFileSync(process.argv[2], lines.join('\n') + '\n');
console.log(`${lines.length - 1} countries, ${lines.join('\n').length} bytes`);
