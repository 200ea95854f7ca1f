import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { goes, type PersonalRegister, type Who } from "#platform/personal/register.ts";
import { copyDays } from "../data-export/data-copy.job.ts";
import { changeDays } from "../data-export/remove-copies.job.ts";
import { deviceDays } from "../auth/known-device.ts";

/** A file goes with the hourly job, which is sure to come back if it is cut short. */
async function forgetCopies(trx: Db, { id }: Pick<Who, "id">): Promise<void> {
  await sql`delete from people.data_copy where person_id = ${id} and file_id is null`.execute(trx);
  await sql`update people.data_copy set expires_at = now() where person_id = ${id}`.execute(trx);
}

/** The row of the person stays, for the counts that lead to it, and tells nothing of who it was. */
async function forgetPerson(trx: Db, { id }: Who): Promise<void> {
  await sql`
    update people.person
    set name = '', email = ${`erased-${id}@invalid`}, email_verified = false, image = null, two_factor_enabled = false,
        locale = 'fr', signed_in_on = null, erased_at = now(), updated_at = now()
    where id = ${id}`.execute(trx);
}

/** A link or a challenge that waits: it holds an address, or whose account it opens. */
const waits = ({ id, addresses }: Who) => sql`(
  lower(t.identifier) = any(${addresses}) or position(${id} in t.value) > 0
  or exists (select from unnest(${addresses}::text[]) address where position(address in lower(t.value)) > 0))`;

/** A provider's identity opens the account that stays; the password of the other opens nothing any more. */
async function mergeWays(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`delete from people.account where person_id = ${gone} and provider_id = 'credential'`.execute(trx);
  await sql`update people.account set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** A link to sign in that waits in the mailbox of the other account, or a challenge for its keys. */
async function forgetWaiting(trx: Db, { gone }: Pair): Promise<void> {
  const { rows } = await sql<Who>`select id, name, array[lower(email)] as addresses from people.person where id = ${gone}`.execute(trx);
  await sql`delete from people.verification t where ${waits(rows[0]!)}`.execute(trx);
}

/** Addresses that it had lead to the person; one that was never confirmed is nobody's. */
async function mergeChanges(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`delete from people.email_change where person_id = ${gone} and confirmed_at is null`.execute(trx);
  await sql`update people.email_change set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** What an account is, and how one gets into it. */
export const ownRegister: PersonalRegister = {
  area: "people",
  file: "people",
  notPersonal: {
    "people.account.provider_id": "which provider: a code",
    "people.account.scope": "what was asked of the provider: codes",
    "people.consent.version": "the day of a text",
    "people.passkey.device_type": "a code of the standard",
    "people.passkey.transports": "codes of the standard",
    "people.passkey.aaguid": "the make of the key",
  },
  kept: [
    {
      what: {
        fr: "Vos façons de vous connecter\u00a0: empreinte du mot de passe, clés d’accès, second facteur",
        en: "Your ways of signing in: fingerprint of the password, passkeys, second factor",
        nl: "Uw manieren om aan te melden: vingerafdruk van het wachtwoord, toegangssleutels, tweede factor",
      },
      why: { fr: "Vérifier que c’est vous", en: "To check that it is you", nl: "Nagaan dat u het bent" },
      until: { says: { fr: "Tant que vous les gardez", en: "While you keep them", nl: "Zolang u ze houdt" }, by: "whose they are, on the page of security" },
      tables: [
        {
          table: "people.account",
          person: "person_id",
          merge: { does: mergeWays },
          row: "goes",
          sheet: "ways_to_sign_in",
          facts: ["provider_id", "created_at"],
          beside: { way: sql`case t.provider_id when 'credential' then 'password' else t.provider_id end` },
          secrets: ["account_id", "access_token", "refresh_token", "id_token", "password"],
        },
        {
          table: "people.passkey",
          person: "person_id",
          merge: { goes: true },
          row: "goes",
          sheet: "passkeys",
          facts: ["created_at"],
          words: { name: goes() },
          secrets: ["public_key", "credential_id"],
        },
        { table: "people.two_factor", person: "person_id", merge: { goes: true }, row: "goes", secrets: ["secret", "backup_codes"] },
        { table: "people.verification", person: waits, merge: { does: forgetWaiting }, row: "goes", secrets: ["identifier", "value"] },
        { table: "people.undo_link", person: "person_id", merge: { goes: true }, row: "goes", secrets: ["token_hash"] },
      ],
    },
    {
      what: {
        fr: "La liste de vos appareils connectés, sans adresse internet",
        en: "The list of your devices, without internet address",
        nl: "De lijst van uw toestellen, zonder internetadres",
      },
      why: {
        fr: "Rester connecté, fermer un appareil perdu",
        en: "To stay signed in, to close a lost device",
        nl: "Aangemeld blijven, een verloren toestel afsluiten",
      },
      until: { says: { fr: "Trente jours", en: "Thirty days", nl: "Dertig dagen" }, job: "people/forget-ended" },
      tables: [
        {
          table: "people.session",
          person: "person_id",
          merge: { goes: true },
          row: "goes",
          sheet: "sessions",
          facts: ["created_at", "expires_at", "second_factor_at"],
          words: { user_agent: goes() },
          secrets: ["token", "ip_address"],
        },
      ],
    },
    {
      what: {
        fr: "Une marque sur l’appareil d’où vous vous êtes connecté, sans votre nom",
        en: "A mark on the device from which you signed in, without your name",
        nl: "Een merk op het toestel waarmee u zich aanmeldde, zonder uw naam",
      },
      why: {
        fr: "Que personne ne vous ferme la porte en essayant des mots de passe faux",
        en: "So that nobody keeps you out by trying wrong passwords",
        nl: "Zodat niemand u kan buitensluiten door foute wachtwoorden te proberen",
      },
      until: { says: { fr: `${deviceDays} jours`, en: `${deviceDays} days`, nl: `${deviceDays} dagen` }, by: "the browser that keeps it" },
      tables: [],
    },
    {
      what: { fr: "Vos accords", en: "Your agreements", nl: "Uw akkoorden" },
      why: { fr: "Les respecter, pouvoir les prouver", en: "To respect them, to be able to prove them", nl: "Ze naleven, ze kunnen bewijzen" },
      until: "account",
      tables: [
        {
          table: "people.consent",
          person: "person_id",
          merge: { goes: true },
          row: "goes",
          sheet: "consents",
          facts: ["what", "version", "given_at", "withdrawn_at"],
        },
        { table: "people.erasure", person: "person_id", merge: { goes: true }, row: "goes", facts: ["contributions"] },
      ],
    },
    {
      what: {
        fr: "Vos comptes réunis\u00a0: l’adresse de celui qui est fermé",
        en: "Your merged accounts: the address of the one that is closed",
        nl: "Uw samengevoegde accounts: het adres van het gesloten account",
      },
      why: {
        fr: "Qu’une personne ne vote pas deux fois, par deux adresses",
        en: "So that nobody votes twice, with two addresses",
        nl: "Zodat niemand twee keer stemt, met twee adressen",
      },
      until: "account",
      tables: [
        {
          table: "people.merged_account",
          person: "kept_id",
          merge: "moves",
          row: "goes",
          sheet: "merged_accounts",
          facts: ["merged_at"],
          words: { email: goes() },
        },
        { table: "people.merged_account", person: "gone_id", merge: { stays: "an account is closed once" }, row: "goes" },
        { table: "people.merge_request", person: "kept_id", merge: { goes: true }, row: "goes", secrets: ["token_hash"] },
        // The one that is being used ends with the act.
        { table: "people.merge_request", person: "gone_id", merge: { stays: "it ends with the merge" }, row: "goes" },
      ],
    },
    {
      what: { fr: "Vos changements d’adresse", en: "Your changes of address", nl: "Uw wijzigingen van adres" },
      why: { fr: "Vous retrouver si une adresse est fausse", en: "To find you again if an address is wrong", nl: "U terugvinden als een adres verkeerd is" },
      until: { says: { fr: `${changeDays} jours`, en: `${changeDays} days`, nl: `${changeDays} dagen` }, job: "people/remove-copies" },
      tables: [
        {
          table: "people.email_change",
          person: "person_id",
          merge: { does: mergeChanges },
          row: "goes",
          sheet: "addresses",
          facts: ["asked_at", "confirmed_at"],
          words: { new_email: goes(), previous_email: goes() },
          secrets: ["token_hash"],
        },
      ],
    },
    {
      what: {
        fr: "La copie de vos données, si vous la demandez",
        en: "The copy of your data, if you ask for it",
        nl: "De kopie van uw gegevens, als u ze vraagt",
      },
      why: { fr: "Vous la remettre", en: "To hand it to you", nl: "Ze u geven" },
      until: { says: { fr: `${copyDays} jours`, en: `${copyDays} days`, nl: `${copyDays} dagen` }, job: "people/remove-copies" },
      tables: [
        {
          table: "people.data_copy",
          person: "person_id",
          merge: { does: (trx, { gone }) => forgetCopies(trx, { id: gone }) },
          row: "goes",
          erase: forgetCopies,
          sheet: "copies_of_data",
          facts: ["asked_at", "ready_at", "expires_at", "size"],
        },
      ],
    },
    {
      // The last: others find what they keep by the name and the address.
      what: { fr: "Votre nom, votre e-mail, votre langue", en: "Your name, your e-mail, your language", nl: "Uw naam, uw e-mail, uw taal" },
      why: { fr: "Vous reconnaître, vous écrire", en: "To recognise you, to write to you", nl: "U herkennen, u schrijven" },
      until: "account",
      tables: [
        {
          table: "people.person",
          person: "id",
          merge: { stays: "it is closed in the end, and its row stays" },
          row: "leads",
          erase: forgetPerson,
          sheet: "profile",
          facts: ["id", "email_verified", "two_factor_enabled", "locale", "created_at", "updated_at", "signed_in_on"],
          words: { name: goes(""), email: goes(), image: goes() },
        },
      ],
    },
  ],
};
