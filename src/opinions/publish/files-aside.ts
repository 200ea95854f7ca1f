import { aside, threadBeside } from "#platform/threads/aside.ts";
import type { AnswerFileRequest } from "./answer-files.ts";

const thread = threadBeside(import.meta.url, "files");

/** Writes a file of answers, as UTF-8, however many took part. */
export const answerFileAside = (asked: AnswerFileRequest): Promise<Uint8Array<ArrayBuffer>> => aside(thread, asked);
