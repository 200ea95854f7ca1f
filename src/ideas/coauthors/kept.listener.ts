import type { Listener } from "#platform/jobs/listener.ts";
import { sendInvitations } from "./send-invitations.command.ts";

/** Those who were asked to sign an idea that waited for a moderator are written to once it appears. */
export const keptListener: Listener<{ readonly kind: string; readonly id: string }> = {
  event: "moderation.kept",
  async handle({ db, ...house }, { kind, id }) {
    if (kind === "proposal") await db.transaction().execute((trx) => sendInvitations(trx, house, id));
  },
};
