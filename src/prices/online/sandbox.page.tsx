import { findLinkedBooking } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { act, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { anyone, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { type Checkout, findCheckout } from "./checkout.query.ts";
import type { Notice } from "./port.ts";
import { tellerNamed } from "./providers.ts";
import { deliver, sandbox } from "./sandbox.ts";
import { onlineTexts } from "./online.texts.ts";
import { SandboxPage, type Trial, trials } from "./sandbox.view.tsx";

/** `link`: the token of the mailed link of whoever has no account. */
type Paying = Checkout & { readonly link: string | null };

const leadsTo = async (db: Db, link: string, { bookingId }: Checkout): Promise<boolean> =>
  bookingId !== null && (await findLinkedBooking(db, link))?.id === bookingId;

/** One of the sandbox. @throws NotFound for any other, and where the house has no sandbox */
async function findTrial({ db, settings, demo }: Pick<OwnVisit | LinkVisit, "db" | "settings" | "demo">, id: string): Promise<Checkout> {
  const checkout = await findCheckout(db, id);
  if (checkout?.provider !== sandbox.name || !tellerNamed(sandbox.name, { settings, demo })) throw new NotFound();
  return checkout;
}

const show = ({ locale }: Pick<OwnVisit | LinkVisit, "locale">, checkout: Paying, form: FormState) => ({
  title: onlineTexts[locale].sandbox,
  robots: "noindex" as const,
  body: <SandboxPage checkout={checkout} form={form} />,
});
const read = (form: Reader) => form.choice("suite", trials, onlineTexts[form.locale].choose);

/** Tells the house what was chosen, and leads back to what is owed. */
async function run({ db, settings, now }: Pick<OwnVisit | LinkVisit, "db" | "settings" | "now">, { id, cents, link }: Paying, trial: Trial) {
  const house = { db, settings, now };
  const notice = (kind: Notice["kind"], sum = cents): Notice => ({ id: `${kind}-${sum}-${id}`, checkoutId: id, kind, cents: sum });
  if (trial === "failed") await deliver(house, notice("failed"));
  else await deliver(house, notice("paid", trial === "more" ? cents + 100 : cents));
  if (trial === "twice") await deliver(house, notice("paid"));
  return done(link === null ? routes.mine.href() : routes.linked.href({ token: link }), trial === "failed" ? "refuse" : "paye");
}

type OwnVisit = VisitOf<typeof routes.sandbox>;

/**
 * The sandbox's own page, where whoever tries chooses what becomes of their payment. It asks for no card. Whoever is no longer signed in is led to
 * sign in, and from there back to what they were about to pay.
 */
const own = act("prices/online", routes.sandbox, {
  access: signedIn,
  async find(visit: OwnVisit): Promise<Paying> {
    const checkout = await findTrial(visit, visit.params.id);
    if (checkout.personId !== visit.visitor.id) throw new NotFound();
    return { ...checkout, link: null };
  },
  values: () => ({ suite: "paid" }),
  ...{ show, read, run },
});

type LinkVisit = VisitOf<typeof routes.linkedSandbox, Visitor | null>;

/** The same, of a booking without an account, for whoever has its mailed link. */
const linked = act("prices/online", routes.linkedSandbox, {
  access: anyone,
  async find(visit: LinkVisit): Promise<Paying> {
    const { id, token } = visit.params;
    const checkout = await findTrial(visit, id);
    if (checkout.personId !== null || !(await leadsTo(visit.db, token, checkout))) throw new NotFound();
    return { ...checkout, link: token };
  },
  values: () => ({ suite: "paid" }),
  ...{ show, read, run },
});

export const sandboxPages: readonly Page[] = [own, linked];
