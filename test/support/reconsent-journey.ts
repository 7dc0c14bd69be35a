import { agreesAndQualifies, goesToReview, takesSlot } from "./journey.ts";
import { Visitor } from "./visitor.ts";

const typed = {
  name: "職業 花子",
  jobSeekerNumber: "17030-12345678",
  email: "hanako@example.jp",
  phone: "090-1234-5678",
  topic: "work",
};

/** The Friday after the Tuesday on which these visits take place. */
export const MEETING_DAY = "2026年11月20日";
/** By then the booking must stand: the closing time of the open day before. */
export const AGREE_BY = "11月19日(木) 17:15";

/** From the terms to a request that waits for the office. */
export async function requestsAtWajima(visitor: Visitor): Promise<void> {
  await agreesAndQualifies(visitor);
  await takesSlot(visitor, MEETING_DAY, "10:00");
  for (const [id, value] of Object.entries(typed)) visitor.fills(id, value);
  await goesToReview(visitor);
  await visitor.presses("この内容で申し込む");
  await visitor.reaches("requested");
}

/** The office publishes a new version of its terms. */
export async function officeRevisesTerms(
  { api }: Pick<Visitor, "api">,
  version = "2026-11-18",
): Promise<void> {
  const reply = await api.fetch(
    new Request(`${new URL(api.base).origin}/__test/terms`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        office: "wajima",
        terms: "wajima-terms",
        version,
        changes: { ja: "相談の時間についての条文を改めました。" },
      }),
    }),
  );
  if (!reply.ok) throw new Error(`The terms could not be revised: ${await reply.text()}`);
}

/** Opens the latest agree link, as on another device. */
export async function opensAgreeLink({ api }: Pick<Visitor, "api">): Promise<Visitor> {
  const link = api
    .outbox()
    .flatMap(({ links }) => links)
    .findLast((each) => each.includes("/agree/"));
  if (!link) throw new Error("No mail with an agree link has been sent.");
  return await Visitor.opens("wajima", { api, hash: new URL(link).hash });
}

export const AGREE_BUTTON = "新しい規約に同意する";

/** Reads the new terms, ticks the box and presses. */
export async function agreesByLink(visitor: Visitor): Promise<Visitor> {
  const reader = await opensAgreeLink(visitor);
  await reader.ticksAll();
  await reader.presses(AGREE_BUTTON);
  return reader;
}
