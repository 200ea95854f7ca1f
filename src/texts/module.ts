import type { Room } from "#platform/start/room.ts";
import amend from "./amend/amend.page.tsx";
import { support, withdraw } from "./amendment/acts.pages.tsx";
import amendment from "./amendment/amendment.page.tsx";
import amendments from "./amendments/amendments.page.tsx";
import compare from "./compare/compare.page.tsx";
import decide from "./decide/decide.page.tsx";
import list from "./list/texts.page.ts";
import correct from "./next/correct.page.tsx";
import next from "./next/next.page.tsx";
import { amendmentsDataset } from "./offers/amendments.dataset.ts";
import { textNews } from "./offers/text.news.ts";
import { textNotices } from "./offers/text.notices.ts";
import { textRegister } from "./offers/text.personal.ts";
import { textPlug } from "./offers/text.plug.ts";
import { searchableTexts } from "./offers/text.searchable.ts";
import { indexedTexts } from "./offers/texts.indexed.ts";
import { textSubject } from "./offers/text.subject.ts";
import { textThings } from "./offers/text.things.ts";
import commentParagraph from "./paragraph/comment.page.ts";
import paragraph from "./paragraph/paragraph.page.tsx";
import print from "./print/print.page.tsx";
import read from "./read/read.page.tsx";
import { reportableAmendment } from "./amendment.reportable.ts";
import { seed } from "./seeds.ts";
import { newText, write } from "./write/write.pages.tsx";

const texts: Room = {
  name: "texts",
  pages: [
    ...[list, newText, read, print, compare, paragraph, commentParagraph],
    ...[amend, ...amendments, amendment, support, withdraw, decide],
    ...[write, next, correct],
  ],
  seed,
  offers: {
    areas: [{ name: "texts", says: { fr: "Les textes en débat", en: "Texts under debate", nl: "De teksten in debat" } }],
    stagePlugs: [textPlug],
    commentSubjects: [textSubject],
    notices: textNotices,
    things: [textThings],
    searchables: [searchableTexts],
    indexed: [indexedTexts],
    news: [textNews],
    datasets: [amendmentsDataset],
    reportables: [reportableAmendment],
    personal: [textRegister],
  },
};

export default texts;
