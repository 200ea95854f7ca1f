import sharp from "sharp";

interface ImageRules {
  /** The image is made smaller to fit in, never larger. */
  readonly width: number;
  readonly height: number;
  readonly format: "webp" | "jpeg" | "avif";
}

export type Resized = { ok: true; content: Uint8Array; width: number; height: number } | { ok: false; problem: "not_an_image" | "too_many_pixels" };

const formats = ["jpeg", "png", "webp", "gif", "heif"];

/** A few kilobytes may unpack to gigabytes: the largest phone picture is 200 million pixels, nobody needs half of it. */
const maxPixels = 100_000_000;

/** Turns the picture upright, makes it fit, and leaves out what it says of where, when and with what it was taken. */
export async function resizeImage(content: Uint8Array, { width, height, format }: ImageRules): Promise<Resized> {
  try {
    const size = await sharp(content, { limitInputPixels: false }).metadata();
    if (!formats.includes(size.format)) return { ok: false, problem: "not_an_image" };
    if (size.width * size.height > maxPixels) return { ok: false, problem: "too_many_pixels" };
    const { data, info } = await sharp(content, { limitInputPixels: maxPixels, failOn: "error", autoOrient: true })
      .resize({ width, height, fit: "inside", withoutEnlargement: true })
      .toFormat(format)
      .toBuffer({ resolveWithObject: true });
    return { ok: true, content: data, width: info.width, height: info.height };
  } catch {
    // sharp says in many ways that bytes are no picture, or only the beginning of one.
    return { ok: false, problem: "not_an_image" };
  }
}
