import type { Seat } from "#invitations";
import type { Db } from "#platform/db/db.ts";
import { runsSomewhere } from "../gates.ts";
import { routes } from "../routes.ts";
import { runs } from "../team.ts";
import { findOwner, isMember, takesMembers } from "./bureau-seats.query.ts";
import { joinBureau } from "./join-bureau.command.ts";

/** Whoever sets a vote up invites to its bureau those who have no account yet. */
export const bureauSeats: Seat = {
  kind: "vote",
  word: "bureau",
  says: { fr: "le bureau de vote", en: "the vote’s bureau", nl: "het stembureau" },
  parts: [
    {
      word: "member",
      says: { fr: "Membre du bureau de vote", en: "Member of the vote’s bureau", nl: "Lid van het stembureau" },
      does: {
        fr: "Reçoit une part de la clé de l’urne à la séance d’ouverture, la garde pour soi, et la donne au dépouillement.",
        en: "Gets a share of the key of the ballot box at the opening session, keeps it to themselves, and gives it at the count.",
        nl: "Krijgt op de openingszitting een deel van de sleutel van de stembus, houdt het voor zich en geeft het bij de telling.",
      },
    },
  ],
  findById: (db, id) => ownerOf(db, "id", id),
  findBySlug: (db, slug) => ownerOf(db, "slug", slug),
  async fills(db, { id }, someone) {
    const vote = runsSomewhere(someone) ? await findOwner(db, "id", id) : null;
    return vote !== null && runs(someone, vote);
  },
  isOpen: (db, { id }) => takesMembers(db, id),
  holds: (db, { id }, _part, personId) => isMember(db, id, personId),
  give: (trx, { id }, { personId, by }) => joinBureau(trx, { voteId: id, personId, by }),
};

async function ownerOf(db: Db, by: "id" | "slug", value: string) {
  const found = await findOwner(db, by, value);
  return found && { id: found.id, slug: found.slug, title: found.title, href: routes.bureau.href({ slug: found.slug }) };
}
