import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { Answer, VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { holdsADesk } from "../gates.ts";
import { routes } from "../routes.ts";
import { readWhole } from "../typed.ts";
import { finishKeying, keySheet, takeKeying } from "./batch.command.ts";
import { batchToKey, type BatchOfPoll } from "./batch.gate.ts";
import { findEntries } from "./batch.query.ts";
import { KeyPage } from "./key.view.tsx";
import { paperTexts } from "./paper.texts.ts";
import { readKeyedSheet } from "./sheet.form.ts";
import { writeSheet } from "./sheet.ts";

type Keying = VisitOf<typeof routes.batch>;

/** One person's keying of a batch, sheet by sheet. */
export default acts("budgets/paper", routes.batch, {
  access: holdsADesk,
  find: batchToKey,
  show,
  acts: (step) => ({
    take: step({
      async run({ db, visitor, params, locale }, { batch }) {
        const taken = await takeKeying(db, batch.id, visitor.id);
        return taken.ok ? done(routes.batch.href(params)) : conflict(paperTexts[locale].taken[taken.problem]);
      },
    }),
    key: step({
      read: (form, _visit, found) => readKeyedSheet(form, found),
      async run({ db, visitor, params, locale }, { batch }, { sheet, keyed }) {
        const kept = await keySheet(db, { batchId: batch.id, personId: visitor.id, sheet, keyed });
        if (!kept) return conflict(paperTexts[locale].notYours);
        return done(withQuery(routes.batch.href(params), { feuille: sheet < batch.sheets ? sheet + 1 : null }));
      },
    }),
    finish: step({
      async run({ db, visitor, params, locale }, { batch }) {
        const finished = await finishKeying(db, batch.id, visitor.id);
        if (finished === "finished") return done(routes.batch.href(params));
        return conflict(finished === "incomplete" ? paperTexts[locale].incomplete : paperTexts[locale].notYours);
      },
    }),
  }),
});

async function show({ db, visitor, locale, url, params }: Keying, { poll, batch }: BatchOfPoll, form: FormState): Promise<Answer> {
  if (batch.state !== "keying" && form.act === null) return done(routes.settle.href(params));
  const mine = batch.keyings.find(({ personId }) => personId === visitor.id) ?? null;
  const entries = mine ? await findEntries(db, batch.id, mine.pass) : [];
  const missing = Array.from({ length: batch.sheets }, (_, n) => n + 1).find((sheet) => !entries.some((entry) => entry.sheet === sheet));
  const asked = form.act === "key" ? String(form.values["feuille"]) : url.searchParams.get("feuille");
  const at = readWhole(asked ?? "", 1, batch.sheets) ?? missing ?? null;
  const entry = entries.find(({ sheet }) => sheet === at);
  const before = { numeros: entry ? writeSheet(entry) : "", verdict: entry?.verdict ?? "valid" };
  const body = <KeyPage poll={poll} batch={batch} mine={mine} entries={entries} at={at} form={stateOf(form, "key", before)} />;
  return { title: `${paperTexts[locale].title}, ${batch.name}`, robots: "noindex", body };
}
