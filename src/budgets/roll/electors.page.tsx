import { importsTexts } from "#platform/imports/imports.texts.ts";
import { asksTemplate, fileField, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import { Refused } from "#platform/refused.ts";
import { textMessages } from "#platform/text-message/text-message.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Answer, VisitOf } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Reader } from "#platform/web/reader.ts";
import { runsSomewhere, voteToRun } from "../gates.ts";
import { routes } from "../routes.ts";
import { findSecret } from "../secret/secret.query.ts";
import { findMembers, type Vote } from "../votes.query.ts";
import { makeCodes } from "./elector.command.ts";
import { readKey } from "./elector.form.ts";
import { countPlaces } from "./elector.query.ts";
import { Letters, List } from "./electors.view.tsx";
import { readFile, readTelephones, type SentFile } from "./list-file.form.ts";
import { memberTemplate } from "./member-file.ts";
import { weightOf } from "../member.ts";
import { listTemplate } from "./list-file.ts";
import { listImport } from "./list-import.job.ts";
import { choicesFor, tooLate } from "./list-state.ts";
import { releasePlace } from "./release.command.ts";
import { rollTexts } from "./roll.texts.ts";
import { sendCodes } from "./send-codes.command.ts";

type Listing = VisitOf<typeof routes.electors>;

/** The list of a vote, or its codes: added before it opens. A list is tried first; telephones are read in this request and kept nowhere. */
export default acts("budgets/roll", routes.electors, {
  access: runsSomewhere,
  find: votesByList,
  show: (visit, vote, form) => (asksTemplate(visit.url) ? templateCsv(vote.open_ballot ? memberTemplate : listTemplate, "liste.csv") : show(visit, vote, form)),
  acts: (step) => ({
    add: step({ read: readFile, tooLarge, run: add }),
    send: step({ read: readTelephones, tooLarge, run: send }),
    release: step({
      read: readRelease,
      async run({ db, visitor, locale, params }, { electors }, asked) {
        const released = await releasePlace(db, { ...asked, by: visitor.id });
        if (released === "released") return done(routes.electors.href(params), "libre");
        const t = rollTexts[locale];
        if (released === "unknown") return wrong({ [electors === "codes" ? "code" : "numero"]: t.claimProblems.unknown });
        return conflict(t.releaseProblems[released]);
      },
    }),
    codes: step({
      read: (form) => form.whole("nombre", 1, 2000, rollTexts[form.locale].codesCountWrong),
      async run({ db, settings, visitor, locale }, vote, count) {
        const t = rollTexts[locale];
        const codes = await makeCodes(db, settings, { voteId: vote.id, by: visitor.id }, count);
        if (codes === "early" || codes === "late") return conflict(codes === "early" ? t.listEarly : t.listLate);
        const address = publicAddress(settings, routes.claim.href({ slug: vote.slug }));
        return { title: t.listTitle.codes, robots: "noindex", sheet: true, body: <Letters vote={vote} codes={codes} address={address} /> };
      },
    }),
  }),
});

async function readRelease(form: Reader, { db, settings }: Listing, vote: Vote) {
  const secret = await findSecret(db, settings, vote.id);
  if (!secret) throw new Refused(409);
  const key = readKey(form, vote, secret, settings);
  return { secret, key, reason: form.lines("raison", 10, 500, rollTexts[form.locale].releaseReasonWrong) };
}

/** @throws NotFound for a vote that has no list. */
async function votesByList(visit: Listing): Promise<Vote> {
  const vote = await voteToRun(visit);
  if (vote.electors !== "list" && vote.electors !== "codes") throw new NotFound();
  return vote;
}

async function add({ db, files, visitor, locale, params }: Listing, vote: Vote, { name, titles, content }: SentFile) {
  const t = rollTexts[locale];
  const late = tooLate(vote, t);
  if (late) return conflict(late);
  const begins = { title: importsTexts[locale].task(name, true), by: visitor.id, locale };
  const sent = { content, fileName: name, own: { vote_id: vote.id }, dryRun: true, by: visitor.id, begins };
  const id = await listImport.keepTable(db, files, sent, { titles, choices: choicesFor(vote) });
  return id ? done(routes.electorsRun.href({ ...params, run: id })) : wrong({ [fileField]: importsTexts[locale].problems.notText });
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

/** `said`: what was just sent. */
async function show({ db, settings, locale }: Listing, vote: Vote, form: FormState, said: string | null = null): Promise<Answer> {
  const kind = vote.electors as "list" | "codes";
  const [places, members, runs] = await Promise.all([
    countPlaces(db, vote),
    findMembers(db, vote.id),
    listImport.list(db, { within: { vote_id: vote.id }, limit: 20 }),
  ]);
  const listed = vote.open_ballot ? { places: members.length, voices: weightOf(members) } : { places: places ?? 0, voices: null };
  const body = <List vote={vote} kind={kind} {...listed} runs={runs} form={form} said={said} sends={textMessages(settings) !== null} />;
  return { title: rollTexts[locale].listTitle[kind], robots: "noindex", says: { libre: rollTexts[locale].released }, body };
}
