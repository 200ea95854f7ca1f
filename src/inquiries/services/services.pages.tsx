import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { runPower } from "../gate.ts";
import { findService, listServices } from "../routing/services.query.ts";
import { routes } from "../routes.ts";
import { endService, saveService } from "./service.command.ts";
import { readService, runsAt } from "./service.form.ts";
import { servicesTexts } from "./services.texts.ts";
import { OneService, Services } from "./services.view.tsx";

const access = may(runPower);

/** All departments that answer, and a form for one more. */
export const services = act("inquiries/services", routes.services, {
  access,
  values: () => ({ days: "10" }),
  async show({ db, visitor, locale }, _, form) {
    const [all, territory] = await Promise.all([listServices(db), readTerritory(db)]);
    const communes = territory.communes.filter(({ code }) => runsAt(visitor, code));
    const own = all.filter(({ communeCode }) => runsAt(visitor, communeCode));
    const body = <Services services={own} communes={communes} everywhere={runsAt(visitor, null)} form={form} />;
    return { title: servicesTexts[locale].title, robots: "noindex", says: servicesTexts[locale].done, body };
  },
  read: async (form, { db, visitor }) =>
    readService(
      form,
      visitor,
      (await readTerritory(db)).communes.map(({ code }) => code),
    ),
  async run({ db, visitor, locale }, _, facts) {
    const saved = await saveService(db, { id: null, facts, by: visitor.id });
    return saved ? done(routes.services.href(), "ajoute") : wrong({ name: servicesTexts[locale].nameTaken });
  },
});

/** One of them: its name, themes, delay; or its end. */
export const service = acts("inquiries/service", routes.service, {
  access,
  async find({ db, params, visitor }) {
    const found = await findService(db, params.id);
    if (!found || !runsAt(visitor, found.communeCode)) throw new NotFound();
    return found;
  },
  values: (_, { name, communeCode, themes, days, mailbox }) => ({ name, commune: communeCode ?? "", themes, days: String(days), mailbox: mailbox ?? "" }),
  async show({ db, visitor, locale }, found, form) {
    const territory = await readTerritory(db);
    const communes = territory.communes.filter(({ code }) => runsAt(visitor, code));
    const body = <OneService service={found} communes={communes} everywhere={runsAt(visitor, null)} form={form} />;
    return { title: found.name, robots: "noindex", says: servicesTexts[locale].done, body };
  },
  acts: (step) => ({
    save: step({
      read: async (form, { db, visitor }) =>
        readService(
          form,
          visitor,
          (await readTerritory(db)).communes.map(({ code }) => code),
        ),
      async run({ db, visitor, locale }, { id }, facts) {
        const saved = await saveService(db, { id, facts, by: visitor.id });
        return saved ? done(routes.services.href(), "enregistre") : wrong({ name: servicesTexts[locale].nameTaken });
      },
    }),
    end: step({
      async run({ db, visitor, locale }, { id }) {
        return (await endService(db, id, true, visitor.id)) ? done(routes.services.href(), "ferme") : conflict(servicesTexts[locale].waiting);
      },
    }),
    again: step({
      async run({ db, visitor }, { id }) {
        await endService(db, id, false, visitor.id);
        return done(routes.services.href(), "rouvert");
      },
    }),
  }),
});
