import { pictureOf, tooLarge as pictureTooLarge } from "#platform/picture-form/picture-steps.ts";
import { readPicture } from "#platform/picture-form/picture.form.ts";
import { pictureTexts } from "#platform/picture-form/picture-form.texts.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { withFiles } from "#platform/web/form-input.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { licenceCodes, phaseOf } from "../challenge.ts";
import { findChallenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { routes } from "../routes.ts";
import { findTeam } from "../teams.query.ts";
import { isCaptain, isMember } from "../team.ts";
import { tellChallenge } from "../wording.query.ts";
import { putFile, putPicture, saveEntry, sendEntry, takeAway, type EntryForm } from "./entry.command.ts";
import { listSendings, readEntry } from "./entry.query.ts";
import { lacks } from "./entry.ts";
import { entryTexts } from "./entry.texts.ts";
import { EntryPage } from "./entry.view.tsx";

type TeamVisit = Pick<Visit, "db" | "now" | "locale"> & { readonly params: { readonly slug: string; readonly team: string }; readonly visitor: Visitor };

/** A team of whoever asks: to anybody else there is nothing here, before the closing and after. @throws NotFound */
async function findOwn({ db, params, visitor, now, locale }: TeamVisit) {
  const challenge = await findChallenge(db, params.slug, visitor);
  const team = challenge?.publishedAt ? await findTeam(db, challenge.id, params.team) : null;
  if (!challenge || !team || !isMember(team, visitor.id)) throw new NotFound();
  const [told, entry, sendings] = await Promise.all([tellChallenge(db, challenge, locale), readEntry(db, team.id), listSendings(db, team.id)]);
  return { challenge: told, team, entry, sendings, captain: isCaptain(team, visitor.id), open: phaseOf(challenge, now) === "open" };
}

function readTyped(form: Reader): EntryForm {
  const t = entryTexts[form.locale].problems;
  const link = form.line("lien", 0, 300, t.link);
  form.check("lien", link === "" || isAddress(link), t.link);
  return {
    ...{
      title: form.line("titre", 0, 120, t.title),
      summary: form.line("resume", 0, 300, t.summary),
      description: form.lines("texte", 0, 6000, t.description),
    },
    ...{ link, licence: form.has("licence") ? form.choice("licence", licenceCodes, t.licence) : null, version: form.version() },
  };
}

function isAddress(typed: string): boolean {
  return typed.startsWith("https://") && URL.canParse(typed) && new URL(typed).hostname.includes(".");
}

/** What a team prepares and sends; nobody else reads it. */
const entry = acts("challenges/entry", routes.entry, {
  access: signedIn,
  takes: { ...withFiles },
  find: findOwn,
  values: (_, { entry: one }) => ({
    ...{ titre: one.title, resume: one.summary, texte: one.description, lien: one.link, licence: one.licence, version: String(one.version) },
  }),
  show: ({ locale, settings }, own, form) => ({
    title: `${entryTexts[locale].title}, ${own.team.name}`,
    robots: "noindex",
    says: { ...entryTexts[locale].done, ...pictureTexts[locale].done },
    body: <EntryPage {...own} megabytes={settings.FILE_MAX_MB} form={form} />,
  }),
  acts: (step) => ({
    save: step({
      read: readTyped,
      async run({ db, params, visitor, locale }, { team }, typed) {
        const saved = await saveEntry(db, team, typed, visitor.id);
        return saved === "saved" ? done(routes.entry.href(params), "enregistre") : conflict(challengesTexts[locale][saved]);
      },
    }),
    send: step({
      read: (form) => form.version(),
      async run({ db, params, visitor, locale }, { team, challenge, entry: one }, version) {
        const sent = await sendEntry(db, team, challenge.slug, version, visitor.id);
        if (sent === "sent") return done(routes.entry.href(params), "envoye");
        const t = entryTexts[locale];
        return sent === "lacks" ? wrong({}, t.lacks(lacks(one).map((what) => t.missing[what]))) : conflict(challengesTexts[locale][sent]);
      },
    }),
    file: step({
      tooLarge: (locale) => ({ fichier: entryTexts[locale].problems.tooLarge }),
      read(form) {
        const file = form.file("fichier");
        form.check("fichier", file !== null, entryTexts[form.locale].problems.file);
        return file!;
      },
      async run({ db, files, params, visitor, locale, settings }, { team }, file) {
        const put = await putFile(db, files, team, { file, maxBytes: settings.FILE_MAX_MB * 1_000_000 }, visitor.id);
        const t = entryTexts[locale].problems;
        if (put === "kept") return done(routes.entry.href(params), "fichier");
        if (put === "moved" || put === "closed") return conflict(challengesTexts[locale][put]);
        return wrong({ fichier: { too_large: t.tooLarge, type_refused: t.type, empty: t.empty }[put] });
      },
    }),
    nofile: step({
      async run({ db, params, visitor, locale }, { team }) {
        const gone = await takeAway(db, team, "file", visitor.id);
        return gone === "gone" ? done(routes.entry.href(params), "sans-fichier") : conflict(challengesTexts[locale][gone]);
      },
    }),
    picture: step({
      tooLarge: pictureTooLarge,
      read: readPicture,
      async run({ db, files, params, visitor, locale }, { team }, { file, alt }) {
        const made = await pictureOf(file, locale);
        if (!made.ok) return made.outcome;
        const put = await putPicture(db, files, team, { picture: made.picture, alt }, visitor.id);
        return put === "kept" ? done(routes.entry.href(params), "image") : conflict(challengesTexts[locale][put]);
      },
    }),
    nopicture: step({
      async run({ db, params, visitor, locale }, { team }) {
        const gone = await takeAway(db, team, "picture", visitor.id);
        return gone === "gone" ? done(routes.entry.href(params), "sans-image") : conflict(challengesTexts[locale][gone]);
      },
    }),
  }),
});

/** The file of a team, for itself. */
const entryFile = page("challenges/entry", routes.entryFile, {
  access: signedIn,
  async get(visit) {
    const { entry: one } = await findOwn(visit);
    const found = one.fileId ? await visit.files.get(one.fileId) : null;
    if (!found) throw new NotFound();
    return new Response(found.stream, {
      headers: {
        "content-type": found.file.mediaType,
        "content-length": String(found.file.size),
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.file.name)}`,
        "cache-control": "private, no-store",
      },
    });
  },
});

/** What a team sent, word by word: its SHA-256 is that of the receipt. */
const receipt = page("challenges/entry", routes.receipt, {
  access: signedIn,
  async get(visit) {
    const { sendings } = await findOwn(visit);
    const found = sendings.find(({ number }) => String(number) === visit.params.number);
    if (!found) throw new NotFound();
    return new Response(found.text, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="envoi-${found.number}.json"`,
        "cache-control": "private, no-store",
      },
    });
  },
});

export const entryPages: readonly Page[] = [entry, entryFile, receipt];
