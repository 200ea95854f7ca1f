import sharp from "sharp";

import { createQueue } from "./queue.ts";

interface ImageRules {
  /** The image is made smaller to fit in, never larger. */
  readonly width: number;
  readonly height: number;
  readonly format: "webp" | "jpeg" | "avif";
  /** 1 to 100; 80 unless said. */
  readonly quality?: number;
}

export type ResizeOutcome = { ok: true; content: Uint8Array; width: number; height: number } | { ok: false; problem: "not_an_image" | "too_many_pixels" };

const formats = ["jpeg", "png", "webp", "gif", "heif"];

/** A few kilobytes may unpack to gigabytes: telephones take pictures of 48 million pixels. */
const maxPixels = 60_000_000;

/** Unpacked, a picture takes hundreds of megabytes: two at a time, and no more wait than are done in a few seconds. */
const inTurn = createQueue(2, 20);

/**
 * Turns the picture upright, makes it fit, and leaves out what it says of where, when and with what it was taken.
 * @throws Refused 503 when too many wait.
 */
export const resizeImage = (content: Uint8Array, rules: ImageRules): Promise<ResizeOutcome> => inTurn(() => resize(content, rules));

async function resize(content: Uint8Array, { width, height, format, quality = 80 }: ImageRules): Promise<ResizeOutcome> {
  try {
    const size = await sharp(content, { limitInputPixels: false }).metadata();
    if (!formats.includes(size.format)) return { ok: false, problem: "not_an_image" };
    if (size.width * size.height > maxPixels) return { ok: false, problem: "too_many_pixels" };
    const { data, info } = await sharp(content, { limitInputPixels: maxPixels, failOn: "error", autoOrient: true })
      .resize({ width, height, fit: "inside", withoutEnlargement: true })
      .toFormat(format, { quality })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, content: data, width: info.width, height: info.height };
  } catch {
    // sharp says in many ways that bytes are no picture, or only the beginning of one.
    return { ok: false, problem: "not_an_image" };
  }
}
