import type { Seat } from "#invitations";
import type { Db } from "#platform/db/db.ts";
import { hosts } from "../keeper.ts";
import { routes } from "../routes.ts";
import { inAll } from "../say.ts";
import { findService } from "./owner.query.ts";
import { isLead, partOf } from "../members.query.ts";
import { parts } from "../service.ts";
import { servicesTexts } from "../services.texts.ts";
import { joinTeam } from "./team.command.ts";

const isPart = (word: string) => parts.find((one) => one === word);

/** Whoever leads a service invites to its team, also those who have no account yet. */
export const teamSeats: Seat = {
  kind: "service",
  word: "service",
  says: { fr: "l’équipe du service", en: "the service’s team", nl: "het team van de dienst" },
  parts: parts.map((word) => ({
    word,
    says: inAll((locale) => servicesTexts[locale].parts[word]),
    does: inAll((locale) => servicesTexts[locale].partSays[word]),
  })),
  findById: (db, id) => ownerOf(db, "id", id),
  findBySlug: (db, slug) => ownerOf(db, "slug", slug),
  async fills(db, { id }, someone) {
    const service = await findService(db, "id", id);
    return service !== null && (hosts(someone, service.placeId) || (await isLead(db, id, someone.id)));
  },
  isOpen: async (db, { id }) => (await findService(db, "id", id)) !== null,
  async holds(db, { id }, part, personId) {
    const held = await partOf(db, id, personId);
    return held === part || held === "lead";
  },
  async give(trx, { id }, { part, personId, by }) {
    const known = isPart(part);
    return known !== undefined && (await joinTeam(trx, { serviceId: id, personId, part: known, by }));
  },
};

async function ownerOf(db: Db, by: "id" | "slug", value: string) {
  const found = await findService(db, by, value);
  return found && { id: found.id, slug: found.slug, title: found.title, href: routes.team.href({ slug: found.slug }) };
}
