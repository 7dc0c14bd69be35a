import { expect } from "@open-wc/testing";
import type { BookingStatus } from "../../src/domain/booking.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { afterAnswer } from "../../src/flow/after-answer.ts";
import { transition } from "../../src/flow/machine.ts";
import type { FlowState } from "../../src/flow/state.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { sampleStates } from "../support/states-flow.ts";

describe("after an answer, the flow", () => {
  let facts: Facts;
  let states: ReturnType<typeof sampleStates>;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
    states = sampleStates(facts);
  });

  const stepOf: Record<BookingStatus | "unknown", FlowState["step"]> = {
    provisional: "waiting-mail",
    "awaiting-office": "requested",
    confirmed: "booked",
    declined: "ended",
    expired: "ended",
    cancelled: "ended",
    completed: "ended",
    unknown: "ended",
  };
  for (const [status, step] of Object.entries(stepOf)) {
    it(`shows a booking that is ${status} as ${step}`, () => {
      const booking = facts.booking({ status });
      expect(afterAnswer(booking)).to.include({ step }).and.have.property("booking", booking);
      for (const name of ["sending", "unknown, absent", "requested", "link, acting"] as const) {
        expect(transition(states[name], { type: "booking-answered", booking }).step).to.equal(step);
      }
    });
  }

  it("calls nothing booked that changed terms may still make void", () => {
    const by = facts.slot.start.toInstant().toString();
    const booking = facts.booking({ reconsent: { by, documents: [] } });
    expect(afterAnswer(booking)).to.deep.equal({ step: "requested", booking });
    const { reconsent: _, ...agreed } = booking;
    const answered = { type: "booking-answered", booking: agreed } as const;
    const next = transition(afterAnswer(booking), answered);
    expect(next).to.deep.equal({ step: "booked", booking: agreed });
  });

  it("says to which address the mail went", () => {
    const booking = facts.booking({ status: "provisional" });
    const answered = { type: "booking-answered", booking } as const;
    const email = "hanako@example.jp";
    expect(transition(states.sending, answered)).to.include({ email });
    expect(transition(states["unknown, absent"], answered)).to.include({ email });
    expect(transition(states["unknown, after a reload"], answered)).to.include({
      email: undefined,
    });
  });

  it("that was lost keeps the key, the slot and what was typed", () => {
    expect(transition(states.sending, { type: "answer-lost" })).to.deep.equal({
      step: "unknown",
      key: "key-1",
      draft: facts.ready,
      start: facts.slot.start.toInstant(),
      settling: "asking",
    });
  });

  it("that was lost is asked for again, and sent again only under the same key", () => {
    const { "unknown, absent": absent, "unknown, no answer": noAnswer } = states;
    expect(transition(noAnswer, { type: "asked-again" })).to.include({ settling: "asking" });
    expect(transition(absent, { type: "sent", key: "another" })).to.include({ key: "key-1" });
  });

  it("to the mail's screen adds to what is known of the booking and erases nothing", () => {
    const confirmBy = "2026-11-17T12:00:00+09:00";
    const { id: _, ...answer } = facts.booking({ status: "provisional", confirmBy });
    const answered = { type: "booking-answered", booking: answer } as const;
    const next = transition(states["waiting, refused"], answered);
    expect(next).to.have.nested.property("booking.id", "b-1");
    expect(next).to.have.nested.property("booking.confirmBy", answer.confirmBy);
    expect(next).to.have.property("activity", states["waiting, refused"].activity);
  });

  it("to a mail sent again tells where it went", () => {
    const booking = facts.booking({ status: "provisional" });
    const sent = transition(states["waiting, resending"], { type: "mail-resent", booking });
    expect(sent).to.deep.include({
      email: "new@example.jp",
      activity: { kind: "resent", email: "new@example.jp" },
    });
    const again = transition(states.waiting, { type: "resend-pressed", email: undefined });
    expect(transition(again, { type: "mail-resent", booking })).to.deep.include({
      email: "hanako@example.jp",
      activity: { kind: "resent", email: undefined },
    });
  });

  it("to a mail sent to the same address again is not called a correction", () => {
    const { waiting } = states;
    const pressed = { type: "resend-pressed", email: waiting.email } as const;
    expect(transition(waiting, pressed)).to.deep.include({
      activity: { kind: "resending", email: undefined },
    });
  });

  it("that says the booking has ended leads to what became of it", () => {
    for (const name of ["waiting, resending", "waiting, checking"] as const) {
      const ended = (bookingStatus: "expired" | "confirmed" | "provisional") =>
        transition(states[name], {
          type: "booking-refused",
          problem: { code: "booking-ended", status: 409, bookingStatus },
        });
      expect(ended("expired")).to.include({ step: "ended" });
      expect(ended("expired")).to.have.nested.property("booking.status", "expired");
      expect(ended("confirmed")).to.include({ step: "booked" });
      expect(ended("provisional")).to.have.nested.property("activity.kind", "refused");
    }
  });

  it("that refuses or is lost on the mail's screen says what was pressed", () => {
    const problem = { code: "code-wrong", status: 422, attemptsLeft: 2 };
    const checking = states["waiting, checking"];
    expect(transition(checking, { type: "booking-refused", problem })).to.deep.include({
      activity: { kind: "refused", of: "checking-code", problem },
    });
    expect(transition(states["waiting, resending"], { type: "answer-lost" })).to.deep.include({
      activity: { kind: "lost", of: "resending" },
    });
  });

  it("to a link's press keeps the link", () => {
    const { link } = states["link, acting"];
    const problem = { code: "booking-ended", status: 409 };
    const acting = states["link, acting"];
    expect(transition(acting, { type: "booking-refused", problem })).to.deep.equal({
      step: "link-refused",
      link,
      problem,
    });
    expect(transition(acting, { type: "answer-lost" })).to.deep.equal({
      step: "link",
      link,
      after: "lost-answer",
    });
  });
});
