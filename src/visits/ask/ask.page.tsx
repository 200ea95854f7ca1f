import { findPlaceBriefs, type PlaceBrief, searchPlaceBriefs } from "#places";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import type { HtmlAnswer } from "#platform/web/page.tsx";
import { page } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { askVisit } from "./ask.command.ts";
import { type Problems, readAsked, type Values, valuesOf } from "./ask.form.ts";
import { askTexts } from "./ask.texts.ts";
import { Ask, Sent } from "./ask.view.tsx";

/** Many people may share one address; one mailbox belongs to one delegation. */
const perAddress = { limit: 20, windowSeconds: 3600 };
const perMailbox = { limit: 4, windowSeconds: 86_400 };

export default page("visits/ask", routes.ask, {
  access: anyone,

  get({ locale }) {
    return { title: askTexts[locale].title, body: <Ask values={{}} problems={{}} found={[]} /> };
  },

  async post(visit) {
    const { db, locale, now, address } = visit;
    const input = await visit.formInput();
    const values = valuesOf(input);
    const again = (status: 200 | 422 | 429, found: PlaceBrief[], problems: Problems = {}): HtmlAnswer => ({
      title: askTexts[locale].title,
      status,
      body: <Ask values={values} problems={problems} found={found} tooMany={status === 429} />,
    });
    const found = await findWished(db, values, Boolean(input.text["find"]));
    if (input.text["find"]) return again(found.length > 0 ? 200 : 422, found, found.length > 0 ? {} : { place_words: askTexts[locale].placesNone });

    const read = readAsked(input, locale, dayOf(now));
    if (!read.ok) return again(422, found, read.problems);
    const turns = [await takeToken(db, `visits ask ${address}`, perAddress), await takeToken(db, `visits ask ${read.value.email}`, perMailbox)];
    if (turns.some(({ allowed }) => !allowed)) return again(429, found);
    await askVisit(db, visit, read.value, locale);
    return { redirect: routes.asked.href() };
  },
});

export const asked = page("visits/ask", routes.asked, {
  access: anyone,
  get: ({ locale }) => ({ title: askTexts[locale].sentTitle, robots: "noindex", body: <Sent /> }),
});

/** Those chosen already, and what the words find when asked for. */
export async function findWished(db: Db, values: Values, search: boolean): Promise<PlaceBrief[]> {
  const ids = [values["places"] ?? []].flat().filter(isUuid);
  const chosen = [...(await findPlaceBriefs(db, ids.slice(0, 30))).values()].filter(({ published }) => published);
  const words = String(values["place_words"] ?? "").slice(0, 100);
  if (!search || !words.trim()) return chosen;
  const found = await searchPlaceBriefs(db, { words, limit: 12 });
  return [...chosen, ...found.filter(({ id }) => !ids.includes(id))];
}
