import { askLink, writeScope } from "#people";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome, tooMany } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { namePosts, seatOf, wordsOf } from "../post.ts";
import { routes } from "../routes.ts";
import { acceptInvitation, declineInvitation, whyVoid } from "./answer.command.ts";
import { findInvitation, type Invitation, ownsAddress } from "./private.query.ts";
import { privateTexts } from "./private.texts.ts";
import { masked, Private, type Sight } from "./private.view.tsx";

type InvitationVisit = VisitOf<typeof routes.private, Visitor | null>;

/** What the letter leads to. Mail scanners follow links: seeing it uses nothing up. */
export default acts("invitations/private", routes.private, {
  access: anyone,
  find: invitationOf,
  show,
  acts: (step) => ({
    accept: step({ run: accept }),
    link: step({ run: sendLink }),
    decline: step({
      async run(visit, found) {
        const answered = await declineInvitation(visit, found, visit.visitor);
        return answered === "declined" ? done(routes.private.href(visit.params), "refusee") : conflict(privateTexts[visit.locale].closed);
      },
    }),
  }),
});

/** @throws NotFound */
async function invitationOf({ db, params }: InvitationVisit): Promise<Invitation> {
  const found = await findInvitation(db, params.token);
  if (!found) throw new NotFound();
  return found;
}

/** @throws Forbidden to who is signed in with no account, or with another address: the page says with which one to come. */
async function accept(visit: InvitationVisit, found: Invitation): Promise<Outcome<Invitation>> {
  const { visitor, locale } = visit;
  if (!visitor) throw new Forbidden();
  const t = privateTexts[locale];
  const answered = await acceptInvitation(visit, found, visitor, t.granted);
  if (answered === "accepted") return done(routes.private.href(visit.params), "acceptee");
  return conflict(answered === "other_account" ? t.otherSentence : t.closed);
}

/** Whoever follows the letter types no address: the link to sign in goes to the one that was invited, which this page does not tell. */
async function sendLink(visit: InvitationVisit, { email, state }: Invitation): Promise<Outcome<Invitation>> {
  const t = privateTexts[visit.locale];
  if (state !== "open") return conflict(t.closed);
  const here = routes.private.href(visit.params);
  const asked = await askLink(visit, email, here);
  return asked.ok ? done(here, "lien") : tooMany(t.tooManyLinks(Math.ceil(asked.retryAfter / 60)));
}

async function show(visit: InvitationVisit, found: Invitation, _form: FormState): Promise<HtmlAnswer> {
  const { db, offers, visitor, locale, metropolis, params } = visit;
  const place = (await namePosts({ db, offers }, [found.scope])).get(writeScope(found.scope));
  // The page of a seat is for whoever fills it.
  const where = place ? { ...place, href: seatOf(offers, found.scope) ? null : place.href } : { label: metropolis, href: null };
  const sight = await sightOf(visit, found);
  const { says, staff, allows } = wordsOf(offers, found);
  const t = privateTexts[locale];
  return {
    title: t.title,
    robots: "noindex",
    says: { acceptee: t.accepted, refusee: t.declined, lien: t.linkSent(masked(found.email)) },
    body: (
      <Private
        invitation={found}
        sight={sight}
        post={says[locale]}
        staff={staff}
        house={metropolis}
        where={where}
        powers={allows.map((one) => one[locale])}
        token={params.token}
        own={visitor?.email ?? null}
      />
    ),
    ...((sight === "closed" || sight === "void") && { status: 410 }),
  };
}

async function sightOf({ db, offers, visitor }: InvitationVisit, found: Invitation): Promise<Sight> {
  if (found.state === "accepted") return visitor && found.personId === visitor.id ? "accepted" : "closed";
  if (found.state === "declined") return "declined";
  if (found.state !== "open") return found.state === "void" ? "void" : "closed";
  const own = visitor !== null && (await ownsAddress(db, visitor.id, found.email));
  if (await whyVoid(db, offers, found, own ? visitor : null)) return "void";
  if (!visitor) return "signed_out";
  return own ? "open" : "other_account";
}
