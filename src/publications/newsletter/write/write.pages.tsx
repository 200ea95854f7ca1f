import { sendLetter } from "#platform/mail/letter.tsx";
import { isUuid } from "#platform/text/uuid.ts";
import { act, acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { longText } from "#platform/web/form-input.ts";
import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { writePublications } from "../../publications.powers.ts";
import { routes } from "../../routes.ts";
import { newsLetter } from "../newsletter.letters.ts";
import { countSubscribers, findNewsletter, listNewsletters } from "../newsletter.query.ts";
import { type LetterWordsOf, mailRoomOf, type Newsletter } from "../newsletter.ts";
import { newsletterTexts } from "../newsletter.texts.ts";
import { createNewsletter, saveNewsletter, sendNewsletter } from "./write-newsletter.command.ts";
import { readLetter } from "./write.form.ts";
import { letterValues, NewLetter, Newsletters, WriteLetter } from "./write.view.tsx";

type WriteVisit = VisitOf<typeof routes.newsletter>;
type LetterForm = ReturnType<typeof readLetter>;

const desk = list("publications/newsletter", routes.newsletters, {
  access: may(writePublications),
  filters: {},
  size: 50,
  async rows({ db }, _thing, _asked, { limit, offset }) {
    return { ...(await listNewsletters(db, { limit, offset })), subscribers: await countSubscribers(db) };
  },
  show: ({ locale }, _thing, found) => ({
    title: newsletterTexts[locale].desk,
    body: <Newsletters found={found} subscribers={found.subscribers} />,
    robots: "noindex",
  }),
});

const create = act("publications/newsletter", routes.createNewsletter, {
  access: may(writePublications),
  takes: longText,
  show: ({ locale }, _, form) => ({ title: newsletterTexts[locale].write, body: <NewLetter form={form} />, robots: "noindex" }),
  read: readLetter,
  run: async ({ db, visitor }, _, { words }) => done(routes.newsletter.href({ id: await createNewsletter(db, words, visitor.id) }), "cree"),
});

/** A draft is kept, tried on oneself, sent once. */
const write = acts("publications/newsletter", routes.newsletter, {
  access: may(writePublications),
  takes: longText,
  async find({ db, params }) {
    const letter = isUuid(params.id) ? await findNewsletter(db, params.id) : null;
    if (!letter) throw new NotFound();
    return { letter, subscribers: await countSubscribers(db) };
  },
  values: (_, { letter }) => letterValues(letter),
  show({ locale }, { letter, subscribers }, form) {
    const t = newsletterTexts[locale];
    return { title: letter.words.fr!.subject, says: t.says, body: <WriteLetter letter={letter} subscribers={subscribers} form={form} />, robots: "noindex" };
  },
  acts: (step) => ({
    save: step({ read: readLetter, run: save }),
    test: step({ read: readLetter, brake: { of: "newsletter test", limit: 20, windowSeconds: 3600 }, run: tryOnMyself }),
    send: step({ read: readLetter, run: send }),
  }),
});

export const newsletterPages = [...desk, create, write];

const here = ({ id }: Newsletter, said: string) => done(routes.newsletter.href({ id }), said);

async function save({ db, locale }: WriteVisit, { letter }: { letter: Newsletter }, typed: LetterForm): Promise<Outcome> {
  return (await saveNewsletter(db, { id: letter.id, ...typed })).ok ? here(letter, "garde") : conflict(newsletterTexts[locale].changed);
}

async function tryOnMyself(visit: WriteVisit, { letter }: { letter: Newsletter }, typed: LetterForm): Promise<Outcome> {
  const { db, visitor, locale } = visit;
  if (!(await saveNewsletter(db, { id: letter.id, ...typed })).ok) return conflict(newsletterTexts[locale].changed);
  for (const [language, words] of Object.entries(typed.words satisfies LetterWordsOf) as [typeof locale, NonNullable<LetterWordsOf["fr"]>][])
    await sendLetter(visit, (language) => newsLetter(language, words, null), { to: visitor.email, locale: language, room: `${mailRoomOf(letter.id)}-test` });
  return here(letter, "essai");
}

async function send({ db, visitor, locale }: WriteVisit, { letter }: { letter: Newsletter }, typed: LetterForm): Promise<Outcome> {
  return (await sendNewsletter(db, { id: letter.id, ...typed }, visitor.id)).ok ? here(letter, "part") : conflict(newsletterTexts[locale].changed);
}
