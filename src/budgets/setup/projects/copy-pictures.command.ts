import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { NewProject } from "./insert-projects.command.ts";
import { savePicture, smallPicture } from "./projects.command.ts";

interface Copying {
  readonly db: Db;
  readonly files: Files;
  readonly voteId: string;
  readonly by: string;
}

/** The picture of an idea becomes one of the vote: what happens to the idea afterwards does not change what people vote on. */
export async function copyPictures({ db, files, voteId, by }: Copying, projects: readonly NewProject[], numbers: readonly number[]): Promise<void> {
  for (const [at, { picture }] of projects.entries()) {
    const fileId = picture && /[0-9a-f-]{36}/.exec(picture.href)?.[0];
    const kept = fileId ? await files.get(fileId) : null;
    if (!picture || !kept) continue;
    const small = await smallPicture(new Uint8Array(await new Response(kept.stream).arrayBuffer()));
    if (small) await savePicture(db, files, { voteId, by }, numbers[at]!, { content: small, alt: picture.alt.slice(0, 300).padEnd(3, ".") });
  }
}
