import { dayOf } from "#platform/time/day.ts";
import { act, done } from "#platform/web/act.ts";
import { can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { agent } from "../process.gate.ts";
import { metropolisOwner } from "../process.ts";
import { routes } from "../routes.ts";
import { createProcess } from "./create.command.ts";
import { readNewProcess } from "./create.form.ts";
import { createTexts } from "./create.texts.ts";
import { Create, type Owner } from "./create.view.tsx";
import { listPast } from "./past-processes.query.ts";

/** A process begins as a draft, from a template or from a past process. */
export default act("processes/create", routes.newProcess, {
  access: agent,

  /** For whom this person may run a process, and which they may take up. */
  async find({ db, visitor }) {
    const [territory, past] = await Promise.all([readTerritory(db), listPast(db, visitor)]);
    const all: readonly Owner[] = [{ code: null, name: null }, ...territory.communes];
    return { owners: all.filter(({ code }) => can(visitor, "participation.run", { commune: code })), past };
  },

  values({ url, now }, { owners: [owner] }) {
    const past = url.searchParams.get("modele") ?? "";
    const scale = owner?.code ? "communes" : "metropolis";
    return { past, owner: owner?.code ?? metropolisOwner, scale, begins: dayOf(now), keep: ["team", "partners"] };
  },

  show: ({ locale }, choices, form) => ({ title: createTexts[locale].title, robots: "noindex", body: <Create {...choices} form={form} /> }),

  read: (form, _, { owners, past }) =>
    readNewProcess(
      form,
      owners.map(({ code }) => code),
      past.map(({ id }) => id),
    ),

  async run({ db, visitor, locale, offers }, _, process) {
    const { slug } = await createProcess(db, process, { by: visitor.id, locale, plugs: offers.stagePlugs });
    const next = process.scale === "metropolis" ? routes.manage : routes.editProcess;
    return done(next.href({ process: slug }));
  },
});
