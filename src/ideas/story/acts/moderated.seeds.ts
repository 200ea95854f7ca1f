import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { plantCase } from "#moderation";
import { cast } from "#people";
import { aboutComment, crowd, processIds, plantComments } from "#processes";
import { proposalSubject, recountComments } from "../../proposal.subject.ts";
import { findReported } from "../../proposal.reportable.ts";
import { ideasOf } from "../ideas/ideas-elsewhere.ts";
import { plantProposals } from "../ideas/plant-proposals.ts";
import { commentId } from "./comments.seeds.ts";

/** Cases about comments and ideas: to decide, held by a brake, hidden, hidden and contested, kept. */
export async function plantModerated(db: Db): Promise<void> {
  const [first, , third] = ideasOf("budget2027");
  const [reported, held, hidden, contested] = await plantOffences(db, [first!.id, third!.id]);
  const comment = async (id: string) => ({ kind: "comment", id, thing: (await aboutComment(db, { commentSubjects: [proposalSubject] }, id))! });
  const byReader = (rule: "respect" | "spam" | "subject", words: string) => [{ rule, words, by: crowd[590]!.id }];
  await plantCase(db, {
    ...(await comment(reported!)),
    daysAgo: 1,
    reports: byReader("respect", "Ce commentaire vise une personne que tout le monde reconnaît."),
  });
  await plantCase(db, { ...(await comment(held!)), daysAgo: 0, brakes: ["links", "new_account"] });
  await plantCase(db, {
    ...(await comment(hidden!)),
    ...{ daysAgo: 6, reports: byReader("respect", "Il accuse un voisin nommé de vol.") },
    decision: {
      by: cast.ines.id,
      daysAgo: 5,
      outcome: "hidden",
      rule: "respect",
      statement: "Le commentaire accuse une personne sans rien qui l’appuie. Les idées se discutent, les personnes se respectent.",
    },
  });
  await plantCase(db, {
    ...(await comment(contested!)),
    ...{ daysAgo: 9, reports: byReader("subject", "Sans rapport avec l’idée.") },
    decision: {
      by: cast.ines.id,
      daysAgo: 8,
      outcome: "hidden",
      rule: "subject",
      statement: "Le commentaire parle d’un match de football, pas de l’atelier de couture proposé.",
    },
    appeal: { by: crowd[581]!.id, daysAgo: 7, words: "Le match avait lieu sur la place en question\u00a0: c’était pour dire qu’elle est petite." },
  });
  await plantReportedIdea(db);
  for (const idea of [first!, third!]) await recountComments(db, idea.id);
}

/** What was written that should not stay, or may: fixed identifiers, above those of the other comments of the story. */
async function plantOffences(db: Db, [first, third]: readonly [string, string]): Promise<string[]> {
  const told = [
    [first, "Celui qui tient le kiosque sait très bien pourquoi la place est sale, et il n’est pas le seul de sa famille.", 2],
    [first, "Nos pavés drainants à prix cassés\u00a0: https://paves.example/a https://paves.example/b https://paves.example/c", 0],
    [first, "Demandez à M. Untel où sont passés les pavés du chantier, il les vend chez lui.", 7],
    [third, "Deux à un, et encore, l’arbitre dormait.", 10],
  ] as const;
  const rows = told.map(([proposal, body, days], at) => {
    const { id: author, signature } = crowd[580 + ((at + 2) % 4)]!;
    return { id: commentId(990, at), proposal, body, author, signature, at: new Date(Date.now() - (days * 24 + 2) * 3_600_000) };
  });
  await plantComments(db, rows);
  return rows.map(({ id }) => id);
}

/** One idea that somebody reported, one that was hidden. */
async function plantReportedIdea(db: Db): Promise<void> {
  const reported = ideasOf("budget2027").find(({ number }) => number === 23)!;
  const spam = await plantSpam(db);
  const about = async (id: string) => ({ kind: "proposal", id, thing: (await findReported(db, id))! });
  await plantCase(db, {
    ...(await about(reported.id)),
    ...{ daysAgo: 2, reports: [{ rule: "deception", words: "Les carrières sont murées depuis longtemps, l’auteur le sait.", by: crowd[591]!.id }] },
  });
  await plantCase(db, {
    ...(await about(spam)),
    ...{ daysAgo: 12, reports: [{ rule: "spam", words: "C’est une publicité.", by: crowd[592]!.id }] },
    decision: {
      ...{ by: cast.jonas.id, daysAgo: 11, outcome: "hidden", rule: "spam" },
      statement: "Le texte vend un abonnement et ne propose rien à la commune. Une idée peut être déposée sans réclame.",
    },
  });
}

async function plantSpam(db: Db): Promise<string> {
  const id = "7f300000-0000-4000-8000-000000000001";
  const siblings = ideasOf("roubaixBox");
  const author = crowd[583]!;
  const { rows } = await sql<{ code: string | null }>`select commune_code as code from ideas.proposal where id = ${siblings[0]!.id}`.execute(db);
  await plantProposals(db, [
    {
      ...{ id, processId: processIds.roubaixBox.id, number: siblings.length + 1, title: "Gagnez un an de vélo électrique" },
      body: "Souscrivez avant dimanche à notre abonnement, offre réservée aux habitants, code promo inclus.",
      categoryId: processIds.roubaixBox.categories.life,
      ...{ commune: null, address: null, costCents: null, authorId: author.id, authorKind: "resident", signature: author.signature, channel: "web" },
      ...{ level: "commune", filedAt: new Date(Date.now() - 13 * 86_400_000), state: "filed", reason: null },
    },
  ]);
  await sql`update ideas.proposal set commune_code = ${rows[0]!.code} where id = ${id}`.execute(db);
  return id;
}
