import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { type Amendment, findAmendment } from "../amendment.query.ts";
import { readParagraph } from "../compose.command.ts";
import { reopenRefused, undoChange } from "../next/next.command.ts";
import { penTexts } from "../pen.texts.ts";
import { textToWrite } from "../pen-holder.ts";
import type { DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf } from "../text-frame.view.tsx";
import { findChangeOf, hasNextVersion } from "./change-of.query.ts";
import { decideAmendment } from "./decide.command.ts";
import { readDecision } from "./decide.form.ts";
import { Decide } from "./decide.view.tsx";

/** The wording that an acceptance would change: that of the next version, or of the one that stands. */
async function nextWording(db: Db, text: DebatedText, { paragraph }: Amendment) {
  if (paragraph === null) return null;
  return (
    (await readParagraph(db, text.id, text.version + 1, paragraph)) ??
    ((await hasNextVersion(db, text)) ? null : readParagraph(db, text.id, text.version, paragraph))
  );
}

/** Accept, accept in part, refuse: with reasons that are published. */
export default page("texts/decide", routes.decideAmendment, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const text = await textToWrite(db, params, visitor);
    const amendment = await findAmendment(db, text.id, params.amendment);
    if (!amendment) throw new NotFound();
    const wording = await nextWording(db, text, amendment);
    const values = { outcome: "", result: wordingToEdit(amendment, wording?.body ?? null), decision: "" };
    return {
      title: penTexts[locale].decide.title(amendment.number),
      robots: "noindex",
      body: <Decide text={text} amendment={amendment} wording={wording} values={values} />,
    };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const text = await textToWrite(db, params, visitor);
    const amendment = await findAmendment(db, text.id, params.amendment);
    if (!amendment) throw new NotFound();
    const values = await visit.form();
    const address = routes.amendment.href({ ...paramsOf(text), amendment: String(amendment.number) });
    const again = async (status: 409 | 422, more: Partial<Parameters<typeof Decide>[0]>) => {
      const now = (await findAmendment(db, text.id, params.amendment))!;
      const body = <Decide text={text} amendment={now} wording={await nextWording(db, text, now)} values={values} {...more} />;
      return { title: penTexts[locale].decide.title(amendment.number), robots: "noindex", status, body } as const;
    };
    if (values["act"] === "undo") {
      const undone = await takeBack(visit, text, amendment);
      return undone.ok ? { redirect: `${address}?fait=rouvert` } : again(409, { problem: penTexts[locale].problems[undone.problem] });
    }
    const read = readDecision(values, amendment.act, locale);
    if (!read.ok) return again(422, { problems: read.problems });
    const decided = await decideAmendment(db, { textId: text.id, amendmentId: amendment.id }, { ...read.value, by: visitor.id });
    if (decided.ok) return { redirect: `${address}?fait=repondu#reponse` };
    const t = penTexts[locale].decide;
    if (decided.problem === "conflict") return again(422, { problems: { outcome: t.conflict } });
    if (decided.problem === "paragraph_gone") return again(422, { problems: { outcome: t.wordingGone } });
    if (decided.problem === "paragraph_changed") return again(409, { changed: true });
    const now = (await findAmendment(db, text.id, params.amendment))!;
    return again(409, { problem: decided.problem === "final" ? t.final : t.alreadyBy(textTexts[locale].amendmentStates[now.state]) });
  },
});

function wordingToEdit({ act, body }: Amendment, wording: string | null): string {
  return act === "delete" ? (wording ?? "") : (body ?? "");
}

async function takeBack({ db, visitor }: { db: Parameters<typeof undoChange>[0]; visitor: { id: string } }, text: DebatedText, amendment: Amendment) {
  if (amendment.state === "refused") return reopenRefused(db, { textId: text.id, amendmentId: amendment.id }, visitor.id);
  const change = await findChangeOf(db, amendment.id);
  return change === null ? ({ ok: false, problem: "published" } as const) : undoChange(db, text.id, change, visitor.id);
}
