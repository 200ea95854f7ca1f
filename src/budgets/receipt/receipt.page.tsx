import { NotFound } from "#platform/web/errors.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { mailAddressOf } from "#platform/mail/mail.ts";
import { acts, done } from "#platform/web/act.ts";
import { type Answer, page, type VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import type { SignedReceipt } from "../box-key/signed-receipt.ts";
import { openReceipt, sealReceipt, showReceipt } from "../nullifier.ts";
import { voteToSee } from "../gates.ts";
import { findMemberOf } from "../members/members.query.ts";
import { routes } from "../routes.ts";
import { findSecret } from "../secret/secret.query.ts";
import type { Vote } from "../votes.query.ts";
import { findBallot } from "./find-ballot.query.ts";
import { endReceiptCookie, heldReceipt } from "./receipt-cookie.ts";
import { receiptOfVote } from "./receipt-of-vote.query.ts";
import { receiptLetter } from "./receipt.letter.ts";
import { receiptTexts } from "./receipt.texts.ts";
import { NoReceipt, ReceiptPage, Ticket } from "./receipt.view.tsx";

type Holding = VisitOf<typeof routes.receipt, Visitor | null>;

/** What proves to a voter that they are counted. The device holds it, not the house. */
export default acts("budgets/receipt", routes.receipt, {
  access: anyone,
  find: voteToSee,
  show,
  acts: (step) => ({
    mail: step({ run: mailReceipt }),
    forget: step({
      run: ({ settings, params }) =>
        new Response(null, { status: 303, headers: { location: routes.receipt.href(params), "set-cookie": endReceiptCookie(settings, params.slug) } }),
    }),
  }),
});

async function show({ db, locale, headers, url, settings, visitor }: Holding, vote: Vote): Promise<Answer> {
  const t = receiptTexts[locale];
  const held = await receiptOfVote(db, vote.id, heldReceipt(headers));
  if (!held) return { title: t.gone, robots: "noindex", body: <NoReceipt vote={vote} /> };
  const found = await findBallot(db, settings, vote.id, held.receipt);
  const code = showReceipt(held.receipt);
  const member = visitor && vote.open_ballot ? await findMemberOf(db, vote.id, visitor.id) : null;
  const shown = {
    vote,
    member,
    code,
    found,
    signed: held,
    address: addressOf(settings, vote.slug, code),
    mails: visitor !== null && mailAddressOf(visitor) !== null,
  };
  if (url.searchParams.get("fichier")) return asFile(t.file(vote.title), vote, held, shown.address);
  if (url.searchParams.get("feuille")) return { title: t.title, robots: "noindex", sheet: true, body: <Ticket {...shown} sheet /> };
  return { title: t.title, robots: "noindex", says: visitor ? { courriel: t.mailed(visitor.email) } : {}, body: <ReceiptPage {...shown} /> };
}

/** A link, not the receipt: mail is read by many machines. */
async function mailReceipt(visit: Holding, vote: Vote) {
  const { db, settings, params, headers, visitor, locale } = visit;
  const here = routes.receipt.href(params);
  const held = heldReceipt(headers);
  const secret = await findSecret(db, settings, vote.id);
  if (!held || !secret || !visitor || !mailAddressOf(visitor) || !(await findBallot(db, settings, vote.id, held.receipt))) return done(here);
  if (!(await takeToken(db, `budgets receipt ${visitor.id}`, { limit: 5, windowSeconds: 3600 })).allowed) return done(here);
  const href = publicAddress(settings, routes.receiptByMail.href({ ...params, token: sealReceipt(secret, held.receipt) }));
  await sendLetter(visit, (language) => receiptLetter(language, vote, href), { to: visitor.email, locale, room: "budgets/receipt" });
  return done(here, "courriel");
}

/** The link of the mail: it opens while the secret of the vote lives. */
export const mailed = page("budgets/receipt", routes.receiptByMail, {
  access: anyone,
  async get(visit) {
    const { db, settings, params, locale } = visit;
    const vote = await voteToSee(visit);
    const secret = await findSecret(db, settings, vote.id);
    const receipt = secret && openReceipt(secret, params.token);
    if (!receipt) throw new NotFound();
    const found = await findBallot(db, settings, vote.id, receipt);
    const code = showReceipt(receipt);
    const body = <ReceiptPage vote={vote} member={null} code={code} found={found} address={addressOf(settings, vote.slug, code)} mailed />;
    return { title: receiptTexts[locale].title, robots: "noindex", body };
  },
});

const addressOf = (settings: Holding["settings"], slug: string, code: string) => publicAddress(settings, withQuery(routes.find.href({ slug }), { recu: code }));

/** As text, with all that it takes to prove later that a ballot was left out: `beffroi vote check` reads it. */
function asFile(head: string, { id }: Vote, { receipt, commitment, signature }: SignedReceipt, address: string): Response {
  const code = showReceipt(receipt);
  const headers = { "content-type": "text/plain; charset=utf-8", "content-disposition": `attachment; filename="${code}.txt"` };
  return new Response(`${head}\n${code}\n\n${address}\n\nscrutin ${id}\nengagement ${commitment}\nsignature ${signature}\n`, { headers });
}
