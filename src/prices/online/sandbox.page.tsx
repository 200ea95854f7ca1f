import { findLinkedBooking } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { act, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { type Checkout, findCheckout } from "./checkout.query.ts";
import type { Notice } from "./port.ts";
import { tellerNamed } from "./providers.ts";
import { deliver, sandbox } from "./sandbox.ts";
import { onlineTexts } from "./online.texts.ts";
import { SandboxPage, trials } from "./sandbox.view.tsx";

type SandboxVisit = VisitOf<typeof routes.sandbox, Visitor | null>;

/** `link`: the token of the mailed link of whoever has no account. */
type Paying = Checkout & { readonly link: string | null };

const leadsTo = async (db: Db, link: string, { bookingId }: Checkout): Promise<boolean> =>
  bookingId !== null && (await findLinkedBooking(db, link))?.id === bookingId;

/** The sandbox's own page, where whoever tries chooses what becomes of their payment. It asks for no card. */
export default act("prices/online", routes.sandbox, {
  access: anyone,
  async find({ db, params, visitor, settings, demo, url }: SandboxVisit): Promise<Paying> {
    const checkout = await findCheckout(db, params.id);
    const link = checkout?.personId === null ? url.searchParams.get("lien") : null;
    const theirs = checkout && (link === null ? checkout.personId !== null && checkout.personId === visitor?.id : await leadsTo(db, link, checkout));
    if (checkout?.provider !== sandbox.name || !theirs || !tellerNamed(sandbox.name, { settings, demo })) throw new NotFound();
    return { ...checkout, link };
  },
  values: () => ({ suite: "paid" }),
  show: ({ locale }, checkout, form) => ({
    title: onlineTexts[locale].sandbox,
    robots: "noindex",
    body: <SandboxPage checkout={checkout} form={form} />,
  }),
  read: (form) => form.choice("suite", trials, onlineTexts[form.locale].choose),
  async run({ db, settings, now }, { id, cents, link }, trial) {
    const house = { db, settings, now };
    const notice = (kind: Notice["kind"], sum = cents): Notice => ({ id: `${kind}-${sum}-${id}`, checkoutId: id, kind, cents: sum });
    if (trial === "failed") await deliver(house, notice("failed"));
    else await deliver(house, notice("paid", trial === "more" ? cents + 100 : cents));
    if (trial === "twice") await deliver(house, notice("paid"));
    return done(link === null ? routes.mine.href() : routes.linked.href({ token: link }), trial === "failed" ? "refuse" : "paye");
  },
});
