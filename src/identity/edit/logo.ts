import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { resizeImage } from "#platform/files/image.ts";
import type { Identity } from "../identity.ts";

/** In bytes. */
const largestLogo = 2_000_000;

/** Twice what a page shows. */
const bounds = { width: 480, height: 160, format: "webp" } as const;

/**
 * Keeps a logo as pixels: what a drawing could hold besides (scripts, addresses, hidden text) is not in them, and SVG is refused before.
 * Null for what is no picture.
 */
export async function keepLogo(db: Db, files: Files, file: File): Promise<Omit<NonNullable<Identity["logo"]>, "alt"> | null> {
  if (file.size > largestLogo) return null;
  const resized = await resizeImage(await file.bytes(), bounds);
  if (!resized.ok) return null;
  const { content, width, height } = resized;
  const kept = await files.put(content, { name: "logo.webp", room: "identity", accept: ["image/webp"], maxBytes: largestLogo }, db);
  if (!kept.ok) throw new Error(`our own picture was refused: ${kept.problem}`);
  return { fileId: kept.file.id, width, height };
}
