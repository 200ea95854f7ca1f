import { randomUUID } from "node:crypto";

import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { signatureOf } from "#participation";
import { countAmendments, type DebatedText, findText, readVersion, takesAmendments } from "../text.query.ts";
import { routes } from "../routes.ts";
import { type Paragraph, isAmendmentAct, ranksOf } from "../text.ts";
import { paramsOf } from "../text-frame.view.tsx";
import { fileAmendment } from "./amend.command.ts";
import { type Problems, readProposed, type Values } from "./amend.form.ts";
import { amendTexts } from "./amend.texts.ts";
import { Amend } from "./amend.view.tsx";

type Asked = Pick<Visit<string, Visitor>, "db" | "visitor" | "locale">;

interface About {
  readonly text: DebatedText;
  readonly paragraphs: readonly Paragraph[];
  /** Null at the beginning of the text. */
  readonly on: Paragraph | null;
}

async function aboutOf({ db, visitor }: Asked, params: { process: string; text: string }, paragraph: string | null | undefined): Promise<About> {
  const text = await findText(db, params, visitor);
  if (!text || text.version === 0) throw new NotFound();
  const paragraphs = await readVersion(db, text.id, text.version);
  return { text, paragraphs, on: paragraphs.find((one) => String(one.paragraph) === paragraph) ?? null };
}

async function show(
  asked: Asked,
  { text, paragraphs, on }: About,
  values: Values,
  more: Partial<Pick<HtmlAnswer, "status">> & { problems?: Problems; said?: "closed" | "gone" } = {},
) {
  const { db, visitor, locale } = asked;
  const already = on ? ((await countAmendments(db, text.id)).get(on.paragraph)?.open ?? 0) : 0;
  const rank = on ? (ranksOf(paragraphs).get(on.paragraph) ?? null) : null;
  const said = more.said ?? (takesAmendments(text) ? undefined : "closed");
  const body = (
    <Amend text={text} on={on} rank={rank} already={already} values={values} problems={more.problems ?? {}} signature={signatureOf(visitor.name)} said={said} />
  );
  return { title: amendTexts[locale].title, robots: "noindex", body, ...(more.status ? { status: more.status } : {}) } as const;
}

/** A change to one paragraph: another wording, one more, one less. Its differences are shown before it is filed. */
export default page("texts/amend", routes.amend, {
  access: signedIn,

  async get(visit) {
    const { url, params } = visit;
    const about = await aboutOf(visit, params, url.searchParams.get("paragraphe"));
    const asked = url.searchParams.get("acte");
    const act = about.on === null ? "insert" : isAmendmentAct(asked) ? asked : "replace";
    const body = act === "replace" ? about.on!.body : "";
    return show(visit, about, { acte: act, body, reason: "", submission: randomUUID(), paragraphe: about.on ? String(about.on.paragraph) : "" });
  },

  async post(visit) {
    const { db, params, locale, visitor } = visit;
    const values = await visit.form();
    const about = await aboutOf(visit, params, values["paragraphe"]);
    if (values["paragraphe"] && !about.on) return show(visit, about, values, { status: 409, said: "gone" });
    if (values["preview"]) return show(visit, about, values);
    const read = readProposed(values, about.on?.body ?? null, locale);
    if (!read.ok) return show(visit, about, values, { status: 422, problems: read.problems });
    const submission = /^[0-9a-f-]{36}$/.test(values["submission"] ?? "") ? values["submission"]! : randomUUID();
    const filed = await fileAmendment(db, about.text, read.value, visitor, submission);
    if (!filed.ok) return show(visit, about, values, { status: 409, said: filed.problem === "closed" ? "closed" : "gone" });
    const address = routes.amendment.href({ ...paramsOf(about.text), amendment: String(filed.number) });
    return { redirect: `${address}?fait=${filed.held ? "retenu" : "depose"}` };
  },
});
