import { path } from "#platform/web/path.ts";

/** Of questionnaires. */
export const routes = {
  questionnaires: path("/participer/:process/questionnaires"),
  newQuestionnaire: path("/participer/:process/questionnaires/nouveau"),
  questionnaire: path("/participer/:process/questionnaires/:questionnaire"),
  answerQuestionnaire: path("/participer/:process/questionnaires/:questionnaire/repondre"),
  questionnaireThanks: path("/participer/:process/questionnaires/:questionnaire/merci"),
  questionnaireResults: path("/participer/:process/questionnaires/:questionnaire/resultats"),
  questionnaireResultsCsv: path("/participer/:process/questionnaires/:questionnaire/resultats.csv"),
  questionnaireTexts: path("/participer/:process/questionnaires/:questionnaire/resultats/:question"),
  questionnaireSheetsCsv: path("/participer/:process/questionnaires/:questionnaire/reponses.csv"),
  buildQuestionnaire: path("/participer/:process/questionnaires/:questionnaire/modifier"),
  questionnairePresentation: path("/participer/:process/questionnaires/:questionnaire/modifier/presentation"),
  editQuestionnairePage: path("/participer/:process/questionnaires/:questionnaire/modifier/pages/:page"),
  newQuestion: path("/participer/:process/questionnaires/:questionnaire/modifier/questions/nouvelle"),
  editQuestion: path("/participer/:process/questionnaires/:questionnaire/modifier/questions/:question"),
  previewQuestionnaire: path("/participer/:process/questionnaires/:questionnaire/apercu"),
  enterQuestionnaire: path("/participer/:process/questionnaires/:questionnaire/saisir"),
  questionnaireFreeAnswers: path("/participer/:process/questionnaires/:questionnaire/reponses-libres"),
};
