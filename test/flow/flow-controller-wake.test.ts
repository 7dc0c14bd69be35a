import { expect } from "@open-wc/testing";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { ServerClock } from "../../src/domain/clock.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { settled, startsFlow } from "../support/states-controller.ts";

describe("a page that is looked at again", () => {
  let facts: Facts;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
  });

  /** A flow on a device whose monotonic clock stands still while it sleeps. */
  function opens() {
    const hands = { wall: facts.now.epochMilliseconds };
    const clock = new ServerClock(
      () => hands.wall,
      () => 0,
    );
    clock.sync(facts.now);
    const all = startsFlow(facts, { clock });
    all.flow.hostConnected();
    const sleeps = (hours: number) => (hands.wall += hours * 3_600_000);
    return { ...all, clock, sleeps };
  }
  const wakes = (event: string) =>
    (event === "pageshow" ? window : document).dispatchEvent(new Event(event));

  for (const event of ["visibilitychange", "pageshow"]) {
    it(`asks for the server's time after a sleep, and shows all by it (${event})`, async () => {
      const { flow, server, host, clock, sleeps } = opens();
      sleeps(2);
      wakes(event);
      expect(server.calls("time")[0]?.args).to.deep.equal(["kitakyushu-mothers"]);
      const { updates } = host;
      const later = facts.now.add({ hours: 2 });
      await server.answers(later);
      expect(clock.now().equals(later)).to.equal(true);
      expect(host.updates).to.equal(updates + 1);
      wakes(event);
      expect(server.calls("time")).to.have.length(1);
      flow.dispose();
    });
  }

  it("asks nothing when the device has not slept, and nothing once the flow has ended", async () => {
    const { flow, server, sleeps } = opens();
    wakes("visibilitychange");
    expect(server.calls("time")).to.have.length(0);
    flow.dispose();
    sleeps(2);
    wakes("visibilitychange");
    expect(server.calls("time")).to.have.length(0);
  });

  it("asks again at the next look when nobody has answered", async () => {
    const { flow, server, clock, sleeps } = opens();
    sleeps(2);
    wakes("visibilitychange");
    await server.fails();
    expect(clock.isDoubtful).to.equal(true);
    wakes("visibilitychange");
    await settled();
    expect(server.calls("time")).to.have.length(2);
    flow.dispose();
  });
});
