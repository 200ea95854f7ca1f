import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { isUuid } from "#platform/text/uuid.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { noteKinds } from "../circle.ts";
import { findCircle, findOwnStructures, findSeats } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { readStructure } from "../read.ts";
import { routes } from "../routes.ts";
import { addFinding, addNote, moveNote, removeFinding, removeNote } from "./notes.command.ts";
import { findFindings, findNotes, suggestGroups } from "./notes.query.ts";
import { Notes, type NotesThing } from "./notes.view.tsx";

type NotesVisit = VisitOf<typeof routes.notes>;
type DoneKey = keyof (typeof circlesTexts)["fr"]["done"];

const after = ({ params, locale }: NotesVisit, ok: boolean, said: DoneKey): Outcome =>
  ok ? done(routes.notes.href(params), said) : conflict(circlesTexts[locale].moved);

/** What the structures of a circle know, and what they see in it in common. For them alone. */
export default acts("circles/notes", routes.notes, {
  access: signedIn,
  async find({ db, params, visitor }: NotesVisit): Promise<NotesThing> {
    const circle = await findCircle(db, params.id, visitor);
    if (!circle?.inside) throw new NotFound();
    const [notes, findings, seats, own] = await Promise.all([
      findNotes(db, circle.id, visitor),
      findFindings(db, circle.id),
      findSeats(db, circle.id, visitor),
      findOwnStructures(db, visitor),
    ]);
    const inside = own.filter(({ id }) => seats.some((seat) => seat.structureId === id && seat.state === "in"));
    return { circle, notes, findings, suggestions: circle.state === "open" ? suggestGroups(notes) : [], own: inside };
  },
  values: (_, { own }) => ({ pour: own[0]?.id, genre: "experience" }),
  show: ({ locale }, thing, form) => ({
    title: `${circlesTexts[locale].notes}, ${thing.circle.question}`,
    robots: "noindex",
    says: circlesTexts[locale].done,
    body: <Notes {...thing} form={form} />,
  }),
  acts: (step) => ({
    note: step({
      read(form, _, { own }) {
        const t = circlesTexts[form.locale].problems;
        return {
          ...{ structureId: readStructure(form, own), kind: form.choice("genre", noteKinds, t.kind), title: form.line("titre", 3, 160, t.title) },
          body: form.lines("texte", 3, 3000, t.body),
          concerns: form.has("concerne") ? form.line("concerne", 2, 160, t.concerns) : null,
        };
      },
      brake: { of: "circles.note", limit: 100, windowSeconds: 86_400 },
      run: async (visit, { circle: { id } }, note) => after(visit, await addNote(visit.db, id, note, visit.visitor.id), "note"),
    }),
    remove: step({
      read: (form) => form.on(),
      async run(visit, { circle: { id }, notes }, noteId) {
        if (!notes.some((one) => one.id === noteId && one.own)) throw new NotFound();
        return after(visit, await removeNote(visit.db, id, noteId), "retire");
      },
    }),
    find: step({
      read(form, _, { notes }) {
        const t = circlesTexts[form.locale].problems;
        const chosen = form.choices(
          "notes",
          notes.map(({ id }) => id),
          t.notes,
        );
        form.check("notes", chosen.length >= 2, t.notes);
        return { title: form.line("constat", 3, 160, t.finding), words: form.lines("mots", 0, 2000, t.findingWords) || null, notes: chosen };
      },
      async run(visit, { circle: { id, state } }, finding) {
        if (state === "closed") return after(visit, false, "trouve");
        await addFinding(visit.db, id, finding, visit.visitor.id);
        return after(visit, true, "trouve");
      },
    }),
    move: step({
      read: (form) => ({ noteId: form.on(), findingId: form.text(`avec_${form.on()}`) }),
      async run(visit, { circle: { id } }, { noteId, findingId }) {
        const known = isUuid(noteId) && (findingId === "" || isUuid(findingId));
        return after(visit, known && (await moveNote(visit.db, id, noteId, findingId)), "range");
      },
    }),
    undo: step({
      read: (form) => form.on(),
      run: async (visit, { circle: { id } }, findingId) => after(visit, await removeFinding(visit.db, id, findingId), "retire"),
    }),
  }),
});
