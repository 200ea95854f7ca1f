import { asksTemplate, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { type Columns, csvResponse } from "#platform/web/stream.ts";
import { type Assembly, findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { mostLetters, readAddresses, template } from "./addresses.form.ts";
import { drawLetters, noteSent, takeBack } from "./invite.command.ts";
import { findLetters, findMailings, type Mailing, type PostedLetter } from "./invite.query.ts";
import { inviteTexts } from "./invite.texts.ts";
import { InvitePage } from "./invite.view.tsx";
import { codeOf, sayCode } from "./letter-code.ts";
import { InvitationSheets } from "./sheets.view.tsx";

type InviteVisit = VisitOf<typeof routes.invitations>;

/** Letters to homes that are drawn by lot from a file of addresses. */
export const invitations = acts("assemblies/invite", routes.invitations, {
  access: keeper,
  async find({ db, params, visitor }: InviteVisit) {
    const assembly = await findRun(db, params.id, visitor);
    return { assembly, mailings: await findMailings(db, assembly.id) };
  },
  show: ({ locale, params, url }, found, form) =>
    asksTemplate(url)
      ? templateCsv(template, "adresses.csv")
      : {
          title: `${inviteTexts[locale].title}, ${found.assembly.title}`,
          robots: "noindex",
          says: inviteTexts[locale].done,
          body: <InvitePage {...found} action={routes.invitations.href(params)} form={form} />,
        },
  acts: (step) => ({
    draw: step({
      tooLarge,
      read: readAddresses,
      async run({ db, settings, params, visitor, locale }, { assembly }, asked) {
        const t = inviteTexts[locale].problems;
        const drawn = await drawLetters(db, asked, { assemblyId: assembly.id, settings, by: visitor.id });
        if (drawn.ok) return done(routes.invitations.href(params), "tirees", drawn.letters);
        return drawn.problem === "closed" ? conflict(t.closed) : wrong({ lettres: t.few(drawn.homes) });
      },
    }),
    sent: step({
      read: (form) => form.on(),
      async run({ db, params, visitor, locale, now }, { assembly }, id) {
        const noted = await noteSent(db, id, { assemblyId: assembly.id, day: dayOf(now), by: visitor.id });
        return noted ? done(routes.invitations.href(params), "postees") : conflict(assembliesTexts[locale].moved);
      },
    }),
    back: step({
      read: (form) => form.on(),
      async run({ db, params, visitor, locale }, { assembly }, id) {
        const gone = await takeBack(db, id, { assemblyId: assembly.id, by: visitor.id });
        return gone ? done(routes.invitations.href(params), "reprises") : conflict(inviteTexts[locale].problems.late);
      },
    }),
  }),
});

/** On one page for a printer: more would be slow to open. */
const sheetsAtOnce = 200;

/** @throws NotFound */
async function mailingAt({
  db,
  params,
  visitor,
}: Pick<VisitOf<typeof routes.letterSheets>, "db" | "params" | "visitor">): Promise<{ assembly: Assembly; mailing: Mailing }> {
  const assembly = await findRun(db, params.id, visitor);
  const mailing = (await findMailings(db, assembly.id)).find(({ id }) => id === params.mailing);
  if (!mailing) throw new NotFound();
  return { assembly, mailing };
}

const registerAt = (settings: InviteVisit["settings"], assembly: Assembly, code?: string): string =>
  publicAddress(settings, withQuery(routes.register.href(assembly), code ? { code } : {}));

/** The letters of one mailing, to be printed: two hundred at a time. */
export const letterSheets = page("assemblies/invite", routes.letterSheets, {
  access: keeper,
  async get(visit) {
    const { db, settings, locale, metropolis, now, url } = visit;
    const { assembly, mailing } = await mailingAt(visit);
    const asked = url.searchParams.get("partie") ?? "1";
    const part = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
    const letters = await findLetters(db, mailing.id, { limit: sheetsAtOnce, offset: (part - 1) * sheetsAtOnce });
    if (letters.length === 0) throw new NotFound();
    return {
      title: `${inviteTexts[locale].sheets}, ${assembly.title}`,
      sheet: true,
      robots: "noindex",
      body: (
        <InvitationSheets
          {...{ assembly, mailing, metropolis, now, part }}
          parts={Math.ceil(mailing.letters / sheetsAtOnce)}
          letters={letters.map((letter) => ({ ...letter, code: codeOf(settings, letter.id) }))}
          addressFor={(code) => registerAt(settings, assembly, code)}
          site={registerAt(settings, assembly)}
        />
      ),
    };
  },
});

/** The same as a table, for whoever prints and posts. */
export const lettersCsv = page("assemblies/invite", routes.lettersCsv, {
  access: keeper,
  async get(visit) {
    const { db, settings, locale } = visit;
    const { assembly, mailing } = await mailingAt(visit);
    const c = inviteTexts[locale].columns;
    const columns: Columns<PostedLetter> = {
      [c.number]: ({ number }) => number,
      [c.addressee]: ({ addressee }) => addressee,
      [c.street]: ({ street }) => street,
      [c.postcode]: ({ postcode }) => postcode,
      [c.town]: ({ town }) => town,
      [c.code]: ({ id }) => sayCode(codeOf(settings, id)),
      [c.link]: ({ id }) => registerAt(settings, assembly, codeOf(settings, id)),
    };
    return csvResponse(columns, await findLetters(db, mailing.id, { limit: mostLetters, offset: 0 }), { filename: `lettres-${mailing.number}.csv`, bom: true });
  },
});
