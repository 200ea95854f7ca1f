import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../../gate.ts";
import { writeDecision } from "./decision.command.ts";
import { readTyped } from "./decision.form.ts";
import { readDecision } from "./decision.query.ts";
import { decisionTexts } from "./decision.texts.ts";
import { mayTellDecision } from "./decision.ts";
import { WriteDecision, type WriteDecisionProps } from "./write-decision.view.tsx";
import { routes } from "../../routes.ts";

type Asked = Visit<"/participer/instruction/demarche/:process/decision", Visitor>;

/** What is decided at the end of a process, told by who runs it. */
export default page("processes/decide/decision", routes.processDecision, {
  access: agent,

  get: (visit) => show(visit, { done: visit.url.searchParams.get("fait") }),

  async post(visit) {
    const { db, params, visitor, locale, now } = visit;
    const process = await findManaged(db, params.process, visitor);
    const form = await visit.form();
    if (!mayTellDecision(process, now)) return show(visit, { values: form, status: 409 });
    const seen = Number(form["seen"]) || 0;
    const read = readTyped(form, seen > 0, now, locale);
    if (!read.ok) return show(visit, { values: form, problems: read.problems, status: 422 });
    const written = await writeDecision(db, { ...read.value, processId: process.id, seen, by: visitor.id });
    if (!written.ok) return show(visit, { values: form, changed: true, status: 409 });
    return { redirect: withQuery(routes.processDecision.href(params), { fait: "decision" }) };
  },
});

type More = Partial<Pick<WriteDecisionProps, "done" | "changed" | "values" | "problems">> & { readonly status?: 200 | 409 | 422 };

async function show({ db, params, visitor, now, locale }: Asked, { status = 200, done = null, ...said }: More) {
  const process = await findManaged(db, params.process, visitor);
  const props = { process, decisions: await readDecision(db, process.id), open: mayTellDecision(process, now), done, ...said };
  return { title: `${decisionTexts[locale].title}, ${process.title}`, status, robots: "noindex" as const, body: <WriteDecision {...props} /> };
}
