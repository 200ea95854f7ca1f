import { longText } from "#platform/web/form-input.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent, manages } from "#processes";
import { findCase, type Case } from "../case/case.query.ts";
import { takesIn } from "../merge/duplicate.ts";
import { proposalHref } from "../proposal-address.ts";
import { splitProposal } from "./split.command.ts";
import { readSplit } from "./split.form.ts";
import { findChoices, findThreads, type SplitChoices } from "./split.query.ts";
import { splitTexts } from "./split.texts.ts";
import { SplitPage } from "./split.view.tsx";
import { routes } from "../routes.ts";

export default act("ideas/split", routes.split, {
  access: agent,
  takes: longText,
  find,
  values: (_, { proposal: { title, body }, choices: { category, version } }) => ({
    titre_1: title,
    texte_1: body,
    texte_2: body,
    theme: category,
    soutiens: "first",
    version: String(version),
  }),
  show: async ({ db, locale }, found, form) => ({
    title: splitTexts[locale].title,
    robots: "noindex",
    body: <SplitPage {...found} {...(await findThreads(db, found.proposal.id))} form={form} />,
  }),
  read: (form, _, { choices }) => readSplit(form, choices.categories),
  async run({ db, visitor, locale }, { proposal }, split) {
    const outcome = await splitProposal(db, { proposal, split, by: visitor.id, asWhom: proposal.process.ownerService });
    return outcome.ok ? done(proposalHref(proposal.process.slug, outcome.added)) : conflict({ titre_1: splitTexts[locale].problems[outcome.problem] });
  },
});

/** @throws NotFound for an idea of a process that somebody else runs, and for one that cannot be split any more. */
async function find({ db, params, visitor }: VisitOf<typeof routes.split>): Promise<{ proposal: Case; choices: SplitChoices }> {
  const proposal = await findCase(db, params.id);
  if (!proposal || !(await manages(db, proposal.process, visitor)) || !takesIn(proposal.state)) throw new NotFound();
  return { proposal, choices: await findChoices(db, proposal.id) };
}
