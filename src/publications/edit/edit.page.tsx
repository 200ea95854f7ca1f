import { makePicture } from "#platform/files/picture.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { slugOf } from "#platform/text/slug.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { acts, act, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { wordsFor, type Edition, kinds, type Picture, type Piece, stateOf } from "../piece.ts";
import { writePublications } from "../publications.powers.ts";
import { findPiece } from "../publications.query.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { ReadPiece } from "../read/read.view.tsx";
import { routes } from "../routes.ts";
import { createPiece, publishPiece, saveDraft, withdrawPiece } from "./write-piece.command.ts";
import { readPiece, readPublication, type PieceForm, type PublicationForm } from "./edit.form.ts";
import { EditPiece, NewPiece } from "./edit.view.tsx";
import { valuesOf } from "./values.ts";

type EditVisit = VisitOf<typeof routes.edit>;

/** Thirty thousand characters in each language, in any script. */
const threeTexts = { bytes: 1_200_000 };

const tooLarge = (locale: Locale) => ({ picture: publicationsTexts[locale].pictureWrong });

/** A draft, of which nothing is seen before it is published. */
export const create = act("publications/edit", routes.create, {
  access: may(writePublications),
  takes: threeTexts,
  values: ({ url }) => ({ kind: url.searchParams.get("type") === "page" ? "page" : "news" }),
  show: ({ locale }, _, form) => ({ title: publicationsTexts[locale].create, body: <NewPiece form={form} />, robots: "noindex" }),
  read: (form) => ({ kind: form.choice("kind", kinds, publicationsTexts[form.locale].chooseOne), ...readPiece(form) }),
  async run({ db, visitor }, _, { kind, inFooter, words }) {
    const { title } = words.fr!;
    const id = await createPiece(db, { kind, slug: slugOf(title, "sans-titre"), inFooter: inFooter && kind === "page", words, by: visitor.id });
    return done(routes.edit.href({ id }), "cree");
  },
});

export const edit = acts("publications/edit", routes.edit, {
  access: may(writePublications),
  takes: { files: 1 },
  find: findOne,
  values: (_, piece) => valuesOf(piece),
  show({ locale, now }, piece, form) {
    const t = publicationsTexts[locale];
    return {
      title: wordsFor(piece.draft, locale).words.title,
      says: t.says,
      body: <EditPiece piece={piece} state={stateOf(piece, now)} form={form} />,
      robots: "noindex",
    };
  },
  acts: (step) => ({
    save: step({ read: readPiece, run: save, tooLarge }),
    publish: step({ read: (form, _visit, piece) => readPublication(form, piece.picture !== null), run: publish, tooLarge }),
    withdraw: step({ run: (visit, piece) => withdraw(visit, piece, true) }),
    put_back: step({ run: (visit, piece) => withdraw(visit, piece, false) }),
  }),
});

/** What the draft will look like, for those who write. */
export const preview = page("publications/edit", routes.preview, {
  access: may(writePublications),
  async get(visit) {
    const piece = await findOne(visit);
    const { id, kind, slug, draft: words, picture } = piece;
    const edition: Edition = { pieceId: id, kind, slug, number: 0, appearsAt: piece.appearsAt ?? visit.now, words, picture };
    const t = publicationsTexts[visit.locale];
    return {
      title: t.previewOf(wordsFor(words, visit.locale).words.title),
      body: <ReadPiece edition={edition} draft={routes.edit.href({ id })} />,
      robots: "noindex",
    };
  },
});

async function findOne({ db, params }: Pick<EditVisit, "db" | "params">): Promise<Piece> {
  const piece = isUuid(params.id) ? await findPiece(db, params.id) : null;
  if (!piece) throw new NotFound();
  return piece;
}

async function save({ db, visitor, locale }: EditVisit, { id }: Piece, typed: PieceForm): Promise<Outcome> {
  const saved = await saveDraft(db, { id, ...typed, by: visitor.id });
  return saved.ok ? done(routes.edit.href({ id }), "garde") : conflict(publicationsTexts[locale].changed);
}

async function publish(visit: EditVisit, piece: Piece, typed: PublicationForm): Promise<Outcome> {
  const { db, visitor, locale, now } = visit;
  const t = publicationsTexts[locale];
  const before = typed.removesPicture ? null : piece.picture;
  const fresh = typed.picture ? await keepPicture(visit, typed.picture) : null;
  if (typed.picture && !fresh) return wrong({ picture: t.pictureWrong });
  const shown = fresh ?? before;
  const picture: Picture | null = shown && { ...shown, alt: typed.alt };
  const published = await publishPiece(db, { id: piece.id, ...typed, by: visitor.id }, { appearsAt: typed.appearsAt ?? now, picture });
  if (!published.ok) return conflict(t.changed);
  return done(routes.edit.href({ id: piece.id }), typed.appearsAt && typed.appearsAt > now ? "prevu" : "publie");
}

async function keepPicture({ files }: EditVisit, file: File): Promise<Omit<Picture, "alt"> | null> {
  const made = await makePicture(await file.bytes());
  if (!made.ok) return null;
  const { large, width, height } = made.picture;
  const kept = await files.put(large, { name: "actualite.webp", room: "publications", accept: ["image/webp"], maxBytes: 8_000_000 });
  if (!kept.ok) throw new Error(`our own picture was refused: ${kept.problem}`);
  return { fileId: kept.file.id, width, height };
}

async function withdraw({ db, visitor, locale }: EditVisit, { id }: Piece, away: boolean): Promise<Outcome> {
  const { ok } = await withdrawPiece(db, id, away, visitor.id);
  return ok ? done(routes.edit.href({ id }), away ? "retire" : "remis") : conflict(publicationsTexts[locale].changed);
}
