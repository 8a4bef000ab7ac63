// The frame of the map: Lambert's azimuthal equal-area projection around 52° N 10° E, as in EPSG:3035 but on a sphere of
// 6371 km. One unit is two kilometres. `Frame.java` says the same.
export const CENTRE = [10, 52];
export const RADIUS = 6371 / 2;
export const LEFT = -895;
export const TOP = -1125;
export const WIDTH = 2040;
export const HEIGHT = 2050;

const rad = (degrees) => (degrees * Math.PI) / 180;

/** From degrees to units, from the upper left corner. */
export const place = (longitude, latitude) => {
  const [l, p, p0] = [rad(longitude - CENTRE[0]), rad(latitude), rad(CENTRE[1])];
  const k = Math.sqrt(2 / (1 + Math.sin(p0) * Math.sin(p) + Math.cos(p0) * Math.cos(p) * Math.cos(l)));
  return [
    RADIUS * k * Math.cos(p) * Math.sin(l) - LEFT,
    -RADIUS * k * (Math.cos(p0) * Math.sin(p) - Math.sin(p0) * Math.cos(p) * Math.cos(l)) - TOP,
  ];
};

export const within = ([x, y]) => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
