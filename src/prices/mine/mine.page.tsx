import { dayOf } from "#platform/time/day.ts";
import { conflict, done } from "#platform/web/act.ts";
import { list } from "#platform/web/list.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findOwnPasses } from "../passes/passes.query.ts";
import { openCheckout } from "../online/checkout.command.ts";
import { listDoubted } from "../online/checkout.query.ts";
import { onlineTexts } from "../online/online.texts.ts";
import { providerOf } from "../online/providers.ts";
import { routes } from "../routes.ts";
import { listOwnOpen, listOwnStatements } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine } from "./mine.view.tsx";

/** What somebody owes and paid, with the statements that tell it. */
export default list("prices/mine", routes.mine, {
  access: signedIn,
  filters: {},
  rows: ({ db, visitor }, _, _asked, range) => listOwnStatements(db, visitor.id, range),
  show: async ({ db, visitor, locale, now, settings, demo }, _, found) => ({
    title: mineTexts[locale].title,
    robots: "noindex",
    says: mineTexts[locale].done,
    body: (
      <Mine
        found={found}
        open={await listOwnOpen(db, visitor.id)}
        doubted={await listDoubted(db, visitor.id)}
        passes={await findOwnPasses(db, visitor.id, dayOf(now))}
        provider={providerOf({ settings, demo })}
      />
    ),
  }),
  acts: (step) => ({
    pay: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale, settings, demo }, _, thing) {
        const provider = providerOf({ settings, demo });
        const id = provider && (await openCheckout(db, { thing, person: visitor.id }, provider));
        return id ? done(provider.pageOf({ id, link: null })) : conflict(onlineTexts[locale].nothing);
      },
    }),
  }),
});
