import { keeper, keptBy } from "#bookings";
import { isUuid } from "#platform/text/uuid.ts";
import { conflict, done, type Outcome } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { providerNamed } from "../online/providers.ts";
import { routes } from "../routes.ts";
import { askBack, settleSuspense } from "../online/suspense.command.ts";
import { listSuspense } from "../online/suspense.query.ts";
import { suspenseTexts } from "./suspense.texts.ts";
import { SuspensePage } from "./suspense.view.tsx";

type SuspenseVisit = VisitOf<typeof routes.suspense>;

/** Payments that providers tell of and that no account knows: they are of no place, so that only who keeps all places answers for them. */
export default list("prices/suspense", routes.suspense, {
  access: keeper,
  async find({ visitor }: SuspenseVisit) {
    if (!keptBy(visitor).all) throw new Forbidden();
    return {};
  },
  filters: { q: words("q") },
  rows: ({ db }, _, { q }, range) => listSuspense(db, q, range),
  show: ({ locale }, _, found, form) => ({
    title: suspenseTexts[locale].title,
    robots: "noindex",
    says: suspenseTexts[locale].done,
    body: <SuspensePage found={found} form={form} />,
  }),
  acts: (step) => ({
    back: step({ read: (form) => form.on(), run: back }),
    settle: step({
      read: (form) => ({ id: form.on(), note: form.line("raison", 3, 300, suspenseTexts[form.locale].problems.reason) }),
      async run({ db, visitor, locale }, _, { id, note }) {
        const settled = isUuid(id) && (await settleSuspense(db, id, note, visitor.id));
        return settled ? done(routes.suspense.href(), "compte") : conflict(suspenseTexts[locale].moved);
      },
    }),
  }),
});

/** Asked for after the house has written that it does: a job asks again as long as the provider does not say that it went. */
async function back({ db, settings, now, visitor, locale }: SuspenseVisit, _: object, id: string): Promise<Outcome<object>> {
  const asked = isUuid(id) ? await askBack(db, id, visitor.id) : null;
  if (!asked) return conflict(suspenseTexts[locale].moved);
  await providerNamed(asked.provider)?.giveBack({ db, settings, now }, { id: asked.checkoutId, refund: asked.refund });
  return done(routes.suspense.href(), "rendu");
}
