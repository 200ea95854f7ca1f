import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { voteWithDesks } from "../desk/desks.page.tsx";
import { routes } from "../routes.ts";
import { holdsDesk } from "../team.ts";
import { holdsADesk } from "../team-gates.ts";
import { readWhole } from "../typed.ts";
import { pollOf, type Poll } from "../votes.query.ts";
import { finishKeying, keySheet, takeKeying } from "./batch.command.ts";
import { type Batch, findBatch, findEntries } from "./batch.query.ts";
import { KeyPage, type KeyProps } from "./key.view.tsx";
import { paperTexts } from "./paper.texts.ts";
import { readSheet, writeSheet } from "./sheet.form.ts";

export type Keying = Pick<Visit, "db" | "locale"> & { visitor: Visitor; params: { slug: string; batch: string } };

/** One person's keying of a batch, sheet by sheet. */
export default page("budgets/paper", routes.batch, {
  access: holdsADesk,

  async get(visit) {
    const { poll, batch } = await batchToKey(visit);
    if (batch.state !== "keying") return { redirect: routes.settle.href(visit.params) };
    return show(visit, poll, batch, { at: readWhole(visit.url.searchParams.get("feuille") ?? "", 1, batch.sheets) });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const { poll, batch } = await batchToKey(visit);
    const typed = await visit.form();
    const t = paperTexts[locale];
    if (typed["faire"] === "prendre") {
      const taken = await takeKeying(db, batch.id, visitor.id);
      return taken.ok ? { redirect: routes.batch.href(params) } : show(visit, poll, batch, { refused: t.taken[taken.problem] }, 409);
    }
    if (typed["faire"] === "terminer") {
      const finished = await finishKeying(db, batch.id, visitor.id);
      if (finished === "finished") return { redirect: routes.batch.href(params) };
      return show(visit, poll, batch, { refused: finished === "incomplete" ? t.incomplete : t.notYours }, 409);
    }
    return key(visit, poll, batch, typed);
  },
});

/** @throws NotFound for a batch that is not there, or of a desk that somebody else holds. */
export async function batchToKey(visit: Keying): Promise<{ poll: Poll; batch: Batch }> {
  const vote = await voteWithDesks(visit);
  const batch = await findBatch(visit.db, vote.id, visit.params.batch);
  if (!batch || !holdsDesk(visit.visitor, { commune_code: batch.deskCommune })) throw new NotFound();
  return { poll: await pollOf(visit.db, vote), batch };
}

async function key(visit: Visit<"/votes/:slug/papier/:batch", Visitor>, poll: Poll, batch: Batch, typed: Record<string, string>) {
  const { db, visitor, params, locale } = visit;
  const t = paperTexts[locale];
  const sheet = readWhole(typed["feuille"] ?? "", 1, batch.sheets);
  if (sheet === null) throw new NotFound();
  const read = readSheet(
    typed["numeros"] ?? "",
    typed["verdict"] ?? "valid",
    poll.vote.kind,
    poll.projects.map(({ number }) => number),
  );
  if (!read.ok) return show(visit, poll, batch, { at: sheet, values: typed, problems: { numeros: t.problems[read.problem] } }, 422);
  if (!(await keySheet(db, { batchId: batch.id, personId: visitor.id, sheet, keyed: read.value })))
    return show(visit, poll, batch, { refused: t.notYours }, 409);
  return { redirect: withQuery(routes.batch.href(params), { feuille: sheet < batch.sheets ? sheet + 1 : null }) };
}

type More = Partial<Pick<KeyProps, "values" | "problems" | "refused">> & { readonly at?: number | null };

async function show(
  { db, visitor, locale }: Pick<Keying, "db" | "visitor" | "locale">,
  poll: Poll,
  batch: Batch,
  more: More,
  status?: HtmlAnswer["status"],
): Promise<HtmlAnswer> {
  const mine = batch.keyings.find(({ personId }) => personId === visitor.id) ?? null;
  const entries = mine ? await findEntries(db, batch.id, mine.pass) : [];
  const missing = Array.from({ length: batch.sheets }, (_, n) => n + 1).find((sheet) => !entries.some((entry) => entry.sheet === sheet));
  const at = more.at ?? missing ?? null;
  const entry = entries.find(({ sheet }) => sheet === at);
  const values = more.values ?? { numeros: entry ? writeSheet(entry) : "", verdict: entry?.verdict ?? "valid" };
  const body = (
    <KeyPage poll={poll} batch={batch} mine={mine} entries={entries} at={at} values={values} problems={more.problems ?? {}} refused={more.refused ?? null} />
  );
  return { title: `${paperTexts[locale].title}, ${batch.name}`, robots: "noindex", body, ...(status && { status }) };
}
