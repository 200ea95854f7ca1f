import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { acts, goes, type PersonalRegister, signed, type Who } from "#platform/personal/register.ts";
import { withdrawIn } from "../own/own.command.ts";

/** They withdraw from every draw, as by their own link: before the seal nothing is left, after it a number. */
async function forgetCandidate(trx: Db, { id }: Who): Promise<void> {
  const { rows } = await sql<{ id: string; assemblyId: string }>`
    select id, assembly_id as "assemblyId" from assemblies.candidate where person_id = ${id} order by assembly_id`.execute(trx);
  for (const one of rows) {
    await sql`select from assemblies.assembly where id = ${one.assemblyId} for update`.execute(trx);
    await withdrawIn(trx, null, one.id);
  }
}

/** Who registered for a draw, and who was drawn. */
export const assembliesRegister: PersonalRegister = {
  area: "assemblies",
  file: "assemblies",
  notPersonal: {
    "assemblies.assembly": {
      why: "what the house announces of an assembly, and the salt under which homes are compared",
      columns: ["title", "question", "asks", "owner_service", "salt", "handed_words", "reason"],
    },
    "assemblies.draw": {
      why: "numbers, rules and witnesses that are published, without a name",
      columns: ["source", "takes_place", "pool", "rules", "panels", "prints", "relaxed", "value", "witnesses", "void_reason"],
    },
    "assemblies.criterion": "words of the rules of a draw",
    "assemblies.quota": "words of the rules of a draw",
    "assemblies.session_file": "what a document given to the panel is called",
    "assemblies.mailing": "prints of a file of addresses, and the seed of a draw, which are published",
    "assemblies.invitation": {
      why: "an address that was drawn from a file and led to no account; deleted with those who registered, on the day that was announced",
      columns: ["addressee", "street", "postcode", "town", "household", "hash"],
    },
    "assemblies.candidate_link": "a hash",
    "assemblies.session": "what is announced of a session, and whom the panel hears in public",
    "assemblies.recommendation": "what a panel recommends and an institution answers, under no name",
    "assemblies.outcome": "what an institution says that it did",
    "assemblies.question": "what a panel asks and a service answers, published under no name",
    "assemblies.minority": "an opinion that is published under no name; its seat is a number that is public",
  },
  kept: [
    {
      what: {
        fr: "Votre inscription à un tirage au sort\u00a0: nom, adresse électronique ou postale, téléphone, groupes, besoins",
        en: "Your registration for a draw by lot: name, e-mail or postal address, phone, groups, needs",
        nl: "Uw inschrijving voor een loting: naam, e-mail- of postadres, telefoon, groepen, noden",
      },
      why: {
        fr: "Tirer au sort une assemblée qui ressemble au territoire, et joindre les personnes tirées",
        en: "To draw an assembly that resembles the territory, and to reach those who were drawn",
        nl: "Een burgerraad loten die op het gebied lijkt, en de gelote mensen bereiken",
      },
      until: {
        says: {
          fr: "Le jour annoncé sur la page de l’assemblée, ou dès que vous vous retirez\u202f; seuls un numéro et ses groupes restent publiés",
          en: "The day announced on the page of the assembly, or as soon as you withdraw; only a number and its groups stay published",
          nl: "De dag die op de pagina van de burgerraad staat, of zodra u zich terugtrekt; alleen een nummer en zijn groepen blijven gepubliceerd",
        },
        job: "assemblies/forget",
      },
      tables: [
        {
          table: "assemblies.candidate",
          person: "person_id",
          erase: forgetCandidate,
          merge: { once: ["assembly_id"] },
          sheet: "draws",
          facts: ["number", "channel", "consented_at", "confirmed_at", "wants_care"],
          words: { name: goes(), email: goes(), phone: goes(), address: goes(), wants_help: goes() },
          secrets: ["household"],
        },
      ],
    },
    {
      ...acts,
      tables: [
        signed("assemblies.assembly", "created_by"),
        signed("assemblies.mailing", "made_by"),
        signed("assemblies.draw", "started_by"),
        signed("assemblies.draw", "sealed_by"),
        signed("assemblies.draw", "revealed_by"),
        signed("assemblies.candidate", "entered_by"),
      ],
    },
  ],
};
