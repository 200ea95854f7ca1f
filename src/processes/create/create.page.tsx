import type { Values } from "#platform/ui/form-state.tsx";
import { page, type Visit } from "#platform/web/page.tsx";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { agent } from "../gate.ts";
import { dayOf } from "#platform/time/day.ts";
import { metropolisOwner } from "../process.ts";
import { createProcess } from "./create.command.ts";
import { readNewProcess } from "./create.form.ts";
import { createTexts } from "./create.texts.ts";
import { Create } from "./create.view.tsx";
import { listPast } from "./past-processes.query.ts";
import { routes } from "../routes.ts";

type CreateVisit = Visit<string, Visitor>;

/** A process begins as a draft, from a template or from a past process. */
export default page("processes/create", routes.newProcess, {
  access: agent,

  async get(visit) {
    const owners = await ownersFor(visit);
    const past = visit.url.searchParams.get("modele") ?? "";
    const owner = owners.find(({ code }) => code === null) ?? owners[0];
    const values = {
      past,
      owner: owner?.code ?? metropolisOwner,
      scale: owner?.code ? "communes" : "metropolis",
      begins: dayOf(visit.now),
      keep: ["team", "partners"],
    };
    return show(visit, values);
  },

  async post(visit) {
    const { db, visitor, locale, offers } = visit;
    const input = await visit.formInput();
    const values = { ...input.text, keep: input.all("keep") };
    const t = createTexts[locale];
    const owners = await ownersFor(visit);
    const codes = new Set(owners.flatMap(({ code }) => code ?? []));
    const read = readNewProcess(input.text, values.keep, visitor, codes, t);
    if (!read.ok) return show(visit, values, read.problems);
    const { origin } = read.value;
    if ("past" in origin && !(await listPast(db, visitor)).some(({ id }) => id === origin.past)) return show(visit, values, { past: t.problems.past });
    const created = await createProcess(db, read.value, { by: visitor.id, locale, plugs: offers.stagePlugs });
    const next = read.value.scale === "metropolis" ? routes.manage : routes.editProcess;
    return { redirect: next.href({ process: created.slug }) };
  },
});

/** For whom this person may run a process: the metropolis (code null), communes. */
async function ownersFor({ db, visitor }: CreateVisit) {
  const territory = await readTerritory(db);
  const communes = territory.communes.filter(({ code }) => can(visitor, "participation.run", { commune: code })).map(({ code, name }) => ({ code, name }));
  const metropolis = can(visitor, "participation.run", { commune: null });
  return [...(metropolis ? [{ code: null, name: null }] : []), ...communes];
}

async function show(visit: CreateVisit, values: Values, problems?: Record<string, string>) {
  const { db, visitor, locale } = visit;
  const body = <Create values={values} problems={problems ?? {}} owners={await ownersFor(visit)} past={await listPast(db, visitor)} />;
  return { title: createTexts[locale].title, status: problems ? (422 as const) : (200 as const), robots: "noindex" as const, body };
}
