import { answerOne } from "#platform/threads/answer.ts";
import { answerFile, type AnswerFileRequest } from "./answer-files.ts";

answerOne(async (asked: AnswerFileRequest) => new TextEncoder().encode(await answerFile(asked)));
