import { findKeptPlaces, keeper } from "#bookings";
import { acts, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { withQuery } from "#platform/web/path.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { readVat, typedVat } from "../list/list.form.ts";
import { routes } from "../routes.ts";
import { saveIssuer } from "./issuer.command.ts";
import { findIssuer, type Issuer } from "./issuer.query.ts";
import { issuerTexts } from "./issuer.texts.ts";
import { IssuerPage } from "./issuer.view.tsx";

type IssuerVisit = VisitOf<typeof routes.issuer>;
interface Thing {
  readonly places: Awaited<ReturnType<typeof findKeptPlaces>>;
  /** Null for whoever keeps no place. */
  readonly issuer: Issuer | null;
}

/** Who asks for the money of a place, as its invoices say: what was issued keeps the words it had. */
export default acts("prices/issuer", routes.issuer, {
  access: keeper,
  async find({ db, visitor, url }: IssuerVisit): Promise<Thing> {
    const wanted = url.searchParams.get("lieu");
    const places = await findKeptPlaces(db, visitor, wanted);
    const place = wanted === null ? places[0] : places.find(({ id }) => id === wanted);
    if (wanted !== null && !place) throw new NotFound();
    return { places, issuer: place ? await findIssuer(db, place) : null };
  },
  values: (_, { issuer }) => (issuer ? { nom: issuer.name, adresse: issuer.address, siret: issuer.siret ?? "", tva: typedVat(issuer.vat) } : {}),
  show: ({ locale }, thing, form) => ({
    title: issuerTexts[locale].title,
    robots: "noindex",
    says: issuerTexts[locale].done,
    body: <IssuerPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    save: step({
      read: readIssuer,
      async run({ db, visitor }, { issuer }, said) {
        if (!issuer) throw new NotFound();
        await saveIssuer(db, issuer.placeId, said, visitor.id);
        return done(withQuery(routes.issuer.href(), { lieu: issuer.placeId }), "enregistree");
      },
    }),
  }),
});

function readIssuer(form: Reader) {
  const t = issuerTexts[form.locale].problems;
  const siret = form.text("siret").replaceAll(/\s/g, "");
  form.check("siret", siret === "" || /^\d{14}$/.test(siret), t.siret);
  return {
    name: form.line("nom", 2, 200, t.name),
    address: form.line("adresse", 0, 300, t.address),
    siret: siret || null,
    vat: readVat(form),
  };
}
