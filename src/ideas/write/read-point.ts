import type { Point } from "#territory";

const decimal = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const shapes = [
  // As maps write it, latitude first: "50.6942, 3.1746".
  new RegExp(`^${decimal}\\s*[,;\\s]\\s*${decimal}$`),
  // A link of OpenStreetMap, by its marker or its view; and of maps that write "@latitude,longitude".
  new RegExp(`[?&]mlat=${decimal}.*[?&]mlon=${decimal}`),
  new RegExp(`#map=\\d{1,2}(?:\\.\\d+)?/${decimal}/${decimal}`),
  new RegExp(`@${decimal},${decimal}`),
];

/** A point as it was pasted: coordinates, or the address of a map. Null when none can be read. */
export function readPoint(typed: string): Point | null {
  const text = typed.trim().replace(/(\d),(\d+)\s*[;\s]\s*(\d+),(\d)/, "$1.$2 $3.$4");
  for (const shape of shapes) {
    const [, first, second] = shape.exec(text) ?? [];
    if (first === undefined || second === undefined) continue;
    const [latitude, longitude] = [Number(first), Number(second)];
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  }
  return null;
}

/** Names that cameras and people give to files: they tell nothing of what is seen. */
const saysNothing = /^(?:img|dsc|dcim|photo|image|picture|screenshot|capture|foto|afbeelding)?[\s\d_().-]*(?:\.\w{2,5})?$|\.(?:jpe?g|png|webp|avif|heic)$/i;

export const saysWhatIsSeen = (title: string): boolean => title.length >= 3 && title.length <= 300 && !saysNothing.test(title);
