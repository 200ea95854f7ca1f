import { readTerritory } from "#territory";
import { findPlaceBriefs } from "#places";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { answerer, mayAnswer } from "../gate.ts";
import { findInquiry, type Inquiry, listLines, listReplies } from "../inquiries.query.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { listPictures } from "../pictures/pictures.query.ts";
import { listServices } from "../routing/services.query.ts";
import { routes } from "../routes.ts";
import { findSimilarOpen } from "../similar/similar.query.ts";
import { closeInquiry, keepInquiry, note, takeOn } from "./handle.command.ts";
import { readJoin, readPassing, readReason } from "./handle.form.ts";
import { findHandled } from "../find-handled.ts";
import { handleTexts } from "./handle.texts.ts";
import { Handle } from "./handle.view.tsx";
import { joinSeveral } from "./join.command.ts";
import { passOn } from "./pass-on.command.ts";

type DeskVisit = Visit<"/questions/bureau/:id", Visitor>;

/** One question, for those who answer. */
export default acts("inquiries/handle", routes.handle, {
  access: answerer,
  find: findHandled,
  show,
  acts: (step) => ({
    keep: step({ run: async (visit, { id }) => answer(visit, await keepInquiry(visit.db, visit, id, visit.visitor.id), "verifiee") }),
    take: step({ run: async (visit, { id }) => answer(visit, await takeOn(visit.db, id, visit.visitor.id, true), "prise") }),
    let_go: step({ run: async (visit, { id }) => answer(visit, await takeOn(visit.db, id, visit.visitor.id, false), "rendue") }),
    note: step({
      read: (form) => form.lines("note", 3, 3000, handleTexts[form.locale].noteMissing),
      run: async (visit, { id }, words) => answer(visit, await note(visit.db, id, visit.visitor.id, words), "note"),
    }),
    pass_on: step({
      read: async (form, { db }) => readPassing(form, await listServices(db)),
      async run(visit, { id }, passing) {
        const went = await passOn(visit.db, visit, visit.visitor, id, { ...passing, now: visit.now });
        const service = (await findInquiry(visit.db, id))!.serviceCommune;
        // Whoever passes a question on to elsewhere reads it no more.
        return went && !mayAnswer(visit.visitor, service) ? done(routes.desk.href(), "transmises", 1) : answer(visit, went, "transmise");
      },
    }),
    join: step({
      read: readJoin,
      run: async (visit, { id }, number) =>
        answer(visit, (await joinSeveral(visit.db, visit, visit.visitor, { ids: [id], number, now: visit.now })) > 0, "reunie"),
    }),
    close: step({
      read: (form) => readReason(form, "close_reason"),
      run: async (visit, { id }, reason) => answer(visit, await closeInquiry(visit.db, visit, { inquiryId: id, by: visit.visitor.id, reason }), "fermee"),
    }),
  }),
});

const answer = (visit: DeskVisit, possible: boolean, said: string): Outcome =>
  possible ? done(routes.handle.href(visit.params), said) : conflict(inquiriesTexts[visit.locale].changed);

async function show({ db, visitor, locale, now }: DeskVisit, inquiry: Inquiry, form: FormState): Promise<HtmlAnswer> {
  const [lines, replies, pictures, services, alike, territory, places] = await Promise.all([
    listLines(db, inquiry.id, { internal: true }),
    listReplies(db, inquiry.id),
    listPictures(db, inquiry.id),
    listServices(db),
    inquiry.state === "open" ? findSimilarOpen(db, visitor, inquiry) : [],
    readTerritory(db),
    findPlaceBriefs(db, inquiry.placeId === null ? [] : [inquiry.placeId]),
  ]);
  const commune = inquiry.communeCode === null ? null : (territory.communeByCode(inquiry.communeCode)?.commune.name ?? null);
  const place = [...places.values()][0] ?? null;
  const body = <Handle {...{ inquiry, lines, replies, pictures, services, alike, commune, place, form, now }} me={visitor.id} />;
  return { title: inquiry.title ?? inquiriesTexts[locale].erased, robots: "noindex", says: handleTexts[locale].done, body };
}
