import { conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { keeps } from "../keeper.ts";
import { findOwn } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { type NewCharter, signCharter, writeCharter } from "./charter.command.ts";
import { findCharters, findFreeDecisions, listSigned } from "./charter.query.ts";
import { charterTexts } from "./charter.texts.ts";
import { CharterPage, type CharterThing } from "./charter.view.tsx";

type CharterVisit = VisitOf<typeof routes.charter, Visitor | null>;

function readCharter(form: Reader, { decisions }: CharterThing): NewCharter {
  const t = charterTexts[form.locale].problems;
  const ids = decisions.map(({ id }) => id);
  const translated = (name: string) => (form.has(name) ? form.lines(name, 20, 6000, t.translated) : null);
  return {
    ...{ number: form.version(), words: form.lines("texte", 20, 6000, t.words), wordsEn: translated("anglais"), wordsNl: translated("neerlandais") },
    ...{ changed: form.line("change", 3, 500, t.changed), decisionId: form.choice("decision", ids, t.decision) },
  };
}

/** What members agree to, in its versions, and who signed which; for everybody. */
export default list("network/charter", routes.charter, {
  access: anyone,
  async find({ db, visitor }: CharterVisit): Promise<CharterThing> {
    const may = keeps(visitor);
    const [versions, own, decisions] = await Promise.all([findCharters(db), visitor ? findOwn(db, visitor) : [], may ? findFreeDecisions(db) : []]);
    const today = versions[0]?.number ?? 1;
    return { versions, unsigned: own.filter(({ charter }) => charter < today), decisions, keeps: may, inside: may || own.length > 0 };
  },
  filters: {},
  size: 50,
  rows: ({ db }, _, __, range) => listSigned(db, range),
  show: ({ locale, url }, thing, signed, form) => ({
    title: charterTexts[locale].title,
    description: charterTexts[locale].lead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    says: charterTexts[locale].done,
    body: <CharterPage {...thing} signed={signed} form={form} />,
  }),
  acts: (step) => ({
    sign: step({
      read(form, _, { unsigned }) {
        const id = form.on();
        if (!unsigned.some((one) => one.id === id)) throw new NotFound();
        return { id, number: form.version() };
      },
      async run({ db, visitor, locale }, _, { id, number }) {
        if (!visitor) throw new NotFound();
        return (await signCharter(db, id, number, visitor.id)) ? done(routes.charter.href(), "signe") : conflict(networkTexts[locale].moved);
      },
    }),
    write: step({
      read(form, _, thing) {
        if (!thing.keeps) throw new NotFound();
        return readCharter(form, thing);
      },
      async run({ db, visitor, locale }, _, charter) {
        if (!visitor) throw new NotFound();
        return (await writeCharter(db, charter, visitor.id)) ? done(routes.charter.href(), "ecrite") : conflict(networkTexts[locale].moved);
      },
    }),
  }),
});
