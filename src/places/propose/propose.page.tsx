import { randomUUID } from "node:crypto";

import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome, tooMany } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { proposePlace } from "./propose.command.ts";
import { readProposal } from "./propose.form.ts";
import { proposeTexts } from "./propose.texts.ts";
import { Propose } from "./propose.view.tsx";
import { findSimilar, type SimilarPlace } from "./similar.query.ts";
import { routes } from "../routes.ts";

type ProposeVisit = VisitOf<typeof routes.propose>;

interface Directory {
  readonly territory: Territory;
  /** Places that may be the one proposed. */
  readonly similar?: readonly SimilarPlace[];
}

/** A form that is sent again gives the same proposal. */
function read(form: Reader, _visit: ProposeVisit, { territory }: Directory) {
  const submission = form.text("envoi");
  return { ...readProposal(form, territory), submission: isUuid(submission) ? submission : randomUUID() };
}

export default acts("places/propose", routes.propose, {
  access: may("places.propose"),
  find: async ({ db }): Promise<Directory> => ({ territory: await readTerritory(db) }),
  values: () => ({ envoi: randomUUID() }),
  show: ({ locale }, directory, form) => ({ title: proposeTexts[locale].title, body: <Propose {...directory} form={form} />, enhance: ["look-alikes"] }),

  acts: (step) => ({
    propose: step({
      read,
      async run(visit, { territory }, proposed) {
        const { name, address, insee_code } = proposed.facts;
        const commune = territory.communeByCode(insee_code)!.commune.code;
        const similar = await findSimilar(visit.db, { name, address, commune });
        const t = proposeTexts[visit.locale].similar;
        return similar.length > 0 ? conflict(t.title, t.text, { thing: { territory, similar } }) : propose(visit, proposed);
      },
    }),
    /** It is none of those that look like it. */
    propose_new: step({ read, run: (visit, _, proposed) => propose(visit, proposed) }),
  }),
});

async function propose({ db, visitor, locale, offers, now }: ProposeVisit, { submission, ...proposed }: ReturnType<typeof read>): Promise<Outcome> {
  const kept = await proposePlace(db, offers, visitor, proposed, { submission, today: dayOf(now) });
  return kept.ok ? done(routes.proposal.href({ id: kept.id }), "envoyee") : tooMany(proposeTexts[locale].brake);
}
