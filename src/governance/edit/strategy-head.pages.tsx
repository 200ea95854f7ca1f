import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { findStrategy, type Strategy } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";
import { mustEdit } from "./gate.ts";
import { createStrategy, everPromised, removeStrategy, saveStrategy } from "./save-strategy.command.ts";
import { EditHead, type HeadProps } from "./strategy-head.view.tsx";
import { readStrategy } from "./strategy.form.ts";
import { structureTexts } from "./structure.texts.ts";

const create = page("governance/edit", routes.newStrategy, {
  access: may("governance.edit"),

  get: ({ visitor, locale }) => {
    mustEdit(visitor);
    return show(locale, { strategy: null });
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    mustEdit(visitor);
    const values = await visit.form();
    const read = readStrategy(values, structureTexts[locale], editTexts[locale]);
    if (!read.ok) return show(locale, { strategy: null, values, problems: read.problems }, 422);
    const created = await createStrategy(db, read.value, visitor.id);
    if (!created.ok) return show(locale, { strategy: null, values, problems: { title: structureTexts[locale].problems.taken } }, 422);
    return { redirect: routes.structure.href({ slug: created.slug }) };
  },
});

const edit = page("governance/edit", routes.strategyHead, {
  access: may("governance.edit"),

  async get(visit) {
    const strategy = await find(visit);
    return show(visit.locale, { strategy, removable: !(await everPromised(visit.db, strategy.id)) });
  },

  async post(visit) {
    const { db, visitor, locale, params } = visit;
    const strategy = await find(visit);
    const values = await visit.form();
    if (values["act"] === "remove") return remove(visit, strategy, values);
    const read = readStrategy(values, structureTexts[locale], editTexts[locale]);
    if (!read.ok) return show(locale, { strategy, values, problems: read.problems }, 422);
    const saved = await saveStrategy(db, strategy, read.value, visitor.id);
    if (saved.ok) return { redirect: withQuery(routes.strategy.href(params), { fait: "modifie" }) };
    const inForce = await find(visit);
    return show(locale, { strategy: inForce, values: { ...values, version: String(inForce.version) }, conflict: true }, 409);
  },
});

/** One that never promised anything may go. */
async function remove(visit: Visit<"/strategie/:slug/modifier", Visitor>, strategy: Strategy, values: Record<string, string>) {
  const { db, visitor, locale } = visit;
  const reason = (values["remove_reason"] ?? "").trim();
  if (reason.length < 1 || reason.length > 500)
    return show(locale, { strategy, removable: true, removing: { values, problems: { remove_reason: editTexts[locale].problems.reason } } }, 422);
  const removed = await removeStrategy(db, strategy, { version: Number(values["version"]) || 0, reason }, visitor.id);
  if (removed.ok) return { redirect: routes.strategies.href() };
  return show(locale, { strategy: await find(visit), removable: removed.problem === "changed", conflict: true }, 409);
}

async function find({ db, params, visitor }: Visit<"/strategie/:slug/modifier", Visitor>) {
  mustEdit(visitor);
  const found = await findStrategy(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

function show(locale: "fr" | "en" | "nl", props: HeadProps, status: 200 | 409 | 422 = 200) {
  const t = structureTexts[locale];
  const title = props.strategy ? t.headTitle(props.strategy.title) : t.newTitle;
  return { title, status, robots: "noindex" as const, body: <EditHead {...props} /> };
}

export const strategyHeadPages: readonly Page[] = [create, edit];
