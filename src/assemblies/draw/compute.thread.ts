import { answerOne } from "#platform/threads/answer.ts";
import { computeAsked } from "./compute.ts";

answerOne(computeAsked);
