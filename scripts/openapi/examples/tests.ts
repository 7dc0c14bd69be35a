import type { Recorder } from "./recorder.ts";
import { applyAt } from "./applicants.ts";
import { NOW } from "./recorder.ts";

/** The test interface. */
export async function recordTests(recorder: Recorder): Promise<void> {
  recorder.begin();
  const kept = async (name: string, summary: string, path: string, body?: unknown) => {
    if (body !== undefined) recorder.keep(`test-${name}-request`, summary, body);
    recorder.keep(`test-${name}`, "Done", await recorder.done(recorder.post(path, body)));
  };
  await kept("clock", "Time stands still here", "/__test/clock", { now: NOW });
  const read = (path: string) => recorder.done(recorder.get(path));
  recorder.keep("test-clock-now", "Time stands still here", await read("/__test/clock"));
  await kept("scenario", "Every answer comes late", "/__test/scenario", {
    scenario: "slow",
    seconds: 0.001,
  });
  recorder.keep("test-scenarios", "One runs", await read("/__test/scenario"));
  await recorder.done(recorder.post("/__test/scenario", { scenario: null }));
  await applyAt(recorder, "kitakyushu-mothers", "2026-04-28T10:00:00+09:00");
  recorder.keep("test-outbox", "One mail", await read("/__test/outbox"));
  recorder.keep("test-bookings", "One booking", await read("/__test/bookings"));
  const closure = { office: "otaru", date: "2026-05-12", name: "臨時休業" };
  await kept("closure", "A day is closed", "/__test/closure", closure);
  await kept("pause", "No bookings for now", "/__test/pause", { office: "otaru", paused: true });
  await kept("reset", "Everything is forgotten", "/__test/reset");
}
