import { acts } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { findRun } from "../assemblies.query.ts";
import { findCandidate } from "../candidates.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { PersonLetter } from "./person-letter.view.tsx";
import { personLetterTexts } from "./person-letter.texts.ts";
import { printLink } from "./send.command.ts";

type LetterVisit = VisitOf<typeof routes.personLetter>;

/** On paper, for whoever has no mail: their number and a new private link. The sheet is the answer to the post: the link is kept nowhere. */
export default acts("assemblies/letters", routes.personLetter, {
  access: keeper,
  async find({ db, params, visitor }: LetterVisit) {
    const assembly = await findRun(db, params.id, visitor);
    const number = /^\d{1,9}$/.test(params.number) ? Number(params.number) : 0;
    const candidate = await findCandidate(db, assembly.id, number);
    if (!candidate || candidate.withdrawnAt !== null) throw new NotFound();
    return { assembly, candidate };
  },
  show: ({ params }) => ({ redirect: routes.pool.href(params) }),
  acts: (step) => ({
    print: step({
      async run({ db, settings, visitor, locale, metropolis, now }, { assembly, candidate }) {
        const token = await printLink(db, candidate.id, visitor.id);
        const href = publicAddress(settings, routes.own.href({ token }));
        return {
          title: personLetterTexts[locale].title,
          sheet: true,
          robots: "noindex",
          body: <PersonLetter {...{ assembly, candidate, href, metropolis, now }} />,
        };
      },
    }),
  }),
});
