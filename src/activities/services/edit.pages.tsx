import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { Refused } from "#platform/refused.ts";
import { keeper } from "../keeper.ts";
import { type Choosable, findKeptPlaces } from "../places.query.ts";
import { routes } from "../routes.ts";
import { EditService } from "./edit.view.tsx";
import { addService, editService, withdrawService } from "./save.command.ts";
import { kinds, kindWords, type ServiceDetails } from "../service.ts";
import { mustLead } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";

function readWords(form: Reader): Omit<ServiceDetails, "placeId"> {
  const t = servicesTexts[form.locale].problems;
  const typed = form.choice("sorte", Object.values(kindWords), t.kind);
  return {
    kind: kinds.find((one) => kindWords[one] === typed) ?? "other",
    title: form.line("nom", 3, 120, t.title),
    about: form.lines("texte", 10, 3000, t.about),
  };
}

const placeIds = (places: readonly Choosable[]) => places.map(({ id }) => id);

/** Whoever keeps a place opens a service there, and is its first lead. */
const add = act("activities/services", routes.addService, {
  access: keeper,
  find: async ({ db, visitor, url }: VisitOf<typeof routes.addService>) => ({ places: await findKeptPlaces(db, visitor, url.searchParams.get("lieu")) }),
  values: ({ url }, { places }) => ({ lieu: places.find(({ id }) => id === url.searchParams.get("lieu"))?.id ?? places[0]?.id ?? "" }),
  show: ({ locale }, { places }, form) => ({
    title: servicesTexts[locale].add,
    robots: "noindex",
    body: <EditService places={places} service={null} form={form} />,
  }),
  read: (form, _, { places }): ServiceDetails => ({
    placeId: form.choice("lieu", placeIds(places), servicesTexts[form.locale].problems.place),
    ...readWords(form),
  }),
  async run({ db, visitor, locale }, _, details) {
    const added = await addService(db, details, visitor.id);
    return added.ok ? done(routes.team.href({ slug: added.slug }), "ouvert") : wrong({ lieu: servicesTexts[locale].problems.many });
  },
});

/** Its leads, and whoever keeps its place, change it or end it. */
const edit = acts("activities/services", routes.editService, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.editService>) {
    const { service } = await mustLead(db, params.slug, visitor);
    if (service.state !== "open") throw new Refused(409);
    return service;
  },
  values: (_, { kind, title, about, version }) => ({ sorte: kindWords[kind], nom: title, texte: about, version: String(version) }),
  show: ({ locale }, service, form) => ({
    title: `${servicesTexts[locale].edit}, ${service.title}`,
    robots: "noindex",
    body: <EditService places={[]} service={service} form={form} />,
  }),
  acts: (step) => ({
    edit: step({
      read: (form) => ({ words: readWords(form), version: form.version() }),
      async run({ db, visitor, locale, params }, { id }, { words, version }) {
        const saved = await editService(db, id, words, { by: visitor.id, version });
        return saved ? done(routes.service.href(params), "modifie") : conflict(servicesTexts[locale].moved);
      },
    }),
    withdraw: step({
      read: (form) => form.line("motif", 3, 300, servicesTexts[form.locale].problems.reason),
      async run({ db, visitor, locale, params }, { id }, reason) {
        const ended = await withdrawService(db, id, { by: visitor.id, reason });
        return ended ? done(routes.service.href(params), "arrete") : conflict(servicesTexts[locale].moved);
      },
    }),
  }),
});

export const editPages: readonly Page[] = [add, edit];
