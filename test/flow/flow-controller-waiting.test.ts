import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { FlowState } from "../../src/flow/state.ts";
import { factsOf, flow as flowToken, type Facts } from "../../demo/gallery/states/facts.ts";
import { leaveConsole, ownerLines } from "../support/owner.ts";
import { startsFlow } from "../support/states-controller.ts";

describe("while a visitor waits for the mail, the flow's controller", () => {
  let facts: Facts;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
  });
  beforeEach(() => void ownerLines());
  afterEach(leaveConsole);

  const provisional = (changes: object = {}) => ({
    ...facts.booking({ status: "provisional", flow: flowToken, ...changes }),
    serverTime: facts.now,
  });

  function waits(booking = provisional()) {
    const state: FlowState = {
      step: "waiting-mail",
      booking,
      email: "hanako@example.jp",
      activity: { kind: "idle" },
    };
    return startsFlow(facts, { state });
  }

  it("sends the mail again", async () => {
    const { flow, server } = waits();
    flow.handle({ type: "resend-pressed", email: undefined });
    expect(server.calls("resend")[0]?.args).to.deep.equal(["b-1", flowToken.token, undefined]);
    await server.done(provisional({ confirmBy: "2026-11-17T11:30:00+09:00" }));
    expect(flow.state).to.deep.include({ activity: { kind: "resent", email: undefined } });
    expect(flow.state).to.have.nested.property("booking.confirmBy");
  });

  it("sends it to a corrected address, and keeps the flow's token", async () => {
    const { flow, server } = waits();
    flow.handle({ type: "resend-pressed", email: "hana@example.jp" });
    expect(server.calls("resend")[0]?.args[2]).to.equal("hana@example.jp");
    const { flow: _, ...answer } = provisional();
    await server.done({ ...answer, flow: undefined });
    expect(flow.state).to.include({ email: "hana@example.jp" });
    expect(flow.state).to.have.nested.property("booking.flow.token", flowToken.token);
  });

  it("says what was refused, and what was lost", async () => {
    const { flow, server } = waits();
    flow.handle({ type: "resend-pressed", email: undefined });
    await server.refuses("resend-too-soon", { retryAfterSeconds: 42 });
    expect(flow.state).to.have.nested.property("activity.problem.retryAfterSeconds", 42);
    flow.handle({ type: "code-entered", code: "123456" });
    await server.loses();
    expect(flow.state).to.deep.include({ activity: { kind: "lost", of: "checking-code" } });
  });

  it("confirms by the code", async () => {
    const { flow, server } = waits();
    flow.handle({ type: "code-entered", code: "123456" });
    expect(server.calls("confirmByCode")[0]?.args).to.deep.equal([
      "b-1",
      flowToken.token,
      "123456",
    ]);
    await server.done(provisional({ status: "confirmed" }));
    expect(flow.state).to.include({ step: "booked" });
  });

  it("does one thing at a time", () => {
    const { flow, server } = waits();
    flow.handle({ type: "code-entered", code: "123456" });
    flow.handle({ type: "code-entered", code: "654321" });
    flow.handle({ type: "resend-pressed", email: undefined });
    expect(server.asked).to.have.length(1);
  });

  it("writes once, whatever the booking's state is read to be meanwhile", async () => {
    for (const pressed of [
      { type: "resend-pressed", email: undefined },
      { type: "code-entered", code: "123456" },
    ] as const) {
      const { flow, server } = waits();
      flow.handle(pressed);
      const booking = provisional({ confirmBy: "2026-11-17T11:30:00+09:00" });
      flow.handle({ type: "booking-answered", booking });
      expect(flow.state).to.have.nested.property("booking.confirmBy", booking.confirmBy);
      expect(server.asked, pressed.type).to.have.length(1);
    }
  });

  it("asks for nothing without the flow's token", () => {
    const { id: _, ...unnamed } = provisional();
    const { flow, server } = waits(unnamed as ReturnType<typeof provisional>);
    flow.handle({ type: "resend-pressed", email: undefined });
    expect(server.asked).to.have.length(0);
  });
});
