import type { Seat } from "#invitations";
import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { type MemberPart, memberParts } from "../process.ts";
import { agent } from "../process.gate.ts";
import { processTexts } from "../process.texts.ts";
import { routes } from "../routes.ts";
import { leads } from "../team.query.ts";
import { listsTexts } from "./lists.texts.ts";
import { findTeam, isMember, takesMembers } from "./team-seats.query.ts";
import { joinInvited } from "./team.command.ts";

const inAll = (say: (locale: Locale) => string): Translated => ({ fr: say("fr"), en: say("en"), nl: say("nl") });

const isPart = (word: string): word is MemberPart => (memberParts as readonly string[]).includes(word);

/** Whoever leads a process invites to its team and to its jury those who have no account yet. */
export const teamSeats: Seat = {
  kind: "process",
  word: "equipe",
  says: { fr: "l’équipe et le jury", en: "the team and the jury", nl: "het team en de jury" },
  parts: memberParts.map((word) => ({
    word,
    says: inAll((locale) => processTexts[locale].parts[word]),
    does: inAll((locale) => listsTexts[locale].team.partSays[word]),
  })),
  note: { label: inAll((locale) => listsTexts[locale].team.service), hint: inAll((locale) => listsTexts[locale].team.serviceHint) },
  findById: (db, id) => ownerOf(db, "id", id),
  findBySlug: (db, slug) => ownerOf(db, "slug", slug),
  async fills(db, { id }, someone) {
    const team = agent(someone) ? await findTeam(db, "id", id) : null;
    return team !== null && leads(db, team, someone);
  },
  isOpen: (db, { id }, part) => takesMembers(db, id, part),
  holds: (db, { id }, part, personId) => isMember(db, id, part, personId),
  async give(trx, { id }, { part, note, personId, by }) {
    if (!isPart(part) || !(await takesMembers(trx, id, part))) return false;
    await joinInvited(trx, id, { personId, part, service: note, by });
    return true;
  },
};

async function ownerOf(db: Db, by: "id" | "slug", value: string) {
  const found = await findTeam(db, by, value);
  return found && { id: found.id, slug: found.slug, title: found.title, href: routes.editTeam.href({ process: found.slug }) };
}
