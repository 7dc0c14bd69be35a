import { Refusal, toProblemResponse } from "../../../mock-api/refusal.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { recordAccount } from "./accounts.ts";
import { recordChallenge, recordEmailLink } from "./bookings.ts";
import { recordOffices } from "./offices.ts";
import { recordReceipt } from "./receipts.ts";
import { Recorder, type Example } from "./recorder.ts";
import { recordOfficeReply } from "./replies.ts";
import { recordTests } from "./tests.ts";

/** Every example, as the mock answers it at a fixed time. */
export async function recordExamples(): Promise<readonly Example[]> {
  return (await recordAll()).examples;
}

/** The same, with every call that was made on the way. */
export async function recordAll(): Promise<Recorder> {
  await loadTemporal();
  const recorder = new Recorder();
  await recordOffices(recorder);
  await recordEmailLink(recorder);
  await recordOfficeReply(recorder);
  await recordReceipt(recorder);
  await recordAccount(recorder);
  await recordTests(recorder);
  await recordChallenge(recorder);
  await recordSaid(recorder);
  return recorder;
}

/** What a mock in the process never has to say, in its own words. */
async function recordSaid(recorder: Recorder): Promise<void> {
  const say = async (summary: string, refusal: Refusal) => {
    const json: unknown = await toProblemResponse(refusal).json();
    recorder.keep(`problem-${refusal.code}`, summary, json);
  };
  await say("Too many calls", new Refusal("rate-limited", { retryAfterSeconds: 20 }));
  await say("The first one is still being worked on", new Refusal("request-in-progress"));
  await say("More than 64 KB", new Refusal("content-too-large"));
  const type = { detail: "Send the body as application/json." };
  await say("Not sent as JSON", new Refusal("unsupported-media-type", type));
}
