import { answerOne } from "#platform/threads/answer.ts";
import { type CountTask, countFile } from "./count-file.ts";

answerOne(({ file, parameters }: CountTask, tell) => countFile(file, parameters, ({ spentShare }) => tell(spentShare)));
