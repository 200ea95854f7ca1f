import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { findOfferedAt } from "../edit/owners.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { ask } from "./ask.command.ts";
import { readDemand, valuesOf } from "./machine.form.ts";
import { findMachine, listMachines } from "./machines.query.ts";
import { machinesTexts } from "./machines.texts.ts";
import { MachinePage, Machines } from "./machines.view.tsx";

/** What the machines of one's places ask for. */
const machines = list("trainings/machines", routes.machines, {
  access: keeper,
  filters: { q: words("q") },
  rows: ({ db, visitor }, _, { q }, range) => listMachines(db, visitor, q, range),
  show: ({ locale }, _, found) => ({
    title: machinesTexts[locale].title,
    robots: "noindex",
    says: machinesTexts[locale].done,
    body: <Machines found={found} />,
  }),
});

/** What one machine asks for. */
const machine = act("trainings/machines", routes.machine, {
  access: keeper,
  async find({ db, params, visitor }: VisitOf<typeof routes.machine>) {
    const found = await findMachine(db, params.id, visitor);
    if (!found) throw new NotFound();
    // What it asks already may be asked on, withdrawn or not.
    const offered = await findOfferedAt(db, found.placeId);
    const old = found.modules.filter(({ id }) => !offered.some((one) => one.id === id)).map(({ id, title: name }) => ({ id, name }));
    return { machine: found, offered: [...offered, ...old] };
  },
  values: (_, { machine: found }) => valuesOf(found),
  show: ({ locale }, thing, form) => ({
    title: machinesTexts[locale].of(thing.machine.name),
    robots: "noindex",
    body: <MachinePage {...thing} form={form} />,
  }),
  read: (form, _, { offered }) => readDemand(form, offered),
  async run({ db, visitor, locale }, { machine: { id } }, demand) {
    return (await ask(db, id, demand, visitor.id)) ? done(routes.machines.href(), "enregistre") : conflict(trainingsTexts[locale].moved);
  },
});

export const machinePages: readonly Page[] = [...machines, machine];
