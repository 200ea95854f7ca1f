import { answerOne } from "#platform/threads/answer.ts";
import { findingsOf } from "./findings.ts";
import { type PackedMaterial, unpacked } from "./packed.ts";

answerOne((material: PackedMaterial) => findingsOf(unpacked(material)));
