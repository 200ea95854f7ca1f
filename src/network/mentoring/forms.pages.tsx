import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findOwn } from "../members.query.ts";
import { routes } from "../routes.ts";
import { formsTexts } from "./forms.texts.ts";
import { OfferForm, RequestForm } from "./forms.view.tsx";
import { askMentor, saveOffer } from "./mentors.command.ts";
import { readOffer, readRequest } from "./mentors.form.ts";
import { findOwnOffers } from "./own-offer.query.ts";

/** Whoever acts for a member offers to mentor in its name. */
const offer = act("network/mentoring", routes.offer, {
  access: signedIn,
  async find({ db, visitor }) {
    const own = await findOwn(db, visitor);
    if (own.length === 0) throw new Forbidden();
    return { own, territory: await readTerritory(db), offers: await findOwnOffers(db, visitor.id) };
  },
  values(_, { offers: [before], own }) {
    if (!before) return { pour: own[0]?.id, langues: ["fr"], ensemble: "2", heures: "4", groupe: "4", ouvert: "1" };
    const { memberId, subjects, stages, languages, communeCode, radiusKm, atOnce, hours, about, groupSize, state } = before;
    return {
      ...{ pour: memberId, sujets: subjects, etapes: stages, langues: languages, commune: communeCode, rayon: radiusKm === null ? "" : String(radiusKm) },
      ...{ ensemble: String(atOnce), heures: String(hours), groupe: String(groupSize), presentation: about, ouvert: state === "open" ? "1" : "" },
    };
  },
  show: ({ locale }, { own, territory }, form) => ({
    title: formsTexts[locale].offerTitle,
    robots: "noindex",
    help: formsTexts[locale].help,
    body: <OfferForm own={own} territory={territory} form={form} />,
  }),
  read: (form, _, { own, territory }) =>
    readOffer(
      form,
      own,
      territory.communes.map(({ code }) => code),
    ),
  async run({ db, visitor }, _, offering) {
    await saveOffer(db, visitor.id, offering);
    return done(routes.mentoring.href(), "propose");
  },
});

/** Somebody asks for a mentor: for themself, or for a member. */
const request = act("network/mentoring", routes.request, {
  access: signedIn,
  find: async ({ db, visitor }) => ({ own: await findOwn(db, visitor), territory: await readTerritory(db) }),
  values: () => ({ pour: "moi", langues: ["fr"] }),
  show: ({ locale }, { own, territory }, form) => ({
    title: formsTexts[locale].requestTitle,
    robots: "noindex",
    help: formsTexts[locale].help,
    body: <RequestForm own={own} territory={territory} form={form} />,
  }),
  read: (form, _, { own, territory }) =>
    readRequest(
      form,
      own,
      territory.communes.map(({ code }) => code),
    ),
  brake: { of: "network.request", limit: 10, windowSeconds: 86_400 },
  async run({ db, visitor, locale }, _, wanting) {
    const id = await askMentor(db, visitor.id, wanting);
    return id ? done(routes.asked.href({ id }), "demande") : conflict(formsTexts[locale].already);
  },
});

export const formPages = [offer, request];
