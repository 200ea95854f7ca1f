import type { Db } from "../db/db.ts";
import type { Files } from "./files.ts";
import { largestPicture, type Picture } from "./picture.ts";

/** Keeps both sizes of a picture of ours for a room, and gives the columns that hold their keys. `name`: of the files, without an ending. */
export async function keepPicture(
  files: Files,
  { large, small }: Pick<Picture, "large" | "small">,
  { name, room }: { readonly name: string; readonly room: string },
  trx: Db,
): Promise<{ readonly file_id: string; readonly small_file_id: string }> {
  const keep = async (content: Uint8Array) => {
    const kept = await files.put(content, { name: `${name}.webp`, room, accept: ["image/webp"], maxBytes: largestPicture }, trx);
    if (!kept.ok) throw new Error(`our own picture was refused: ${kept.problem}`);
    return kept.file.id;
  };
  return { file_id: await keep(large), small_file_id: await keep(small) };
}
