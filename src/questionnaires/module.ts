import type { Room } from "#platform/start/room.ts";
import answer from "./answer/answer.page.tsx";
import preview from "./answer/preview.page.tsx";
import build from "./build/build.page.tsx";
import { newQuestionnaire, presentation } from "./build/presentation.pages.tsx";
import { editPage, editQuestion, newQuestion } from "./build/question.pages.tsx";
import freeAnswers from "./free/free.page.tsx";
import { reportableText } from "./free/text.reportable.ts";
import texts from "./results/texts.page.tsx";
import { forgetDraftsJob } from "./keeping/forget-drafts.job.ts";
import list from "./list/questionnaires.page.ts";
import { answersIndicator } from "./offers/answers.indicators.ts";
import { questionnaireRegister } from "./offers/questionnaire.personal.ts";
import { questionnairePlug } from "./offers/questionnaire.plug.ts";
import { searchableQuestionnaires } from "./offers/questionnaire.searchable.ts";
import { questionnaireThings } from "./offers/questionnaire.things.ts";
import { questionnairesDataset } from "./offers/results.dataset.ts";
import { resultsNews } from "./offers/results.news.ts";
import { questionnaireNotices } from "./offers/results.notices.ts";
import paper from "./paper/paper.page.tsx";
import sheets from "./paper/sheets.page.ts";
import { read, thanks } from "./read/read.page.tsx";
import { resultsPages } from "./results/results.page.tsx";
import { seed } from "./seeds.ts";

const questionnaires: Room = {
  name: "questionnaires",
  pages: [
    ...[list, newQuestionnaire, read, answer, thanks],
    ...[...resultsPages, ...texts, ...freeAnswers, paper, sheets],
    ...[build, presentation, editPage, newQuestion, editQuestion, preview],
  ],
  jobs: [forgetDraftsJob],
  seed,
  offers: {
    areas: [{ name: "questionnaires", says: { fr: "Les questionnaires", en: "Questionnaires", nl: "De vragenlijsten" } }],
    stagePlugs: [questionnairePlug],
    notices: questionnaireNotices,
    things: [questionnaireThings],
    searchables: [searchableQuestionnaires],
    news: [resultsNews],
    datasets: [questionnairesDataset],
    indicators: [answersIndicator],
    reportables: [reportableText],
    personal: [questionnaireRegister],
  },
};

export default questionnaires;
