import { formatNumber } from "#platform/i18n/format.ts";
import { asksTemplate, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import { textMessages } from "#platform/text-message/text-message.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Answer, VisitOf } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { runsSomewhere, voteToRun } from "../gates.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { addLines, makeCodes } from "./elector.command.ts";
import { countPlaces } from "./elector.query.ts";
import { Letters, List } from "./electors.view.tsx";
import { type ReadFile, readFile, readTelephones } from "./list-file.form.ts";
import { rollTexts } from "./roll.texts.ts";
import { sendCodes } from "./send-codes.command.ts";

type Listing = VisitOf<typeof routes.electors>;

/** The list of a vote, or its codes: added before it opens. The file is read in this request and kept nowhere. */
export default acts("budgets/roll", routes.electors, {
  access: runsSomewhere,
  find: votesByList,
  show: (visit, vote, form) => (asksTemplate(visit.url) ? templateCsv([{ numero: "A123", naissance: "1980-05-04" }], "liste.csv") : show(visit, vote, form)),
  acts: (step) => ({
    add: step({ read: readFile, tooLarge, run: add }),
    send: step({ read: readTelephones, tooLarge, run: send }),
    codes: step({
      read: (form) => form.whole("nombre", 1, 2000, rollTexts[form.locale].codesCountWrong),
      async run({ db, settings, visitor, locale }, vote, count) {
        const t = rollTexts[locale];
        if (vote.phase !== "announced") return conflict(vote.phase === "draft" ? t.listEarly : t.listLate);
        const codes = await makeCodes(db, settings, { voteId: vote.id, by: visitor.id }, count);
        if (!codes) return conflict(t.listEarly);
        const address = publicAddress(settings, routes.claim.href({ slug: vote.slug }));
        return { title: t.listTitle.codes, robots: "noindex", sheet: true, body: <Letters vote={vote} codes={codes} address={address} /> };
      },
    }),
  }),
});

/** @throws NotFound for a vote that has no list. */
async function votesByList(visit: Listing): Promise<Vote> {
  const vote = await voteToRun(visit);
  if (vote.electors !== "list" && vote.electors !== "codes") throw new NotFound();
  return vote;
}

async function add(visit: Listing, vote: Vote, { lines, refused }: ReadFile) {
  const { db, settings, visitor, locale } = visit;
  const t = rollTexts[locale];
  if (vote.phase !== "announced") return conflict(vote.phase === "draft" ? t.listEarly : t.listLate);
  const added = await addLines(db, settings, { voteId: vote.id, by: visitor.id }, lines);
  if (!added.ok) return conflict(t.listEarly);
  const count = (value: number) => formatNumber(value, locale);
  const wrong = refused.slice(0, 100).map(t.refusedLine).join(", ");
  const told = wrong ? `${t.refusedLines}\u00a0: ${wrong}` : null;
  return show(visit, vote, { act: null, values: {}, problems: {} }, t.added(count(added.added), count(added.known)), told);
}

async function send(visit: Listing, vote: Vote, telephones: readonly string[]) {
  const { db, settings, visitor, locale } = visit;
  const t = rollTexts[locale];
  const sendText = textMessages(settings);
  if (!sendText) return conflict(t.noService);
  if (vote.phase !== "announced") return conflict(vote.phase === "draft" ? t.listEarly : t.listLate);
  const address = publicAddress(settings, routes.claim.href({ slug: vote.slug }));
  const sent = await sendCodes(db, settings, { voteId: vote.id, by: visitor.id, telephones, send: sendText, say: (code) => t.message(code, address) });
  if (!sent) return conflict(t.listEarly);
  return show(visit, vote, { act: null, values: {}, problems: {} }, t.sent(sent.sent, sent.known, sent.failed));
}

/** `said`: what was just done, and what of the file was not taken. */
async function show(
  { db, settings, locale }: Listing,
  vote: Vote,
  form: FormState,
  said: string | null = null,
  refused: string | null = null,
): Promise<Answer> {
  const kind = vote.electors as "list" | "codes";
  const places = (await countPlaces(db, vote)) ?? 0;
  const body = <List vote={vote} kind={kind} places={places} form={form} said={said} refused={refused} sends={textMessages(settings) !== null} />;
  return { title: rollTexts[locale].listTitle[kind], robots: "noindex", body };
}
