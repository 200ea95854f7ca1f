import { useTexts } from "#platform/i18n/context.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { keeper } from "../keeper.ts";
import { findKept, type Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { findCheckIn } from "./arrivals.query.ts";
import { arrivalTexts } from "./arrivals.texts.ts";

/** One sheet of A4 for the thing itself, with the code that whoever comes reads. */
export default page("bookings/arrivals", routes.poster, {
  access: keeper,
  async get({ db, params, visitor, settings }) {
    const resource = await findKept(db, params.id, visitor);
    if (!resource) throw new NotFound();
    const { code } = await findCheckIn(db, resource.id);
    const address = publicAddress(settings, routes.here.href({ code }));
    return { title: resource.words.name, sheet: true, robots: "noindex", body: <Poster resource={resource} address={address} /> };
  },
});

function Poster({ resource: { words, placeName }, address }: { resource: Resource; address: string }) {
  const t = useTexts(arrivalTexts);
  return (
    <div class="wrap poster booking-poster flow">
      <h1>{words.name}</h1>
      <p class="poster-where">{placeName}</p>
      <h2>{t.scan}</h2>
      <p class="lead">{t.scanLead}</p>
      <QrCode text={address} label={t.here} />
      <p>{t.scanBroken}</p>
    </div>
  );
}
