import { sql } from "kysely";

import { cast } from "#people";
import { nothing, some, told, words } from "../story-rows.testing.ts";
import { hidden } from "./hidden.examples.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/participer/:process/idees": ["/participer/budget-participatif-2025/idees", "/participer/budget-participatif-2025/idees?q=verger&page=2"],
    "/participer/:process/idees/carte": ["/participer/budget-participatif-2025/idees/carte"],
    "/participer/:process/idees/:proposal": ["/participer/budget-participatif-2025/idees/137", "/participer/budget-participatif-2025/idees/1"],
    "/participer/:process/idees/:proposal/versions": ["/participer/budget-participatif-2025/idees/1/versions"],
    "/participer/:process/idees/:proposal/commentaires": ["/participer/budget-participatif-2025/idees/1/commentaires"],
    "/participer/:process/deposer": ["/participer/budget-participatif-2026-2027/deposer"],
    "/participer/:process/deposer/:draft": ["/participer/budget-participatif-2026-2027/deposer/demonstration-brouillon-0000000001"],
    "/participer/cosigner/:token": ["/participer/cosigner/demonstration-cosigner-00000000001"],
    "/participer/:process/idees/:proposal/affiche": ["/participer/budget-participatif-2026-2027/idees/2/affiche"],
    "/participer/:process/idees/:proposal/partager": ["/participer/budget-participatif-2026-2027/idees/2/partager"],
    "/participer/:process/jury": ["/participer/budget-participatif-2025/jury"],
    "/participer/:process/realisations": ["/participer/budget-participatif-2025/realisations"],
    "/participer/doublons/reponse/:token": ["/participer/doublons/reponse/demonstration-reunir-deux-idees-0001"],
  },
  apart: {
    "no HTML of ours": ["/participer/:process/idees/:proposal/documents/:file", "/participer/idees/plan/:commune.svg"],
    "only takes what a form sends, and leads elsewhere when it is opened": ["/participer/:process/deposer/semblables"],
    // proposals.test.ts
    "there only after an act, and looked at in its journey": ["/participer/:process/deposer/:draft/verifier"],
  },
  signedIn: {
    amina: [
      "/participer/budget-participatif-2026-2027/idees/2-x/commentaires?tri=discussed&page=2",
      "/participer/budget-participatif-2026-2027/idees/2-x/commenter",
      "/participer/budget-participatif-2026-2027/idees/2-x/soutenir",
      "/participer/budget-participatif-2026-2027/idees/2-x/suivre",
      "/mon-espace/participations",
      "/participer/instruction/jury/ancienne-filature",
      "/participer/instruction/jury/ancienne-filature/1",
      "/participer/doublons/7f000000-0000-4000-8000-000000000008",
      "/participer/budget-participatif-2026-2027/idees/2-une-vraie-piste-cyclable-avenue-des-metiers/modifier",
      "/participer/budget-participatif-2026-2027/idees/2-une-vraie-piste-cyclable-avenue-des-metiers/fichiers",
      "/participer/budget-participatif-2026-2027/idees/2-une-vraie-piste-cyclable-avenue-des-metiers/retirer",
      "/participer/budget-participatif-2026-2027/idees/2-une-vraie-piste-cyclable-avenue-des-metiers/coauteurs",
    ],
    elif: [
      "/participer/budget-participatif-2025/idees/50-l-atelier-ou-l-on-repare-ensemble/contester",
      "/participer/budget-participatif-2025/idees/50-l-atelier-ou-l-on-repare-ensemble/repondre-aux-services",
      "/participer/budget-participatif-2025/idees/50-l-atelier-ou-l-on-repare-ensemble/temoigner",
    ],
    gaelle: ["/participer/instruction/etudes", "/participer/instruction/etudes → /participer/instruction/etudes/[0-9a-f-]{36}"],
    chloe: [
      "/participer/instruction/demarche/budget-participatif-2026-2027/doublons",
      "/participer/instruction/demarche/budget-participatif-2026-2027/contributions",
      "/participer/instruction/demarche/budget-participatif-2025/recevabilite",
      "/participer/instruction/demarche/budget-participatif-2025/avis",
      "/participer/instruction/demarche/budget-participatif-2025/etudes",
      "/participer/instruction/demarche/budget-participatif-2025/jury",
      "/participer/instruction/demarche/budget-participatif-2025/contestations",
      "/participer/instruction/demarche/budget-participatif-2025/attribution",
      "/participer/instruction/demarche/budget-participatif-2025/reponses",
      "/participer/instruction/demarche/budget-participatif-2025/realisations",
      "/participer/instruction/demarche/boite-a-idees-roubaix/import/79000000-0000-4000-8000-000000000001",
      "/participer/instruction/etape/71000000-0000-4000-8000-000000000102/criteres",
      "/participer/instruction/idee/74000000-0000-4000-8000-000000000050",
      "/participer/instruction/idee/74000000-0000-4000-8000-000000000050/recevabilite",
      "/participer/instruction/idee/74000000-0000-4000-8000-000000000050/etude",
      "/participer/instruction/idee/74000000-0000-4000-8000-000000000050/reponse",
      "/participer/instruction/idee/74000000-0000-4000-8000-000000000050/liens",
      "/participer/instruction/idee/74000000-0000-4000-8000-000000000050/realisation",
      "/participer/instruction/idee/75000000-0000-4000-8000-000000002003/scinder",
      "/participer/instruction/competence",
      "/participer/instruction/avis",
      "/participer/instruction/avis/77000000-0000-4000-8000-000000000001",
      "/participer/instruction/contestation/7f000000-0000-4000-8000-000000000001",
      "/participer/instruction/doublons/7f000000-0000-4000-8000-000000000001",
      "/participer/instruction/doublons/7f000000-0000-4000-8000-000000000007",
      "/participer/instruction/doublons/7f000000-0000-4000-8000-000000000008",
      "/participer/instruction/doublons/7f000000-0000-4000-8000-000000000009",
      "/participer/instruction/doublons/7f000000-0000-4000-8000-000000000010",
      "/participer/instruction/doublons/7f000000-0000-4000-8000-000000000011",
      "/participer/instruction/demarche/budget-participatif-2026-2027/doublons?liste=decidees",
      "/participer/instruction/demarche/budget-participatif-2026-2027/contributions/nouvelle",
      "/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005",
      "/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005/saisir",
      "/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005/saisir?quoi=soutiens",
      "/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005/saisir?quoi=commentaire",
      "/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005/importer",
      "/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005/imports/7d000000-0000-4000-8000-000000000900",
      "/participer/instruction/demarche/boite-a-idees-roubaix/import",
      "/participer/instruction/idee/74000000-0000-4000-8000-000000000050/competence",
      "/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005 → /participer/instruction/contributions/[0-9a-f-]{36}/rayer/[0-9a-f-]{36}",
    ],
  },
  openToAll: [
    // Everybody may support, follow and discuss; each act is the person's own.
    "/participer/:process/idees/:proposal/soutenir",
    "/participer/:process/idees/:proposal/temoigner",
    "/participer/:process/idees/:proposal/suivre",
    "/participer/:process/idees/:proposal/commenter",
  ],
  hidden,
  async refusals(db) {
    const people = Object.values(cast).map(({ id }) => id);
    const idea = await some(
      db,
      sql`select p.slug as process, i.number || '-' || i.slug as proposal, i.id::text as id, i.number::text as number
        from ideas.proposal i join processes.process p on p.id = i.process_id
        where i.state in ('filed', 'admissible', 'feasible') and p.state = 'published'
        order by i.author_id = any(${people}::uuid[]) desc nulls last, i.filed_at desc limit 1`,
    );
    const jury = await some(
      db,
      sql`select p.slug as process, '1' as number from processes.stage s join processes.process p on p.id = s.process_id
        where s.kind = 'jury' and p.state = 'published'
        order by exists (select from ideas.juror j where j.stage_id = s.id and j.person_id = any(${people}::uuid[])) desc, p.slug limit 1`,
    );
    const entry = await some(db, sql`select id::text as entry from ideas.entry where source_id = ${told("7d", 5)} and struck_at is null limit 1`);
    const process = { ...nothing, process: idea["process"]! };
    const budget = "budget-participatif-2025";
    return {
      params: {
        "/participer/idees/plan/:commune.svg": { commune: "59512" },
        "/participer/:process": process,
        "/participer/:process/deposer": process,
        "/participer/:process/idees/:proposal": idea,
        "/participer/:process/idees/:proposal/repondre-aux-services": { process: budget, proposal: "50-l-atelier-ou-l-on-repare-ensemble" },
        "/participer/:process/jury": jury,
        "/participer/instruction/jury": jury,
        "/participer/doublons/:pair": { pair: told("7f", 8) },
        "/participer/instruction/demarche/:process": process,
        "/participer/instruction/demarche/:process/import/:run": { process: "boite-a-idees-roubaix", run: told("79", 1) },
        "/participer/instruction/demarche/:process/jury": { process: budget },
        // Only of what is delivered.
        "/participer/:process/idees/:proposal/temoigner": { process: "budget-participatif-2025", proposal: "50-l-atelier-ou-l-on-repare-ensemble" },
        "/participer/instruction/contributions/:source": { ...entry, source: told("7d", 5), run: told("7d", 900) },
        "/participer/instruction/etape/:stage/criteres": { stage: told("71", 102) },
        "/participer/instruction/idee/:id": idea,
        "/participer/instruction/idee/:id/etude": { id: told("74", 50) },
        "/participer/instruction/idee/:id/realisation": { id: told("74", 50) },
        "/participer/instruction/etudes/:id": await some(
          db,
          sql`select id::text from ideas.assessment where assessor_id = ${cast.gaelle.id} order by id limit 1`,
        ),
        "/participer/instruction/avis/:id": await some(db, sql`select id::text from ideas.opinion order by id limit 1`),
        "/participer/instruction/contestation/:id": await some(db, sql`select id::text from ideas.contest order by id limit 1`),
        "/participer/instruction/doublons/:pair": await some(db, sql`select id::text as pair from ideas.duplicate order by id limit 1`),
      },
      secrets: await words(
        db,
        sql`select words from ideas.internal_note union select conflict from ideas.jury_sheet where conflict is not null
          union select email from ideas.contact where email is not null union select email from ideas.coauthor where email is not null`,
      ),
    };
  },
  words: [
    ["idée, contribution", "proposal", "what a resident files in a process"],
    ["brouillon, coauteur", "draft, co-author", "kept while typing; invited, and must accept"],
    ["soutien (d’une idée)", "support", "one per person; may be taken back"],
    ["réunir, défaire la réunion, scinder", "merge, un-merge, split", "two ideas become one, and back; one idea becomes several"],
    ["registre, source, feuille", "ledger, source, sheet", "what came by paper, desk, phone, workshop or file, beside the web"],
    ["recevabilité", "admissibility", "whether an idea may go on, by published criteria"],
    ["échelon compétent", "routing", "the commune or the metropolis that can decide"],
    ["avis de la commune", "opinion", "favourable, with conditions, unfavourable; or silence"],
    ["étude de faisabilité, avis d’un service", "study, assessment", "one owner concludes; each service says technical, legal, financial"],
    ["jury, juré, feuille de notes, procès-verbal", "jury, juror, sheet, record", "judging feasible ideas by weighted criteria"],
    ["contestation", "contest (of an idea), challenge (of a vote)", "asks that a decision or a result be looked at again"],
    ["attribution, enveloppe", "award, envelope", "the money given to an idea; all the money there is"],
    ["réponse officielle", "official answer", "accepted, in part, refused, with reasons, to every idea at its end"],
    ["réalisation, jalon", "delivery, milestone", "what is built of an awarded idea; a date of a process"],
    ["témoignage", "testimony", "what a resident says that a delivered idea changed"],
  ],
};

export default examples;
