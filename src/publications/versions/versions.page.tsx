import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { type Kind, wordsFor } from "../piece.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { routes } from "../routes.ts";
import { listEditions } from "./versions.query.ts";
import { EditionsList, OneEdition } from "./versions.view.tsx";

type EditionsVisit = Pick<Visit<"/pages/:slug">, "db" | "params" | "locale" | "now">;

/** @throws NotFound where nothing can be read now */
async function editionsOf({ db, params, now }: EditionsVisit, kind: Kind) {
  const editions = await listEditions(db, kind, params.slug, now);
  if (editions.length === 0) throw new NotFound();
  return editions;
}

async function all(visit: EditionsVisit, kind: Kind) {
  const editions = await editionsOf(visit, kind);
  const { words } = wordsFor(editions[0]!.words, visit.locale);
  const title = publicationsTexts[visit.locale].versionsOf(words.title);
  return { title, robots: "noindex" as const, body: <EditionsList {...{ kind, title, editions }} slug={visit.params.slug} /> };
}

/** One edition, and what it changed of another: of the one before, unless `avec` names it. */
async function one(visit: Pick<Visit<"/pages/:slug/versions/:number">, "db" | "params" | "locale" | "now" | "url">, kind: Kind) {
  const { params, locale, url } = visit;
  const editions = await editionsOf(visit, kind);
  const edition = editions.find(({ number }) => String(number) === params.number);
  if (!edition) throw new NotFound();
  const asked = url.searchParams.get("avec");
  const before = editions.find(({ number }) => (asked ? String(number) === asked : number === edition.number - 1)) ?? null;
  const title = publicationsTexts[locale].versionOf(wordsFor(edition.words, locale).words.title, edition.number);
  return { title, robots: "noindex" as const, body: <OneEdition {...{ kind, title, edition, before, editions }} slug={params.slug} /> };
}

export const versionPages = [
  page("publications/versions", routes.pageVersions, { access: anyone, get: (visit) => all(visit, "page") }),
  page("publications/versions", routes.pageVersion, { access: anyone, get: (visit) => one(visit, "page") }),
  page("publications/versions", routes.newsVersions, { access: anyone, get: (visit) => all(visit, "news") }),
  page("publications/versions", routes.newsVersion, { access: anyone, get: (visit) => one(visit, "news") }),
];
