import { resizeImage } from "./image.ts";

/** In pixels: what lists and cards ask for, beside the two sizes that are kept; the last where a file is kept as it came. */
export const narrowWidths = [320, 640, 1600] as const;
export type NarrowWidth = (typeof narrowWidths)[number];

/** Made when first asked for, from a picture that is kept: the last hundred, of ten to two hundred kilobytes each. */
const made = new Map<string, Uint8Array>();
const most = 100;

/** The picture as WebP in that width at most; null when it can't be read. */
export async function narrowPicture(id: string, width: NarrowWidth, content: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  const key = `${id} ${width}`;
  const known = made.get(key);
  if (known) return known;
  const narrow = await resizeImage(await content(), { width, height: width, format: "webp" });
  if (!narrow.ok) return null;
  if (made.size >= most) made.delete(made.keys().next().value!);
  made.set(key, narrow.content);
  return narrow.content;
}
