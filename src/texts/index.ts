// The door of the room: other rooms import from here and nowhere deeper. A room may hold a text of its own here, written in common with
// amendments like one that is under debate: the room says who reads it and who may act, this one keeps its versions.
export { type ProposedAmendment, readProposed } from "./amend/amend.form.ts";
export { ChangeFields } from "./amend/amend.view.tsx";
export type { Amendment } from "./amendment.query.ts";
export { sayAct } from "./amendments/amendments.view.tsx";
export { Compared } from "./compare/compare.view.tsx";
export { decideAmendment } from "./decide/decide.command.ts";
export { readDecision } from "./decide/decide.form.ts";
export { DecisionFields, Proposal } from "./decide/decide.view.tsx";
export { takeBack } from "./decide/take-back.command.ts";
export { beginHeldText, proposeHeld, renameHeldText, withdrawHeld } from "./held/held.command.ts";
export { findHeldText, heldParagraphs, type HeldText } from "./held/held.query.ts";
export { correctText, publishIn, publishNext } from "./next/next.command.ts";
export { ParagraphBody } from "./paragraph-body.view.tsx";
export { isAmendmentAct, type Paragraph, ranksOf } from "./text.ts";
export { amendmentTones, textTexts } from "./text.texts.ts";
