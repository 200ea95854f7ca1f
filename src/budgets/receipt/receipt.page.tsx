import { NotFound } from "#platform/web/errors.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { openReceipt, sealReceipt, showReceipt } from "../nullifier.ts";
import { routes } from "../routes.ts";
import { findSecret } from "../secret/secret.query.ts";
import { findVote, type Vote } from "../votes.query.ts";
import { findBallot } from "./find-ballot.query.ts";
import { endReceiptCookie, heldReceipt } from "./receipt-cookie.ts";
import { receiptLetter } from "./receipt.letter.ts";
import { receiptTexts } from "./receipt.texts.ts";
import { NoReceipt, ReceiptPage, Ticket } from "./receipt.view.tsx";

type Holding = Pick<Visit<"/votes/:slug/recu", Visitor | null>, "db" | "settings" | "params" | "visitor">;

/** What proves to a voter that they are counted. The device holds it, not the house. */
export default page("budgets/receipt", routes.receipt, {
  access: anyone,

  async get(visit) {
    const { db, locale, headers, url, settings, visitor } = visit;
    const vote = await voteOf(visit);
    const held = heldReceipt(headers);
    if (!held) return { title: receiptTexts[locale].gone, robots: "noindex", body: <NoReceipt vote={vote} /> };
    const found = await findBallot(db, vote.id, held.receipt);
    const code = showReceipt(held.receipt);
    const shown = { vote, code, line: found?.line ?? null, address: addressOf(settings, vote.slug, code) };
    if (found && url.searchParams.get("fichier")) return asFile(receiptTexts[locale].file(vote.title), code, shown.address);
    const title = receiptTexts[locale].title;
    if (found && url.searchParams.get("feuille")) return { title, robots: "noindex", sheet: true, body: <Ticket {...shown} line={found.line} sheet /> };
    const justMailedTo = url.searchParams.get("fait") === "courriel" ? (visitor?.email ?? null) : null;
    return { title, robots: "noindex", body: <ReceiptPage {...shown} justMailedTo={justMailedTo} /> };
  },

  async post(visit) {
    const { db, settings, params, headers, visitor, locale } = visit;
    const vote = await voteOf(visit);
    const here = routes.receipt.href(params);
    if ((await visit.form())["faire"] === "effacer")
      return new Response(null, { status: 303, headers: { location: here, "set-cookie": endReceiptCookie(settings, params.slug) } });
    const held = heldReceipt(headers);
    const secret = await findSecret(db, settings, vote.id);
    if (!held || !secret || !visitor || !(await findBallot(db, vote.id, held.receipt))) return { redirect: here };
    if (!(await takeToken(db, `budgets receipt ${visitor.id}`, { limit: 5, windowSeconds: 3600 })).allowed) return { redirect: here };
    const href = publicAddress(settings, routes.receiptByMail.href({ ...params, token: sealReceipt(secret, held.receipt) }));
    await sendLetter(visit, receiptLetter(locale, vote.title, href), { to: visitor.email, locale, room: "budgets/receipt" });
    return { redirect: withQuery(here, { fait: "courriel" }) };
  },
});

/** The link of the mail: it opens while the secret of the vote lives. */
export const mailed = page("budgets/receipt", routes.receiptByMail, {
  access: anyone,
  async get(visit) {
    const { db, settings, params, locale } = visit;
    const vote = await voteOf(visit);
    const secret = await findSecret(db, settings, vote.id);
    const receipt = secret && openReceipt(secret, params.token);
    if (!receipt) throw new NotFound();
    const found = await findBallot(db, vote.id, receipt);
    const code = showReceipt(receipt);
    const body = <ReceiptPage vote={vote} code={code} line={found?.line ?? null} address={addressOf(settings, vote.slug, code)} mailed />;
    return { title: receiptTexts[locale].title, robots: "noindex", body };
  },
});

/** @throws NotFound */
async function voteOf({ db, params, visitor }: Holding): Promise<Vote> {
  const vote = await findVote(db, params.slug, visitor);
  if (!vote) throw new NotFound();
  return vote;
}

const addressOf = (settings: Holding["settings"], slug: string, code: string) => publicAddress(settings, withQuery(routes.find.href({ slug }), { recu: code }));

function asFile(head: string, code: string, address: string): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "content-disposition": `attachment; filename="${code}.txt"` };
  return new Response(`${head}\n${code}\n\n${address}\n`, { headers });
}
