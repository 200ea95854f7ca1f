import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { isPublic } from "#processes";
import { type OpenedProposal, openProposal } from "../open-proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import { usualSignature } from "../signature.ts";
import { takeBack, testify } from "./testify.command.ts";
import { readTestimony } from "./testimony.form.ts";
import { findOwnTestimony, type OwnTestimony } from "./testimony.query.ts";
import { testimonyTexts } from "./testimony.texts.ts";
import { TestimonyPage } from "./testimony.view.tsx";

type TestimonyVisit = VisitOf<typeof routes.testimony>;

interface TestimonyThing {
  readonly opened: OpenedProposal;
  readonly own: OwnTestimony | null;
}

/** What somebody who lives with it says that a delivered idea changed. */
export default acts("ideas/testimony", routes.testimony, {
  access: signedIn,
  find: findDelivered,
  show,
  acts: (step) => ({
    say: step({
      read: readTestimony,
      async run(visit, { opened }, said) {
        const kept = await testify(visit.db, { ...said, proposalId: opened.proposal.id, by: visit.visitor.id });
        if (!kept.ok) return conflict(testimonyTexts[visit.locale].over);
        return done(routes.testimony.href(visit.params), kept.held ? "retenu" : "dit");
      },
    }),
    take_back: step({
      read: () => null,
      async run(visit, { opened }) {
        if (!(await takeBack(visit.db, opened.proposal.id, visit.visitor.id))) return conflict(testimonyTexts[visit.locale].nothing);
        return done(routes.testimony.href(visit.params), "retire");
      },
    }),
  }),
});

/** @throws NotFound unless everybody sees the idea and it is delivered. */
async function findDelivered(visit: TestimonyVisit): Promise<TestimonyThing> {
  const opened = await openProposal(visit);
  const { proposal, process, hidden } = opened;
  if (proposal.state !== "delivered" || hidden !== null || !isPublic(process.state)) throw new NotFound();
  return { opened, own: await findOwnTestimony(visit.db, proposal.id, visit.visitor.id) };
}

function show({ visitor, locale, params }: TestimonyVisit, { opened, own }: TestimonyThing, form: FormState) {
  const t = testimonyTexts[locale];
  const { process, proposal } = opened;
  return {
    title: t.title,
    robots: "noindex",
    says: { dit: t.said, retenu: { sentence: t.held, tone: "info" }, retire: t.takenBack },
    body: (
      <TestimonyPage
        {...{ own, form }}
        idea={{ title: proposal.title, href: proposalHref(process.slug, proposal) }}
        action={routes.testimony.href(params)}
        signature={own?.signature ?? usualSignature(visitor.name)}
      />
    ),
  } as const;
}
