import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { recordConsent, withdrawConsent } from "../consent/consent.command.ts";
import { listConsents } from "../consent/consent.query.ts";
import { surveys } from "../consent/terms.ts";
import { spaceRoutes } from "../space/space.routes.ts";
import { spaceTabs } from "../space/space-tabs.ts";
import { askCopy } from "./ask-copy.command.ts";
import { listCopies } from "./copies.query.ts";
import { dataTexts } from "./data.texts.ts";
import { MyData } from "./data.view.tsx";

const here = spaceRoutes.data.href();
const fewADay = { limit: 3, windowSeconds: 24 * 3600 };

export default page("people/data-export", spaceRoutes.data, {
  access: signedIn,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const { acte } = await visit.form();
    if (acte === "copie") {
      const turn = await takeToken(db, `data-copy ${visitor.id}`, fewADay);
      if (!turn.allowed) return show(visit, { tooOften: true });
      return { redirect: spaceRoutes.dataCopy.href({ id: await askCopy(db, visitor.id, dataTexts[locale].taskTitle) }) };
    }
    if (acte === "accord") await recordConsent(db, visitor.id, surveys.what, surveys.version);
    if (acte === "retrait") await withdrawConsent(db, visitor.id, surveys.what);
    return { redirect: withQuery(here, { fait: "accord" }) };
  },
});

async function show({ db, visitor, offers, locale, url }: Visit<string, Visitor>, { tooOften = false }: { tooOften?: boolean }) {
  const [copies, consents] = await Promise.all([listCopies(db, visitor.id), listConsents(db, visitor.id)]);
  const chosen = url.searchParams.get("fait") === "accord";
  const props = { tabs: spaceTabs(offers, locale, here), copies, consents, tooOften, chosen };
  return { title: dataTexts[locale].title, body: <MyData {...props} />, ...(tooOften && { status: 429 as const }) };
}
