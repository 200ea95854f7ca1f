import { takeMailboxTurn } from "#people";
import { findPlaceBriefs, type PlaceBrief, searchPlaceBriefs } from "#places";
import { mailAddressOf } from "#platform/mail/mail.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { isUuid } from "#platform/text/uuid.ts";
import { acts, again, done, type Outcome, tooMany } from "#platform/web/act.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { type AnswerBrief, findSimilarAnswers } from "../similar/similar.query.ts";
import { askInquiry } from "./ask.command.ts";
import { type NewInquiry, readInquiry } from "./ask.form.ts";
import { askTexts } from "./ask.texts.ts";
import { Ask, Sent } from "./ask.view.tsx";

/** Many people may share one address of the internet; a mailbox is filled by nobody. */
const limits = {
  address: { limit: 15, windowSeconds: 3600 },
  pair: { limit: 5, windowSeconds: 86_400 },
  account: { limit: 20, windowSeconds: 86_400 },
};

const mostPlaces = 6;

/** Two presses: the first shows answers that there are already, the second sends. */
export default acts("inquiries/ask", routes.ask, {
  access: anyone,
  values: ({ url }) => ({ title: url.searchParams.get("q")?.slice(0, 140) ?? "", place: url.searchParams.get("lieu") ?? "" }),

  async show({ db, visitor, locale }, _, form) {
    const territory = await readTerritory(db);
    const props = { form, territory, similar: await alike(form, db), places: await placesOf(form, db), account: visitor && { email: mailAddressOf(visitor) } };
    return { title: askTexts[locale].title, help: askTexts[locale].help, body: <Ask {...props} /> };
  },

  acts: (step) => ({
    look: step({ read: async (form, { db, visitor }) => readInquiry(form, await readTerritory(db), visitor !== null), run: () => again() }),
    send: step({ read: async (form, { db, visitor }) => readInquiry(form, await readTerritory(db), visitor !== null), run: send }),
  }),
});

async function send(visit: Visit, _: unknown, asked: NewInquiry): Promise<Outcome> {
  const { db, visitor, locale, now } = visit;
  const t = askTexts[locale];
  const turn = asked.email
    ? await takeMailboxTurn(visit, "inquiries ask", asked.email, limits)
    : await takeToken(db, `inquiries ask ${visitor!.id}`, limits.account);
  if (!turn.allowed) return tooMany(t.tooMany, t.tooManyNext);
  const id = await askInquiry(db, visit, { asked, personId: visitor?.id ?? null, locale, now });
  return visitor ? done(routes.own.href({ id }), "envoyee") : done(routes.asked.href());
}

const text = (form: FormState, name: string): string => [form.values[name] ?? ""].flat().at(-1) ?? "";

/** Before anything is sent, answers that resemble it; null before the first press. */
async function alike(form: FormState, db: Visit["db"]): Promise<readonly AnswerBrief[] | null> {
  const readyToSend = (form.act === "look" || form.act === "send") && Object.keys(form.problems).length === 0;
  return readyToSend ? findSimilarAnswers(db, { title: text(form, "title"), words: text(form, "words") }) : null;
}

/** The place that was named or chosen: to be chosen once several answer. */
async function placesOf(form: FormState, db: Visit["db"]): Promise<readonly PlaceBrief[]> {
  const [words, chosen] = [text(form, "place_words").trim().slice(0, 100), text(form, "place")];
  const named = words ? await searchPlaceBriefs(db, { words, limit: mostPlaces }) : [];
  const already = isUuid(chosen) ? [...(await findPlaceBriefs(db, [chosen])).values()].filter(({ published }) => published) : [];
  return [...already, ...named.filter(({ id }) => id !== chosen)];
}

export const asked = page("inquiries/ask", routes.asked, {
  access: anyone,
  get: ({ locale }) => ({ title: askTexts[locale].sentTitle, robots: "noindex", body: <Sent /> }),
});
