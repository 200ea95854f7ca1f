import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { goes, type PersonalRegister } from "#platform/personal/register.ts";
import { addressDays } from "./residency.job.ts";

/** One attestation holds at a time: that of the account that stays, else that of the other, unless its person gave it. */
async function mergeResidency(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`
    delete from people.residency t where t.person_id = ${gone} and (t.attested_by = ${kept}
      or t.ended_at is null and exists (select from people.residency own where own.person_id = ${kept} and own.ended_at is null))`.execute(trx);
  await sql`update people.residency set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** Where somebody lives. The code itself is not kept: there is none to give. */
export const residencyRegister: PersonalRegister = {
  area: "people",
  file: "residency",
  notPersonal: {},
  kept: [
    {
      what: {
        fr: "Votre commune de résidence attestée, jamais le justificatif",
        en: "Your attested commune of residence, never the proof",
        nl: "Uw bevestigde woongemeente, nooit het bewijs",
      },
      why: { fr: "Savoir ce que vous pouvez faire", en: "To know what you may do", nl: "Weten wat u mag doen" },
      until: {
        says: {
          fr: `Deux ans, puis ${addressDays} jours\u202f; moins si le compte est effacé avant`,
          en: `Two years, then ${addressDays} days; less if the account is erased before`,
          nl: `Twee jaar, dan ${addressDays} dagen; minder als het account eerder gewist wordt`,
        },
        job: "people/residency",
      },
      tables: [
        {
          table: "people.residency",
          person: "person_id",
          merge: { does: mergeResidency },
          row: "goes",
          sheet: "attestations",
          facts: ["attested_on", "commune_code", "how", "valid_until", "ended_at"],
          words: { end_reason: goes() },
        },
        { table: "people.residency", person: "attested_by", merge: { stays: "nobody attests for themselves" } },
        { table: "people.residency", person: "ended_by" },
      ],
    },
    {
      what: {
        fr: "L’adresse postale à laquelle nous vous envoyons un code",
        en: "The postal address to which we send you a code",
        nl: "Het postadres waarnaar we u een code sturen",
      },
      why: { fr: "Attester votre commune", en: "To attest your commune", nl: "Uw gemeente bevestigen" },
      until: {
        says: {
          fr: `Jusqu’à ce que le code serve, ${addressDays} jours au plus`,
          en: `Until the code is used, ${addressDays} days at most`,
          nl: `Tot de code gebruikt is, hoogstens ${addressDays} dagen`,
        },
        job: "people/residency",
      },
      tables: [
        {
          table: "people.residency_letter",
          person: "person_id",
          merge: { goes: true },
          row: "goes",
          sheet: "letters",
          facts: ["asked_at", "commune_code", "printed_at", "sent_at", "used_at", "ended_at"],
          words: { recipient: goes(), street: goes(), postal_code: goes(), city: goes() },
          secrets: ["code_hash"],
        },
        { table: "people.residency_letter", person: "printed_by" },
      ],
    },
  ],
};
