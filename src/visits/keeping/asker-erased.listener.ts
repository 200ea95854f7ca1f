import type { Listener } from "#platform/jobs/listener.ts";
import { endVisit } from "../ending/end-visit.command.ts";

/** Says that whoever asked for a visit erased their account: `{ requestId }`. */
export const askerErased = "visits.asker_erased";

/** Hosts and planners who expect a delegation are told that it will not come. Heard twice, or of a visit that is over, nothing is left to end. */
export const onAskerErased: Listener<{ readonly requestId: string }> = {
  event: askerErased,
  async handle({ db, ...house }, { requestId }) {
    await endVisit(db, house, { requestId, act: "cancel", reason: "La personne qui avait demandé la visite a effacé son compte.", by: null });
  },
};
