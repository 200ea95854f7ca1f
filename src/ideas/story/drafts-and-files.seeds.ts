import { sql } from "kysely";
import sharp from "sharp";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { aheadOf } from "#platform/start/ahead.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { cast } from "#people";
import { processIds, plainPdf } from "#processes";
import { attachDocument, attachPicture, draftHolder, type Holder, proposalHolder } from "../write/draft-files.command.ts";
import { ideaNamed } from "./ideas/ideas-2025.ts";
import { ideasOf } from "./ideas/ideas-elsewhere.ts";

/** Private addresses of the demo: a draft of somebody who has not signed in, an invitation to sign an idea. */
const storyTokens = { draft: "demonstration-brouillon-0000000001", invitation: "demonstration-cosigner-00000000001" } as const;

const storyDraft = "78000000-0000-4000-8000-000000000001";

/** What people write besides filing: versions, pictures, drafts, invitations to sign, files of another platform. */
export async function plantWritten({ db, files }: Pick<SeedContext, "db" | "files">): Promise<void> {
  const lane = ideasOf("budget2027").find(({ title }) => title === "Une vraie piste cyclable avenue des Métiers")!;
  await rewrite(db, lane.id);
  await sign(db, lane.id);
  await plantDrafts(db);
  await plantImports(db);
  if (files) await hangFiles(db, files, lane.id);
}

/** A second version of an open idea, with its reason. */
async function rewrite(db: Db, id: string): Promise<void> {
  const body =
    "La bande peinte sert de stationnement. Une piste séparée par une bordure, du canal à la gare, rendrait le trajet possible avec des enfants.\n\nLes commerçants demandent deux places de livraison\u00a0: le plan joint les garde.";
  await sql`
    update ideas.proposal set body = ${body}, version = 2, cost_cents = 6800000, updated_at = filed_at + interval '2 days' where id = ${id}`.execute(db);
  await sql`
    insert into ideas.proposal_version (proposal_id, number, title, body, category_id, commune_code, latitude, longitude, address, cost_cents, why, by, at)
    select id, 2, title, body, category_id, commune_code, latitude, longitude, address, cost_cents, 'Deux places de livraison ajoutées après une réunion avec les commerçants.', ${cast.amina.id}, updated_at
    from ideas.proposal where id = ${id}`.execute(db);
  await sql`
    insert into ideas.journey (proposal_id, at, act, by, as_whom, words)
    select id, updated_at, 'edited', ${cast.amina.id}, signature, 'Deux places de livraison ajoutées après une réunion avec les commerçants.' from ideas.proposal where id = ${id}`.execute(
    db,
  );
}

/** One signs with the author, one has not answered. */
async function sign(db: Db, id: string): Promise<void> {
  await sql`
    insert into ideas.coauthor (proposal_id, person_id, email, token_hash, state, signature, invited_at, answered_at) values
      (${id}, ${cast.bilal.id}, null, null, 'accepted', 'Bilal V.', now() - interval '20 days', now() - interval '19 days'),
      (${id}, null, ${cast.farid.email}, ${hashOfToken(storyTokens.invitation)}, 'invited', null, now() - interval '2 days', null)`.execute(db);
  await sql`
    insert into ideas.journey (proposal_id, at, act, by, as_whom) values (${id}, now() - interval '19 days', 'coauthor_joined', ${cast.bilal.id}, 'Bilal V.')`.execute(
    db,
  );
}

async function plantDrafts(db: Db): Promise<void> {
  const mine = {
    titre: "Des arbres fruitiers le long du canal",
    texte: "Le quai est nu. Des pruniers et des poiriers le long du chemin…",
    theme: "nature",
    commune: "59512",
  };
  const nobody = { titre: "Une fontaine place de la Craie", texte: "L’été, il n’y a pas un point d’eau." };
  await sql`
    insert into ideas.draft (id, process_id, person_id, token_hash, fields, created_at, updated_at) values
      (${storyDraft}, ${processIds.budget2027.id}, ${cast.amina.id}, null, ${JSON.stringify(mine)}::jsonb, now() - interval '3 days', now() - interval '1 day'),
      (gen_random_uuid(), ${processIds.budget2027.id}, null, ${hashOfToken(storyTokens.draft)}, ${JSON.stringify(nobody)}::jsonb, now() - interval '4 days', now() - interval '4 days'),
      (gen_random_uuid(), ${processIds.lilleSchools.id}, ${cast.elif.id}, null, ${JSON.stringify({ titre: "Une mare dans la cour" })}::jsonb, now() - interval '40 days', now() - interval '30 days')`.execute(
    db,
  );
}

const report = {
  ...{ read: 42, created: 38, changed: 0, unchanged: 2, rejected: 2, ignored: ["votes", "url"] },
  rejections: [
    { line: 12, reference: "P-11", field: "title", remark: "no_title", said: "Vélo" },
    { line: 30, reference: "P-29", field: "commune", remark: "unknown_commune", said: "Ypres" },
  ],
  left: [{ line: 8, reference: "P-7", field: "cost", remark: "wrong_cost", said: "à chiffrer" }],
};

/** One file in each state that a page shows. */
async function plantImports(db: Db): Promise<void> {
  const process = processIds.roubaixBox.id;
  const mapping = JSON.stringify({ source: "Ancienne boîte à idées", columns: { reference: "id", title: "titre", body: "texte" } });
  const at = (n: number) => `79000000-0000-4000-8000-00000000000${n}`;
  const task = at(9);
  await sql`
    insert into ideas.proposal_import (id, process_id, task_id, trial_id, file_name, mapping, dry_run, started_by, started_at, finished_at, refusal, report) values
      (${at(1)}, ${process}, ${task}, null, 'boite-2024.csv', ${mapping}::jsonb, true, ${cast.denis.id}, now() - interval '9 days', now() - interval '9 days', null, ${JSON.stringify(report)}::jsonb),
      (${at(2)}, ${process}, ${task}, ${at(1)}, 'boite-2024.csv', ${mapping}::jsonb, false, ${cast.denis.id}, now() - interval '8 days', now() - interval '8 days', null,
        ${JSON.stringify({ ...report, created: 0, unchanged: 40 })}::jsonb),
      (${at(3)}, ${process}, ${task}, null, 'boite-2023.csv', ${mapping}::jsonb, true, ${cast.denis.id}, now() - interval '10 days', now() - interval '10 days', 'broken', null)`.execute(
    db,
  );
}

/** A street with a lane, a square with its trees. */
function draw(sky: string, ground: string, marks: string): Promise<Buffer> {
  const gables = [60, 400, 740].map((x) => `<path fill="#842816" d="M${x} 560V330h50v-45h50v-45h90v45h50v45h50v230z"/>`).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><path fill="${sky}" d="M0 0h1200v800H0z"/>${gables}<path fill="${ground}" d="M0 560h1200v240H0z"/>${marks}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
const lanes = '<path fill="#17624f" d="M0 690h1200v60H0z"/><path stroke="#fff" stroke-width="8" stroke-dasharray="60 40" d="M0 625h1200"/>';
const trees = [180, 420, 660, 900]
  .map((x) => `<path fill="#8a4b16" d="M${x} 560h18v120h-18z"/><circle fill="#17624f" cx="${x + 9}" cy="530" r="70"/>`)
  .join("");

/** Drawn, not taken: two for ideas that were filed, one for a draft. */
export const drawnPictures = aheadOf(() =>
  Promise.all([draw("#e0eaf6", "#85807a", lanes), draw("#fbe9bd", "#ddd3c2", trees), draw("#e0eaf6", "#8fb7c9", trees)]),
);

async function hangFiles(db: Db, files: Files, laneId: string): Promise<void> {
  const [avenue, square, bank] = await drawnPictures.take();
  const picture = async (content: Buffer) => new File([new Uint8Array(content)], "dessin.png", { type: "image/png" });
  // A seed runs inside a transaction: the rows of files are kept with it.
  const hang = async (holder: Holder, content: Buffer, title: string) => attachPicture(db, files, holder, await picture(content), title);
  await hang(proposalHolder(laneId), avenue, "L’avenue redessinée\u00a0: une piste verte séparée de la chaussée");
  await hang(proposalHolder(ideaNamed("De l’ombre sur la place de la Navette").id), square, "La place avec quatre grands arbres");
  await hang(draftHolder(storyDraft), bank, "");
  const plan = new File([new Uint8Array(plainPdf("Plan de l’avenue", ["Deux places de livraison.", "Une piste de chaque côté."]))], "Plan de l’avenue.pdf", {
    type: "application/pdf",
  });
  await attachDocument(db, files, proposalHolder(laneId), plan, 1_000_000);
}
