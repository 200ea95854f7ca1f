import { sql } from "kysely";
import sharp from "sharp";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { makePicture } from "#platform/files/picture.ts";
import { aheadOf } from "#platform/start/ahead.ts";

/** A street in the evening, its lamp out: drawn, since the demo shows no real street. */
const street = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 1200 900">
  <rect width="1200" height="900" fill="#2b3950"/><rect y="720" width="1200" height="180" fill="#1b2432"/>
  <path d="M0 720V420h60v-40h60v-40h60v40h60v40h60v300zM760 720V380h70v-50h70v-50h80v50h70v50h70v340z" fill="#842816"/>
  <path d="M60 500h50v70H60zM180 500h50v70h-50zM840 470h60v80h-60zM960 470h60v80h-60z" fill="#f0c55c"/>
  <path d="M590 720V260h20v460zM520 250q80-70 160 0z" fill="#11161f"/><rect x="545" y="250" width="110" height="46" fill="#4b5464"/>
  <path d="M560 262l80 24M560 286l80-24" stroke="#fbf8f2" stroke-width="5"/></svg>`;

const lampPicture = "5d000000-0000-4000-8000-000000000001";

export const lampDrawing = aheadOf(async () => {
  const made = await makePicture(await sharp(Buffer.from(street)).png().toBuffer());
  if (!made.ok) throw new Error(`a drawing of the demo is no picture: ${made.problem}`);
  return made.picture;
});

/** The question about a street lamp shows it. */
export async function plantPicture(db: Db, files: Files, inquiryId: string): Promise<void> {
  const { large, sha256 } = await lampDrawing.take();
  const kept = await files.put(large, { name: "lampe.webp", room: "inquiries", accept: ["image/webp"], maxBytes: 8_000_000 }, db);
  if (!kept.ok) throw new Error(`a drawing of the demo was refused: ${kept.problem}`);
  await sql`
    insert into inquiries.picture (id, inquiry_id, file_id, sha256, shows)
    values (${lampPicture}, ${inquiryId}, ${kept.file.id}, ${sha256.toString("hex")}, ${"Dessin de la rue le soir\u00a0: la lampe devant le numéro 12 est éteinte."})`.execute(
    db,
  );
  await sql`insert into inquiries.journal (inquiry_id, act, side) values (${inquiryId}, 'picture', 'asker')`.execute(db);
}
