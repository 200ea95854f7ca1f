import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { type Application, readApplication } from "../apply/application.query.ts";
import { findOwn } from "../apply/editable.ts";
import { callsTexts } from "../calls.texts.ts";
import { instructor } from "../gate.ts";
import { instructTexts } from "../instruct/instruct.texts.ts";
import { routes } from "../routes.ts";
import { hasTie } from "../ties.query.ts";
import { LetterSheet } from "./decision-letter.view.tsx";
import { listLetters } from "../letters/letters.query.ts";
import { lettersTexts } from "../letters/letters.texts.ts";

interface LetterContext {
  readonly application: Application;
  readonly trail: readonly Crumb[];
  readonly href: string;
}

/** The newest letter, or that of `?lettre=`. @throws NotFound while nothing was decided */
async function showLetter({ db, locale, url }: Pick<Visit, "db" | "locale" | "url">, { application, trail, href }: LetterContext) {
  const letters = await listLetters(db, application.id, locale);
  const asked = url.searchParams.get("lettre");
  const letter = asked === null ? letters[0] : letters.find(({ number }) => String(number) === asked);
  if (!letter) throw new NotFound();
  const { metropolis } = await readTerritory(db);
  return {
    title: `${lettersTexts[locale].letter}, ${application.title}`,
    robots: "noindex" as const,
    body: <LetterSheet {...{ application, letter, letters, trail, href }} from={metropolis.name} />,
  };
}

/** What was written to a project, for each of its authors. */
const own = page("calls/decision-letter", routes.letter, {
  access: signedIn,
  async get(visit) {
    const { application } = await findOwn(visit);
    const { id, title } = application;
    const trail = [
      { label: callsTexts[visit.locale].mine, href: routes.mine.href() },
      { label: <Written>{title}</Written>, href: routes.application.href({ id }) },
    ];
    return showLetter(visit, { application, trail, href: routes.letter.href({ id }) });
  },
});

/** The same for the service; whoever has a tie to it does not find it. */
const ofService = page("calls/decision-letter", routes.serviceLetter, {
  access: instructor,
  async get(visit) {
    const { db, params, visitor, locale } = visit;
    const application = await readApplication(db, params.id);
    if (application?.call.slug !== params.slug || application.sentAt === null || (await hasTie(db, application.id, visitor.id))) throw new NotFound();
    const trail = [
      { label: instructTexts[locale].queueShort, href: routes.queue.href({ slug: params.slug }) },
      { label: <Written>{application.title}</Written>, href: routes.instruct.href(params) },
    ];
    return showLetter(visit, { application, trail, href: routes.serviceLetter.href(params) });
  },
});

export const letterPages: readonly Page[] = [own, ofService];
