import { act, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { type Checkout, findCheckout } from "./checkout.query.ts";
import type { Notice } from "./port.ts";
import { tellerNamed } from "./providers.ts";
import { deliver, sandbox } from "./sandbox.ts";
import { onlineTexts } from "./online.texts.ts";
import { SandboxPage, trials } from "./sandbox.view.tsx";

/** The sandbox's own page, where whoever tries chooses what becomes of their payment. It asks for no card. */
export default act("prices/online", routes.sandbox, {
  access: signedIn,
  async find({ db, params, visitor, settings, demo }: VisitOf<typeof routes.sandbox>): Promise<Checkout> {
    const checkout = await findCheckout(db, params.id);
    if (checkout?.provider !== sandbox.name || checkout.personId !== visitor.id || !tellerNamed(sandbox.name, { settings, demo })) throw new NotFound();
    return checkout;
  },
  values: () => ({ suite: "paid" }),
  show: ({ locale }, checkout, form) => ({
    title: onlineTexts[locale].sandbox,
    robots: "noindex",
    body: <SandboxPage checkout={checkout} form={form} />,
  }),
  read: (form) => form.choice("suite", trials, onlineTexts[form.locale].choose),
  async run({ db, settings, now }, { id, cents }, trial) {
    const house = { db, settings, now };
    const notice = (kind: Notice["kind"], sum = cents): Notice => ({ id: `${kind}-${sum}-${id}`, checkoutId: id, kind, cents: sum });
    if (trial === "failed") await deliver(house, notice("failed"));
    else await deliver(house, notice("paid", trial === "more" ? cents + 100 : cents));
    if (trial === "twice") await deliver(house, notice("paid"));
    return done(routes.mine.href(), trial === "failed" ? "refuse" : "paye");
  },
});
