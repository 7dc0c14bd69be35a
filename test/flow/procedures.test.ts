import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { dueAt, procedureOf } from "../../src/flow/procedures/index.ts";
import { ja } from "../support/view-words.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";

describe("a procedure", () => {
  let byLink: Facts;
  let byReply: Facts;
  before(async () => {
    await loadTemporal();
    byLink = factsOf("kitakyushu-mothers");
    byReply = factsOf("otaru");
  });
  const text = (at: Temporal.Instant | undefined) =>
    at?.toZonedDateTimeISO("Asia/Tokyo").toPlainDateTime().toString();

  it("is picked by its kind", () => {
    expect(procedureOf(byLink.office).kind).to.equal("email-link");
    expect(procedureOf(byReply.office).kind).to.equal("office-reply");
  });

  it("has the same steps in each kind, and words that say that sending does not book", () => {
    for (const { office } of [byLink, byReply]) {
      const { steps, words } = procedureOf(office);
      expect(steps).to.deep.equal(["consent", "eligibility", "slot", "form", "review"]);
      if (!words) throw new Error("no words");
      expect(ja[words.beforeSending](60)).to.include("予約は完了しません");
      expect(ja[words.sendButton]).to.be.a("string");
    }
  });

  describe("with a link", () => {
    const due = (changes: Record<string, unknown>) =>
      text(dueAt(byLink.booking(changes), byLink.office));

    it("waits until the moment that the server names", () => {
      expect(due({ confirmBy: "2026-11-17T10:42:00+09:00" })).to.equal("2026-11-17T10:42:00");
    });

    it("else for the hour that the rule gives", () => {
      expect(due({})).to.equal("2026-11-17T11:00:00");
    });

    it("and not beyond the start", () => {
      expect(due({ acceptedAt: "2026-11-24T09:30:00+09:00" })).to.equal("2026-11-24T10:00:00");
    });
  });

  describe("with an office's reply", () => {
    const due = (changes: Record<string, unknown>) =>
      text(dueAt(byReply.booking(changes), byReply.office));

    it("waits until the moment that the server names", () => {
      expect(due({ replyBy: "2026-11-18T12:00:00+09:00" })).to.equal("2026-11-18T12:00:00");
    });

    it("else until the office closes on the next open day", () => {
      expect(due({})).to.equal("2026-11-18T17:15:00");
      expect(due({ acceptedAt: "2026-11-20T10:00:00+09:00" }), "over a holiday").to.equal(
        "2026-11-20T17:15:00",
      );
    });
  });

  it("cannot tell a moment when neither the server nor the request's time is known", () => {
    for (const { office, booking } of [byLink, byReply]) {
      const { acceptedAt: _, ...known } = booking();
      expect(dueAt(known, office)).to.equal(undefined);
    }
  });
});
